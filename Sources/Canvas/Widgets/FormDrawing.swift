extension Form {
  /// Draws the form, or the part of it round the focus when it is higher than the block.
  package func draw(isFocused: Bool = true, on frame: inout Frame, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let standing = standing(in: rect)
    let (layout, body) = (standing.layout, standing.body)
    let top = currentScroll(standing).top
    // Where the focus is scrolled away, reading begins at the top.
    if isFocused { frame.cursor = Point(row: rect.row, column: rect.column) }
    /// The block on the screen of one in the form, or nil where it is scrolled away.
    func shown(_ block: Rect) -> Rect? {
      let row = block.row - top
      guard row >= 0, row < body.rows, block.columns > 0 else { return nil }
      return Rect(
        row: rect.row + row, column: rect.column + block.column,
        rows: min(block.rows, body.rows - row), columns: block.columns)
    }
    for place in layout.places {
      guard let field = fields.first(where: { $0.id == place.field }) else { continue }
      let hasFocus = isFocused && focus == .field(field.id)
      draw(field, place, hasFocus, on: &frame, shown)
    }
    if let rule = standing.rule { frame.fill(rule, with: "─", Style(.border)) }
    for index in buttons.indices {
      let block = standing.foot.isEmpty ? shown(layout.buttons[index]) : standing.foot[index]
      guard let block else { continue }
      buttons[index].draw(isFocused: isFocused && focus == .button(index), on: &frame, in: block)
    }
    drawMore(layout.height, top, on: &frame, in: body)
    drawList(layout, top, on: &frame, in: rect)
  }

  private func draw(
    _ field: Field, _ place: Place, _ hasFocus: Bool, on frame: inout Frame,
    _ shown: (Rect) -> Rect?
  ) {
    if let label = shown(place.label), field.hasLabelColumn {
      Self.write(field.label, hasFocus ? Self.focused : .plain, on: &frame, in: label)
    }
    drawError(of: field, place, on: &frame, shown)
    if field.role != .text, let control = shown(place.control) {
      frame.clear(control, Style(field.role))
    }
    for (index, block) in place.options.enumerated() {
      guard let block = shown(block) else { continue }
      drawOption(index, of: field, hasFocus && index == option, on: &frame, in: block)
    }
    guard place.options.isEmpty, let control = shown(place.control) else { return }
    drawControl(field, hasFocus, on: &frame, in: control)
  }

  private func drawControl(
    _ field: Field, _ hasFocus: Bool, on frame: inout Frame, in block: Rect
  ) {
    switch field.kind {
    case .text, .password: drawLine(field, hasFocus, on: &frame, in: block)
    case .area:
      guard case .area(let area) = editor, hasFocus else {
        return TextArea(self[field.id]).draw(isFocused: false, on: &frame, in: block)
      }
      area.draw(on: &frame, in: block)
    case .select(let choices, _):
      let title = choices.first { $0.value == self[field.id] }?.title ?? self[field.id]
      let inner = drawBrackets(of: field, hasFocus, on: &frame, in: block)
      frame.clear(inner, TextInput.style)
      frame.write(title, in: inner.cutRight(2).rest, TextInput.style)
      frame.write("▾", in: inner.cutRight(1).right, hasFocus ? Self.focused : TextInput.style)
      if hasFocus { frame.cursor = Point(row: inner.row, column: inner.column) }
    case .checkbox:
      let style = hasFocus ? Style(.selection) : .plain
      frame.write("[\(isOn(field.id) ? "x" : " ")] ", in: block, style)
      Self.write(field.label, style, on: &frame, in: block.cutLeft(Self.box).rest)
      if hasFocus {
        frame.cursor = Point(row: block.row, column: block.column + min(1, block.columns - 1))
      }
    case .link:
      let style = Style(hasFocus ? .selection : .accent, isBold: true)
      Self.write(field.label, style, on: &frame, in: block)
      if hasFocus { frame.cursor = Point(row: block.row, column: block.column) }
    case .readOnly: Paragraph(self[field.id]).drawStart(on: &frame, in: block)
    case .heading:
      let style = Style(field.role == .text ? .title : field.role, isBold: true)
      Self.write(field.label, style, on: &frame, in: block)
    case .note(let style): Paragraph(field.label, style).drawStart(on: &frame, in: block)
    case .choice, .column: break
    }
  }

  private func drawLine(_ field: Field, _ hasFocus: Bool, on frame: inout Frame, in block: Rect) {
    let inner = drawBrackets(of: field, hasFocus, on: &frame, in: block)
    if case .line(let input) = editor, hasFocus { return input.draw(on: &frame, in: inner) }
    var isMasked = false
    if case .password = field.kind { isMasked = true }
    TextInput(self[field.id], isMasked: isMasked).draw(isFocused: false, on: &frame, in: inner)
  }

  /// What is wrong, or what may be written, beside the field or below it: never in it, where a value stands.
  private func drawError(
    of field: Field, _ place: Place, on frame: inout Frame, _ shown: (Rect) -> Rect?
  ) {
    if let text = errors[field.id] {
      if let error = shown(place.error) {
        Paragraph("✖ " + text, Style(.danger)).drawStart(on: &frame, in: error)
      }
      guard place.error.row > place.control.row, place.control.column > 0 else { return }
      let mark = Rect(
        row: place.control.row, column: place.control.column - 1, rows: 1, columns: 1)
      if let mark = shown(mark) { frame.write("✖", in: mark, Style(.danger)) }
    } else if let hint = hint(of: field), let block = shown(place.error) {
      frame.write(hint, in: block, Style(.quiet))
    }
  }

  private func drawOption(
    _ index: Int, of field: Field, _ hasFocus: Bool, on frame: inout Frame, in block: Rect
  ) {
    let choice = field.choices[index]
    let style = Style(hasFocus ? .selection : field.role)
    frame.write("(\(choice.value == self[field.id] ? "•" : " ")) ", in: block, style)
    Self.write(choice.title, style, on: &frame, in: block.cutLeft(Self.box).rest)
    if hasFocus {
      frame.cursor = Point(row: block.row, column: block.column + min(1, block.columns - 1))
    }
  }

  /// Writes a label in as many lines as its block has.
  private static func write(
    _ label: String, _ style: Style, on frame: inout Frame, in block: Rect
  ) {
    guard block.rows > 1 else { _ = frame.write(label, in: block, style); return }
    Paragraph(label, style).drawStart(on: &frame, in: block)
  }

  private func drawBrackets(
    of field: Field, _ hasFocus: Bool, on frame: inout Frame, in block: Rect
  ) -> Rect {
    let isWrong = errors[field.id] != nil
    let style = hasFocus ? Self.focused : Style(isWrong ? .danger : .border)
    frame.write("[", in: block.cutLeft(1).left, style)
    frame.write("]", in: block.cutRight(1).right, style)
    return block.inset(columns: 1)
  }

  /// The one accent: label and brackets of the field with the focus.
  private static let focused = Style(.accent, isBold: true)

  private func drawMore(_ height: Int, _ top: Int, on frame: inout Frame, in rect: Rect) {
    let edge = rect.cutRight(1).right
    if top > 0 { frame.write("▲", in: edge.line(0), Style(.accent)) }
    if top + rect.rows < height { frame.write("▼", in: edge.line(rect.rows - 1), Style(.accent)) }
  }
}
