extension Matrix {
  /// Draws titles and the cells for which there is room. The hardware cursor stands on the selected cell.
  /// - Parameter empty: what is said in a table without rows or columns.
  package func draw(empty: String = "", on frame: inout Frame, in rect: Rect) {
    guard !rect.isEmpty else { return }
    guard let selected else { return Paragraph(empty, Style(.quiet)).draw(on: &frame, in: rect) }
    let shown = place.column.window(height: widths(in: rect).shown)
    for column in shown {
      let style = Style(column == selected.column ? .accent : .title, isBold: true)
      frame.write(heads[column].title, in: block(of: column, in: rect.line(0), rect), style)
      let isSelected = column == selected.column
      frame.write(
        heads[column].detail, in: block(of: column, in: rect.line(1), rect),
        Style(isSelected ? .accent : .quiet))
    }
    drawMarks(shown, on: &frame, in: rect)
    let (_, body) = rect.cutTop(Self.headRows)
    for (offset, row) in place.row.window(height: body.rows).enumerated() {
      draw(row, shown, on: &frame, in: body.line(offset), rect)
    }
  }

  /// « ◂ 4/9 ▸ » over the titles of the rows: which column it is, and that there are others.
  private func drawMarks(_ shown: Range<Int>, on frame: inout Frame, in rect: Rect) {
    guard shown.count < heads.count else { return }
    let before = shown.lowerBound > 0 ? "◂ " : "  "
    let after = shown.upperBound < heads.count ? " ▸" : ""
    frame.write(
      "\(before)\(place.column.index + 1)/\(heads.count)\(after)",
      in: rect.line(0).cutLeft(Self.gutter + widths(in: rect).title).left, Style(.quiet))
  }

  private func draw(
    _ row: Int, _ shown: Range<Int>, on frame: inout Frame, in line: Rect, _ rect: Rect
  ) {
    let isSelected = row == place.row.index
    if isSelected { frame.write("▸", in: line, Style(.accent, isBold: true)) }
    frame.write(
      rows[row], in: line.cutLeft(Self.gutter).rest.cutLeft(widths(in: rect).title).left,
      Style(isSelected ? .accent : .text, isBold: isSelected))
    for column in shown where cells.indices.contains(row) {
      guard cells[row].indices.contains(column) else { continue }
      let cell = cells[row][column]
      let block = block(of: column, in: line, rect)
      guard isSelected, column == place.column.index else {
        frame.write(cell.text, in: block, cell.style)
        continue
      }
      frame.clear(block, Style(.selection))
      frame.write(cell.text, in: block, Style(.selection))
      frame.cursor = Point(row: block.row, column: block.column)
    }
  }

  /// The part of a line that belongs to a column.
  private func block(of column: Int, in line: Rect, _ rect: Rect) -> Rect {
    let (title, cell, shown) = widths(in: rect)
    let offset = column - place.column.window(height: shown).lowerBound
    let start = Self.gutter + title + Self.gap + offset * (cell + Self.gap)
    return line.cutLeft(start).rest.cutLeft(cell).left
  }
}
