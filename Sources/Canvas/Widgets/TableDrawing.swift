extension Table {
  /// Draws the titles and the rows of the window.
  /// - Parameters:
  ///   - rows: those that `window(in:)` asked for, in order.
  ///   - empty: what is said in a table without rows.
  ///   - isFocused: whether the keys go to the table; then the hardware cursor stands on the selected row.
  package func draw(
    _ rows: [Row], columns: [Column], empty: String = "", isFocused: Bool = true,
    on frame: inout Frame, in rect: Rect
  ) {
    guard !rect.isEmpty else { return }
    let (fitted, rows) = Self.fit(columns, for: rows, in: rect.columns - gutter)
    draw(
      columns.map { Cell($0.title, Style(.title)) }, columns, fitted, on: &frame, in: rect.line(0))
    let (_, body) = rect.cutTop(1)
    guard !list.isEmpty else {
      let inner = body.cutLeft(min(2, body.columns)).rest
      return Paragraph(empty, Style(.quiet)).draw(on: &frame, in: inner)
    }
    let window = window(in: rect)
    for (offset, row) in rows.prefix(window.count).enumerated() {
      let line = body.line(offset)
      let isSelected = window.lowerBound + offset == list.index
      drawGutter(of: row, isSelected, isFocused, on: &frame, in: line)
      let cells =
        isSelected && isFocused ? row.cells.map(\.selected) : row.cells
      draw(cells, columns, fitted, on: &frame, in: line)
      if isSelected && isFocused { frame.cursor = Point(row: line.row, column: line.column) }
    }
  }

  /// Columns and rows as they are drawn together.
  package struct Fitting {
    fileprivate let columns: [Column]
    fileprivate let fitted: [Fitted]
    fileprivate let rows: [Row]

    /// - Parameter rect: a block as wide as the table.
    package init(_ columns: [Column], for rows: [Row], in rect: Rect) {
      self.columns = columns
      (fitted, self.rows) = Table.fit(columns, for: rows, in: rect.columns - Table().gutter)
    }
  }

  /// Draws one row by itself, for lists in which rows of several kinds follow each other under headings.
  /// - Parameter fitting: all rows that stand under the same heading.
  package static func draw(
    _ index: Int, of fitting: Fitting, isSelected: Bool, isFocused: Bool = true,
    on frame: inout Frame, in line: Rect
  ) {
    let (table, row) = (Table(), fitting.rows[index])
    table.drawGutter(of: row, isSelected, isFocused, on: &frame, in: line)
    let cells = isSelected && isFocused ? row.cells.map(\.selected) : row.cells
    table.draw(cells, fitting.columns, fitting.fitted, on: &frame, in: line)
    if isSelected, isFocused { frame.cursor = Point(row: line.row, column: line.column) }
  }

  /// The cells kept at the left for the marker of the selected row, and for marks.
  var gutter: Int { takesMarks ? 4 : 2 }

  private func drawGutter(
    of row: Row, _ isSelected: Bool, _ isFocused: Bool, on frame: inout Frame, in line: Rect
  ) {
    let style = isSelected ? Style(isFocused ? .selection : .text, isBold: !isFocused) : .plain
    if isSelected {
      frame.clear(line, style)
      frame.write("▸", in: line, style)
    }
    if row.isMarked {
      frame.write("*", in: line.cutLeft(2).rest, isSelected ? style : Style(.accent))
    }
  }

  private func draw(
    _ cells: [Cell], _ columns: [Column], _ fitted: [Fitted],
    on frame: inout Frame, in line: Rect
  ) {
    var rest = line.cutLeft(gutter).rest
    for (index, width) in fitted where index < cells.count {
      let (block, after) = rest.cutLeft(width)
      let cell = cells[index]
      switch columns[index].alignment {
      case .left: write(cell, on: &frame, in: block)
      case .right:
        let blank = max(0, block.columns - CellWidth.of(cell.text) - CellWidth.of(cell.end))
        write(cell, on: &frame, in: block.cutLeft(blank).rest)
      }
      rest = after.cutLeft(Self.gap).rest
    }
  }

  /// Writes the text, cut as far as its end needs the room.
  private func write(_ cell: Cell, on frame: inout Frame, in block: Rect) {
    let (text, end) = cell.parts(in: block.columns)
    let room = max(0, block.columns - CellWidth.of(end))
    let used = frame.write(text, in: block.cutLeft(room).left, cell.style)
    guard !end.isEmpty else { return }
    frame.write(end, in: block.cutLeft(used).rest, cell.style)
  }
}
