/// A table in which the cursor stands on a cell, not on a row: it goes both ways, and scrolls both ways
/// where there are more rows or columns than room. Rows and columns have titles that stay.
package struct Matrix: Hashable, Sendable {
  /// A column's title, in two lines.
  package struct Head: Hashable, Sendable {
    package let title: String
    package let detail: String

    package init(_ title: String, detail: String = "") {
      self.title = title
      self.detail = detail
    }
  }

  /// What a key meant.
  package enum Event: Hashable, Sendable {
    case moved
    /// Enter or a double click on a cell.
    case opened(row: Int, column: Int)
  }

  package let heads: [Head]
  package let rows: [String]
  /// The cells of each row, in the order of the columns.
  package let cells: [[Table.Cell]]
  package var place: Place

  /// Where the cursor stands and what is scrolled: what a screen keeps between two keys.
  package struct Place: Hashable, Sendable {
    var row = ListCursor()
    var column = ListCursor()

    package init() {}
  }

  package init(_ heads: [Head], rows: [String], cells: [[Table.Cell]], place: Place = Place()) {
    self.heads = heads
    self.rows = rows
    self.cells = cells
    self.place = place
    self.place.row.count = rows.count
    self.place.column.count = heads.count
  }

  /// The cell under the cursor; nil in an empty table.
  package var selected: (row: Int, column: Int)? {
    rows.isEmpty || heads.isEmpty ? nil : (place.row.index, place.column.index)
  }

  /// The rows that the titles of the columns take.
  static let headRows = 2

  /// The cells of a row's title, of one column, and how many columns are shown in a block.
  func widths(in rect: Rect) -> (title: Int, cell: Int, shown: Int) {
    let titles = rows.map { CellWidth.of($0) }.max() ?? 0
    let room = max(0, rect.columns - Self.gutter)
    let cell = Self.cellColumns
    let title = min(titles, max(Self.leastTitle, room - heads.count * (cell + Self.gap)))
    return (title, cell, max(1, (room - title) / (cell + Self.gap)))
  }

  /// The cells before a row's title, where its mark stands.
  static let gutter = 2
  static let gap = 1
  private static let cellColumns = 11
  private static let leastTitle = 25

  /// Takes a key; `rect` is the block the table is drawn in.
  /// - Returns: nil for a key that means nothing here.
  @discardableResult
  package mutating func handle(_ key: Key, in rect: Rect) -> Event? {
    let height = max(0, rect.rows - Self.headRows)
    switch key {
    case .left, .character("h"): turn(by: -1, in: rect)
    case .right, .character("l"): turn(by: 1, in: rect)
    case .enter: return selected.map { .opened(row: $0.row, column: $0.column) }
    case .mouse(let mouse): return handle(mouse, in: rect)
    case .character, .control, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down,
      .home, .end, .pageUp, .pageDown, .function, .paste, .resize, .hangUp:
      return place.row.move(by: key, height: height) ? .moved : nil
    }
    return .moved
  }

  private mutating func turn(by step: Int, in rect: Rect) {
    _ = place.column.move(by: step < 0 ? .up : .down, height: widths(in: rect).shown)
  }

  private mutating func handle(_ mouse: Mouse, in rect: Rect) -> Event? {
    guard rect.contains(mouse.point) else { return nil }
    let height = max(0, rect.rows - Self.headRows)
    switch mouse.action {
    case .wheelUp, .wheelDown:
      return place.row.move(by: .mouse(mouse), height: height) ? .moved : nil
    case .click, .doubleClick:
      guard let (row, column) = cell(at: mouse.point, in: rect) else { return nil }
      _ = place.row.move(by: .resize, height: height)
      _ = place.column.move(by: .resize, height: widths(in: rect).shown)
      place.row.move(to: row)
      place.column.move(to: column)
      return mouse.action == .click ? .moved : .opened(row: row, column: column)
    }
  }

  private func cell(at point: Point, in rect: Rect) -> (row: Int, column: Int)? {
    let (title, cell, shown) = widths(in: rect)
    let row =
      place.row.window(height: rect.rows - Self.headRows).lowerBound + point.row - rect.row
      - Self.headRows
    let offset = point.column - rect.column - Self.gutter - title - Self.gap
    let window = place.column.window(height: shown)
    let column = window.lowerBound + (offset < 0 ? 0 : offset / (cell + Self.gap))
    guard point.row >= rect.row + Self.headRows, rows.indices.contains(row),
      window.contains(column)
    else { return nil }
    return (row, column)
  }
}
