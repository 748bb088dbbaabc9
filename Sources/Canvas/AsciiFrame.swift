extension Frame {
  /// The same picture for a terminal that knows only ASCII. Lines and columns stay where they are: what takes more
  /// cells than before, such as « EUR », takes them from the blanks beside its text, or is one character.
  package var spelledInAscii: Frame {
    var frame = Frame(size: size)
    (frame.title, frame.takesMouse) = (Ascii.spelling(of: title), takesMouse)
    frame.cursor = cursor
    for row in 0..<size.rows {
      var line = AsciiLine(cells[row * size.columns..<(row + 1) * size.columns])
      if let cursor, cursor.row == row { line.follow(cursor.column) }
      line.spell()
      for (column, text, style) in line.runs {
        let rest = frame.bounds.line(row).cutLeft(column).rest
        frame.write(text, in: rest, style, ellipsis: false)
      }
      if let column = line.cursor { frame.cursor = Point(row: row, column: column) }
    }
    return frame
  }
}

/// One line of a picture while it is spelled.
private struct AsciiLine {
  private struct Cell {
    var letter: Unicode.Scalar
    var style: Style
    /// What the letter stands for where that needs more cells.
    var word: [Unicode.Scalar]
    /// A line or a corner: nothing moves over it.
    let isFixed: Bool

    var isBlank: Bool { letter == " " }
  }

  private var cells: [Cell]
  private(set) var cursor: Int?

  init(_ cells: ArraySlice<Frame.Cell>) {
    self.cells = cells.map { cell in
      let base = cell.glyph.base
      let letter = cell.width == 1 ? Ascii.spelling(of: base) : "?"
      return Cell(
        letter: letter, style: cell.style,
        word: Ascii.word(for: base).map { Array($0.unicodeScalars) } ?? [],
        isFixed: ("\u{2500}"..."\u{257F}").contains(base))
    }
  }

  mutating func follow(_ column: Int) { cursor = column }

  /// Gives each long word its cells, where there are any.
  mutating func spell() {
    var index = 0
    while index < cells.count {
      let word = cells[index].word
      if !word.isEmpty { index += put(word, at: index) }
      index += 1
    }
  }

  /// - Returns: how many cells farther the word ends.
  private mutating func put(_ word: [Unicode.Scalar], at index: Int) -> Int {
    let more = word.count - 1
    cells[index].word = []
    if hasRoom(for: more, after: index) {
      move(index + 1..<end(of: index), by: more)
      write(word, at: index)
      return more
    }
    let isCut = word.allSatisfy { $0 == word[0] }
    if isCut, index >= more, cells[index - more..<index].allSatisfy({ !$0.isBlank && !$0.isFixed })
    {
      // A text that was cut is cut a little sooner.
      write(word, at: index - more)
    } else if hasRoom(for: more, before: index) {
      move(start(of: index)..<index, by: -more)
      write(word, at: index - more)
    }
    return 0
  }

  private mutating func write(_ word: [Unicode.Scalar], at start: Int) {
    let style = cells[start].style
    for (offset, letter) in word.enumerated() {
      cells[start + offset] = Cell(letter: letter, style: style, word: [], isFixed: false)
    }
  }

  private mutating func move(_ text: Range<Int>, by distance: Int) {
    guard !text.isEmpty else { return }
    let moved = Array(cells[text])
    let left =
      distance > 0
      ? text.lowerBound..<text.lowerBound + distance
      : text.upperBound + distance..<text.upperBound
    for (offset, cell) in moved.enumerated() { cells[text.lowerBound + distance + offset] = cell }
    for index in left { cells[index].letter = " " }
    if let cursor, text.contains(cursor) { self.cursor = cursor + distance }
  }

  /// Where the text around a cell ends: before two blanks, before a line, or with the picture.
  private func end(of index: Int) -> Int {
    var end = index + 1
    while end < cells.count, !cells[end].isFixed, !isGap(at: end) { end += 1 }
    while end > index + 1, cells[end - 1].isBlank { end -= 1 }
    return end
  }

  private func start(of index: Int) -> Int {
    var start = index
    while start > 0, !cells[start - 1].isFixed, !isGap(at: start - 2) { start -= 1 }
    while start < index, cells[start].isBlank { start += 1 }
    return start
  }

  private func isGap(at index: Int) -> Bool {
    index < 0 || (cells[index].isBlank && (index + 1 >= cells.count || cells[index + 1].isBlank))
  }

  /// One blank stays before what follows.
  private func hasRoom(for more: Int, after index: Int) -> Bool {
    let end = end(of: index)
    let blanks = cells[end...].prefix { $0.isBlank && !$0.isFixed }.count
    return end + blanks == cells.count ? blanks >= more : blanks > more
  }

  private func hasRoom(for more: Int, before index: Int) -> Bool {
    let start = start(of: index)
    let blanks = cells[..<start].reversed().prefix { $0.isBlank && !$0.isFixed }.count
    return blanks > more
  }

  /// The texts of one look, each with its column.
  var runs: [(column: Int, text: String, style: Style)] {
    var runs: [(column: Int, text: String, style: Style)] = []
    for (column, cell) in cells.enumerated() {
      if runs.last?.style != cell.style { runs.append((column, "", cell.style)) }
      runs[runs.count - 1].text.unicodeScalars.append(cell.letter)
    }
    return runs
  }
}
