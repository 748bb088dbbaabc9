extension Form {
  /// Draws the open list of a select field over what is below it, or above where there is more room.
  func drawList(_ layout: Layout, _ top: Int, on frame: inout Frame, in rect: Rect) {
    guard isOpen, let field = focusedField, let block = listBlock(layout, top, in: rect) else {
      return
    }
    frame.clear(block)
    Box().draw(on: &frame, in: block)
    let inner = block.inset(rows: 1, columns: 1)
    for (offset, index) in listWindow(of: field, in: inner).enumerated() {
      let isUnder = index == option
      let style = isUnder ? Style(.selection) : .plain
      let line = inner.line(offset)
      frame.clear(line, style)
      frame.write(isUnder ? "▸" : "", in: line, style)
      frame.write(field.choices[index].title, in: line.cutLeft(2).rest, style)
      if isUnder { frame.cursor = Point(row: line.row, column: line.column) }
    }
  }

  /// Which choice of the open list is at a point of the screen.
  func listItem(at point: Point, _ layout: Layout, in rect: Rect) -> Int? {
    guard let field = focusedField, let block = listBlock(layout, scroll.top, in: rect) else {
      return nil
    }
    let inner = block.inset(rows: 1, columns: 1)
    let window = listWindow(of: field, in: inner)
    guard inner.contains(point), point.row - inner.row < window.count else { return nil }
    return window.lowerBound + point.row - inner.row
  }

  private func listWindow(of field: Field, in block: Rect) -> Range<Int> {
    var list = ListCursor(count: field.choices.count)
    list.move(to: option)
    return list.window(height: block.rows)
  }

  private func listBlock(_ layout: Layout, _ top: Int, in rect: Rect) -> Rect? {
    guard let field = focusedField,
      let control = layout.places.first(where: { $0.field == field.id })?.control
    else { return nil }
    let row = control.row - top
    let below = rect.rows - row - 1
    let wanted = field.choices.count + 2
    let isAbove = below < min(wanted, 5) && row > below
    let rows = min(wanted, max(3, isAbove ? row : below), rect.rows)
    let start = isAbove ? row - rows : min(row + 1, rect.rows - rows)
    let titles = field.choices.map { CellWidth.of($0.title) }.max() ?? 0
    let columns = min(max(control.columns, titles + 4), rect.columns)
    let column = min(control.column, rect.columns - columns)
    return Rect(row: rect.row + start, column: rect.column + column, rows: rows, columns: columns)
  }
}
