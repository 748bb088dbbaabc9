/// What of a row is seen in its columns, and how its texts are cut so that it is told from another.
extension Table.Row {
  /// The cells that the text of a column takes, whole, where they are more than what others take.
  func width(of column: Int, atLeast width: Int) -> Int {
    guard cells.indices.contains(column) else { return width }
    let (text, end) = (cells[column].text, cells[column].end)
    guard text.utf8.count + end.utf8.count > width else { return width }
    return max(width, CellWidth.of(text) + CellWidth.of(end))
  }

  func text(of column: Int) -> String {
    cells.indices.contains(column) ? cells[column].text + cells[column].end : ""
  }

  /// Whether every column says the same.
  func says(thatOf other: Table.Row) -> Bool {
    isMarked == other.isMarked
      && cells.indices.allSatisfy { text(of: $0) == other.text(of: $0) }
  }

  /// What is seen of a column: its text, cut as it is drawn.
  func shown(_ column: Int, in width: Int) -> String {
    guard cells.indices.contains(column) else { return "" }
    let (text, end) = cells[column].parts(in: width)
    let room = end.isEmpty ? width : max(0, width - CellWidth.of(end))
    guard !CellWidth.fits(text, in: room) else { return end.isEmpty ? text : text + end }
    let kept = Figures(text, in: room).kept(of: max(0, room - 1))
    var used = 0
    let seen = text.prefix { character in
      used += CellWidth.of(character)
      return used <= kept
    }
    return seen + "…" + end
  }

  /// How many letters of a column are the same.
  func common(with other: Table.Row, in column: Int) -> Int {
    guard cells.indices.contains(column), other.cells.indices.contains(column) else { return 0 }
    return zip(cells[column].text, other.cells[column].text).prefix { $0 == $1 }.count
  }

  /// Leaves out the middle of a text, up to a little before a letter that is to be seen.
  mutating func elide(_ column: Int, behind letter: Int, in width: Int) {
    guard cells.indices.contains(column), width > 4 else { return }
    let text = cells[column].text
    let figures = Figures(text)
    var start = letter - 2
    if let broken = figures.figure(brokenAt: start) {
      start = broken.upperBound <= letter ? broken.upperBound : broken.lowerBound
    }
    var head = min(width / 3, start - 2)
    if let broken = figures.figure(brokenAt: head) {
      head = figures.lettersKept(before: broken.lowerBound)
    }
    guard head > 0 else { return }
    cells[column].text = text.prefix(head) + "…" + text.dropFirst(start)
  }
}
