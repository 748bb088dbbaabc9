/// A box in the middle with a question and buttons. The first button is the safe one: it has the focus,
/// and Esc means it too.
package struct Dialog: Hashable, Sendable {
  /// What a key meant.
  package enum Event: Hashable, Sendable {
    /// The focus, the text or the input changed.
    case changed
    /// The button with this id was pressed.
    case chose(String)
    case cancelled
  }

  /// A text asked for before the other buttons work, such as the count of what is to be removed.
  package struct Question: Hashable, Sendable {
    package let label: String
    /// What must be typed, or nil where any text will do.
    package let expected: String?

    package init(_ label: String, expected: String? = nil) {
      self.label = label
      self.expected = expected
    }
  }

  package var title: String
  package var paragraph: Paragraph
  package var buttons: [Button]
  package let question: Question?
  /// What was typed as the answer.
  package var input: TextInput
  /// The button with the focus, or nil when the input has it.
  package internal(set) var focus: Int? = 0

  package init(
    _ title: String, _ text: String, buttons: [Button], question: Question? = nil,
    answer: TextInput = TextInput()
  ) {
    self.title = title
    paragraph = Paragraph(text)
    self.buttons = buttons
    self.question = question
    input = answer
  }

  /// Whether the input holds what was asked for.
  package var isAnswered: Bool {
    guard let expected = question?.expected else { return true }
    return input.text == expected
  }

  /// Takes a key; `screen` is the block in whose middle the dialog is drawn.
  /// - Returns: nil for a key that means nothing here.
  package mutating func handle(_ key: Key, in screen: Rect) -> Event? {
    switch key {
    case .escape: return .cancelled
    case .enter: return focus.map(press) ?? moved(by: 1)
    case .tab: return moved(by: 1)
    case .backTab: return moved(by: -1)
    case .mouse(let mouse): return handle(mouse, in: screen)
    case .up, .down, .pageUp, .pageDown:
      let places = places(in: screen)
      if paragraph.height(width: places.text.columns) > places.text.rows {
        return paragraph.handle(key, in: places.text) ? .changed : nil
      }
      return moved(by: key == .up || key == .pageUp ? -1 : 1)
    case .left where focus != nil: return moved(by: -1)
    case .right where focus != nil: return moved(by: 1)
    case .character(" ") where focus != nil && question == nil: return focus.map(press)
    case .character, .control, .paste, .backspace, .delete, .insert, .left, .right, .home, .end,
      .function, .resize, .hangUp:
      return typed(key)
    }
  }

  private mutating func typed(_ key: Key) -> Event? {
    guard question != nil, input.handle(key) else { return nil }
    focus = nil
    return .changed
  }

  private mutating func moved(by step: Int) -> Event {
    let stops = (question == nil ? [] : [nil]) + buttons.indices.map(Optional.some)
    guard let place = stops.firstIndex(of: focus) else { return .changed }
    focus = stops[(place + step + stops.count) % stops.count]
    return .changed
  }

  private func press(_ index: Int) -> Event {
    guard buttons.indices.contains(index) else { return .cancelled }
    return index == 0 || isAnswered ? .chose(buttons[index].id) : .changed
  }

  private mutating func handle(_ mouse: Mouse, in screen: Rect) -> Event? {
    let places = places(in: screen)
    switch mouse.action {
    case .wheelUp, .wheelDown:
      return paragraph.handle(.mouse(mouse), in: places.text) ? .changed : nil
    case .click, .doubleClick:
      if let index = places.buttons.firstIndex(where: { $0.contains(mouse.point) }) {
        focus = index
        return press(index)
      }
      guard question != nil, places.input.contains(mouse.point) else { return nil }
      focus = nil
      input.moveCursor(to: mouse.point, in: places.input)
      return .changed
    }
  }
}
