/// Something to press: « [ Payer ] ».
package struct Button: Hashable, Sendable {
  /// What the program knows it by.
  package let id: String
  package let title: String
  /// A button that is off is shown, and pressing it tells why not.
  package var isEnabled: Bool

  package init(_ id: String, _ title: String, isEnabled: Bool = true) {
    self.id = id
    self.title = title
    self.isEnabled = isEnabled
  }

  var width: Int { CellWidth.of(title) + 4 }

  func draw(isFocused: Bool, on frame: inout Frame, in rect: Rect) {
    let style = isFocused ? Style(.selection, isBold: true) : Style(isEnabled ? .text : .quiet)
    frame.write("[\(isFocused ? "▸" : " ")\(title) ]", in: rect, style)
    if isFocused, !rect.isEmpty {
      frame.cursor = Point(row: rect.row, column: rect.column + min(1, rect.columns - 1))
    }
  }

  /// The blocks of buttons at the right of a line, three cells apart; one below the other where the line
  /// is too short for all.
  static func places(of buttons: [Button], in rect: Rect) -> [Rect] {
    let needed = width(of: buttons)
    guard needed > rect.columns else {
      var rest = rect.line(0).cutLeft(rect.columns - needed).rest
      return buttons.map { button in
        let (block, after) = rest.cutLeft(button.width)
        rest = after.cutLeft(3).rest
        return block
      }
    }
    return buttons.indices.map { rect.line($0) }
  }

  /// How many lines buttons take at a width.
  static func height(of buttons: [Button], width: Int) -> Int {
    buttons.isEmpty ? 0 : self.width(of: buttons) > width ? buttons.count : 1
  }

  static func width(of buttons: [Button]) -> Int {
    buttons.reduce(0) { $0 + $1.width } + 3 * max(0, buttons.count - 1)
  }
}
