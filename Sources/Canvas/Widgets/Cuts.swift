extension Rect {
  /// Cuts `rows` lines off the bottom: what is left above them, and those lines.
  package func cutBottom(_ rows: Int) -> (rest: Rect, bottom: Rect) {
    let (rest, bottom) = cutTop(self.rows - min(max(0, rows), self.rows))
    return (rest, bottom)
  }

  /// Cuts `columns` cells off the right: what is left beside them, and those cells.
  package func cutRight(_ columns: Int) -> (rest: Rect, right: Rect) {
    let (rest, right) = cutLeft(self.columns - min(max(0, columns), self.columns))
    return (rest, right)
  }

  /// The part of a block that lies in this one too.
  func overlap(_ other: Rect) -> Rect {
    let top = max(row, other.row)
    let left = max(column, other.column)
    return Rect(
      row: top, column: left, rows: min(row + rows, other.row + other.rows) - top,
      columns: min(column + columns, other.column + other.columns) - left)
  }
}
