extension Dialog {
  /// Where the parts of a dialog are.
  struct Places {
    let box: Rect
    let text: Rect
    let label: Rect
    let input: Rect
    let buttons: [Rect]
  }

  /// Draws the dialog over the middle of the screen.
  package func draw(on frame: inout Frame, in screen: Rect) {
    let places = places(in: screen)
    frame.clear(places.box)
    Box(title).draw(on: &frame, in: places.box)
    frame.cursor = nil
    paragraph.draw(on: &frame, in: places.text)
    if let question {
      frame.write(question.label, in: places.label)
      let style = Style(focus == nil ? .accent : .border)
      let brackets = Rect(
        row: places.input.row, column: places.input.column - 1, rows: places.input.rows,
        columns: places.input.columns + 2)
      frame.write("[", in: brackets.cutLeft(1).left, style)
      frame.write("]", in: brackets.cutRight(1).right, style)
      input.draw(isFocused: focus == nil, on: &frame, in: places.input)
    }
    for (index, place) in places.buttons.enumerated() {
      var button = buttons[index]
      button.isEnabled = button.isEnabled && (index == 0 || isAnswered)
      button.draw(isFocused: focus == index, on: &frame, in: place)
    }
  }

  func places(in screen: Rect) -> Places {
    let room = max(0, min(screen.columns, 76) - 4)
    let label = question.map { CellWidth.of($0.label) + 1 + inputWidth } ?? 0
    let wanted = [
      CellWidth.of(title) + 2, Button.width(of: buttons), label,
      paragraph.lines(width: max(1, room)).map { CellWidth.of($0) }.max() ?? 0, 30,
    ]
    let width = min(room, wanted.max() ?? 0)
    let below = Button.height(of: buttons, width: width) + (question == nil ? 1 : 3)
    let text = paragraph.height(width: max(1, width))
    let box = screen.centred(Size(rows: text + below + 2, columns: width + 4))
    let inner = Box.inside(box)
    let (rest, foot) = inner.cutBottom(Button.height(of: buttons, width: inner.columns))
    let (content, ask) = rest.cutBottom(question == nil ? 1 : 3)
    let line = ask.line(ask.rows - 2)
    let (labelRect, field) = line.cutLeft(
      max(0, min(label - inputWidth, line.columns - inputWidth)))
    return Places(
      box: box, text: content, label: labelRect.cutRight(1).rest,
      input: field.cutLeft(inputWidth).left.inset(columns: 1),
      buttons: Button.places(of: buttons, in: foot))
  }

  private var inputWidth: Int { 16 }
}
