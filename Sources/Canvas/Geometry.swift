/// How many cells something is high and wide. Never negative.
package struct Size: Hashable, Sendable {
  package let rows: Int
  package let columns: Int

  package init(rows: Int, columns: Int) {
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }
}

/// A cell's place, counted from 0 at the top left.
package struct Point: Hashable, Sendable {
  package var row: Int
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// A block of cells. It may reach outside the frame; what lies outside is not drawn.
package struct Rect: Hashable, Sendable {
  package let row: Int
  package let column: Int
  package let rows: Int
  package let columns: Int

  package init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  package var isEmpty: Bool { rows == 0 || columns == 0 }

  package func contains(_ point: Point) -> Bool {
    (row..<row + rows).contains(point.row) && (column..<column + columns).contains(point.column)
  }

  /// The same block without `rows` lines at top and bottom and `columns` cells at both sides.
  package func inset(rows: Int = 0, columns: Int = 0) -> Rect {
    Rect(
      row: row + rows, column: column + columns, rows: self.rows - 2 * rows,
      columns: self.columns - 2 * columns)
  }

  /// One line of the block, counted from its top.
  package func line(_ index: Int) -> Rect {
    Rect(
      row: row + index, column: column, rows: (0..<rows).contains(index) ? 1 : 0,
      columns: columns)
  }

  /// Cuts `rows` lines off the top: those lines, and what is left below them.
  package func cutTop(_ rows: Int) -> (top: Rect, rest: Rect) {
    let cut = min(max(0, rows), self.rows)
    return (
      Rect(row: row, column: column, rows: cut, columns: columns),
      Rect(row: row + cut, column: column, rows: self.rows - cut, columns: columns)
    )
  }

  /// Cuts `columns` cells off the left: those cells, and what is left beside them.
  package func cutLeft(_ columns: Int) -> (left: Rect, rest: Rect) {
    let cut = min(max(0, columns), self.columns)
    return (
      Rect(row: row, column: column, rows: rows, columns: cut),
      Rect(row: row, column: column + cut, rows: rows, columns: self.columns - cut)
    )
  }

  /// A block of the given size in the middle of this one, cut to fit.
  package func centred(_ size: Size) -> Rect {
    let rows = min(size.rows, self.rows)
    let columns = min(size.columns, self.columns)
    return Rect(
      row: row + (self.rows - rows) / 2, column: column + (self.columns - columns) / 2,
      rows: rows, columns: columns)
  }
}
