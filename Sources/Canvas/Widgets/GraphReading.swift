extension Graph {
  /// The boxes one a line, each with what it is and what its line says, for whoever reads the picture aloud.
  func write(on frame: inout Frame, in rect: Rect) {
    let spots = left.indices.map(Spot.left) + [.centre] + right.indices.map(Spot.right)
    var cursor = ListCursor(count: spots.count)
    cursor.move(to: spots.firstIndex(of: selected) ?? 0)
    for (row, index) in cursor.window(height: rect.rows).enumerated() {
      let isSelected = spots[index] == selected
      let line = rect.line(row)
      frame.write(
        (isSelected ? "▸ " : "  ") + words(of: spots[index]), in: line,
        Style(isSelected ? .selection : .text))
      if isSelected { frame.cursor = Point(row: line.row, column: line.column) }
    }
  }

  private func words(of spot: Spot) -> String {
    let link = link(at: spot)
    let node = link?.node ?? centre
    return [node.title, node.name, link?.labels.first ?? ""].filter { !$0.isEmpty }
      .joined(separator: " · ")
  }
}
