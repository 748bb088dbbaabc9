/// A bordered block with a title in its top border and a note in its bottom border.
package struct Box: Hashable, Sendable {
  package var title: String
  package var note: String
  /// Whether the keys go to what is inside.
  package var isFocused: Bool

  package init(_ title: String = "", note: String = "", isFocused: Bool = true) {
    self.title = title
    self.note = note
    self.isFocused = isFocused
  }

  /// The block inside the border of a box, one blank cell kept at both sides.
  package static func inside(_ rect: Rect) -> Rect { rect.inset(rows: 1, columns: 2) }

  /// The part of the top border where a title stands, or tabs in its place.
  package static func top(of rect: Rect) -> Rect { rect.line(0).inset(columns: 3) }

  /// Draws the border and the titles, and leaves the inside as it is.
  /// - Returns: the block inside.
  @discardableResult
  package func draw(on frame: inout Frame, in rect: Rect) -> Rect {
    let style = Style(isFocused ? .accent : .border)
    drawBorder(on: &frame, in: rect, style)
    let titleStyle = Style(isFocused ? .title : .border, isBold: isFocused)
    Self.write(title, on: &frame, in: Self.top(of: rect), titleStyle)
    if rect.rows > 1 {
      Self.write(note, on: &frame, in: rect.line(rect.rows - 1).inset(columns: 3), Style(.quiet))
    }
    return Self.inside(rect)
  }

  /// Gives a border that is drawn another style.
  package static func paintBorder(_ style: Style, on frame: inout Frame, in rect: Rect) {
    guard rect.rows > 1, rect.columns > 1 else { return }
    frame.paint(rect.line(0), style)
    frame.paint(rect.line(rect.rows - 1), style)
    frame.paint(rect.cutLeft(1).left, style)
    frame.paint(rect.cutRight(1).right, style)
  }

  private func drawBorder(on frame: inout Frame, in rect: Rect, _ style: Style) {
    guard rect.rows >= 2, rect.columns >= 2 else { return }
    let right = rect.column + rect.columns - 1
    let bottom = rect.row + rect.rows - 1
    func part(_ scalar: Unicode.Scalar, _ row: Int, _ column: Int, _ rows: Int, _ columns: Int) {
      let block = Rect(row: row, column: column, rows: rows, columns: columns)
      frame.fill(block, with: scalar, style)
    }
    part("┌", rect.row, rect.column, 1, 1)
    part("─", rect.row, rect.column + 1, 1, rect.columns - 2)
    part("┐", rect.row, right, 1, 1)
    part("│", rect.row + 1, rect.column, rect.rows - 2, 1)
    part("│", rect.row + 1, right, rect.rows - 2, 1)
    part("└", bottom, rect.column, 1, 1)
    part("─", bottom, rect.column + 1, 1, rect.columns - 2)
    part("┘", bottom, right, 1, 1)
  }

  /// Writes a title with a blank before and after it, in a line whose first cell is the one before.
  private static func write(_ title: String, on frame: inout Frame, in line: Rect, _ style: Style) {
    guard !title.isEmpty, line.columns > 2 else { return }
    let cells = frame.write(title, in: line.inset(columns: 0), style)
    let before = Rect(row: line.row, column: line.column - 1, rows: 1, columns: 1)
    frame.clear(before, style)
    let after = line.column + cells
    if after < line.column + line.columns + 2 {
      frame.clear(Rect(row: line.row, column: after, rows: 1, columns: 1), style)
    }
  }
}
