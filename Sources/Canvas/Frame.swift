/// A picture of the whole screen: cells with text and style. `write` is the only way to put text on it;
/// it clips at the frame and at the given block, keeps columns straight and lets no control character through.
package struct Frame: Hashable, Sendable {
  /// One cell. The right half of a two-cell character holds no text of its own.
  package struct Cell: Hashable, Sendable {
    package let character: Character
    package let style: Style
    /// 1 or 2 for a cell that shows its character; 0 for the right half of the cell before it.
    package let width: UInt8

    package static let blank = Cell(character: " ", style: .plain, width: 1)
  }

  package let size: Size
  package private(set) var cells: [Cell]
  /// Where the hardware cursor stands, or nil to hide it. Screen readers follow it.
  package var cursor: Point?
  /// The title of the terminal's window.
  package var title = ""
  /// Whether the program takes the mouse; the terminal's own selection works where it does not.
  package var takesMouse = true

  package init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.rows * size.columns)
  }

  package var bounds: Rect { Rect(row: 0, column: 0, rows: size.rows, columns: size.columns) }

  /// Writes one line of text at the top left of a block, cut at the block's right edge.
  /// - Parameter ellipsis: whether a text that does not fit ends with « … ».
  /// - Returns: the cells that the text took.
  @discardableResult
  package mutating func write(
    _ text: some StringProtocol, in block: Rect, _ style: Style = .plain, ellipsis: Bool = true
  ) -> Int {
    guard block.rows > 0, block.columns > 0 else { return 0 }
    let fits = !ellipsis || CellWidth.of(text.prefix(block.columns + 1)) <= block.columns
    let limit = fits ? block.columns : block.columns - 1
    var column = 0
    for character in text {
      let shown = Printable.mark(of: character) ?? character
      let width = CellWidth.of(shown)
      guard column + width <= limit else { break }
      put(shown, width, at: Point(row: block.row, column: block.column + column), style)
      column += width
    }
    if !fits {
      put("…", 1, at: Point(row: block.row, column: block.column + column), style)
      column += 1
    }
    return column
  }

  /// Gives every cell of a block a style and leaves its text.
  package mutating func paint(_ block: Rect, _ style: Style) {
    eachCell(of: block) { cell in Cell(character: cell.character, style: style, width: cell.width) }
  }

  /// Fills a block with blanks.
  package mutating func clear(_ block: Rect, _ style: Style = .plain) {
    breakPairs(at: block)
    eachCell(of: block) { _ in Cell(character: " ", style: style, width: 1) }
  }

  package subscript(_ point: Point) -> Cell? {
    bounds.contains(point) ? cells[point.row * size.columns + point.column] : nil
  }

  /// The text of each line, trailing blanks removed: what a snapshot or a screen reader takes.
  package var lines: [String] {
    (0..<size.rows).map { row in
      var line = ""
      for cell in cells[row * size.columns..<(row + 1) * size.columns] where cell.width > 0 {
        line.append(cell.character)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  private mutating func put(_ character: Character, _ width: Int, at point: Point, _ style: Style) {
    guard width > 0, bounds.contains(point) else { return }
    guard point.column + width <= size.columns else {
      return put(" ", 1, at: point, style)
    }
    let index = point.row * size.columns + point.column
    splitPair(at: index)
    if width == 2 {
      splitPair(at: index + 1)
      cells[index + 1] = Cell(character: " ", style: style, width: 0)
    }
    cells[index] = Cell(character: character, style: style, width: UInt8(width))
  }

  /// A two-cell character of which one half is written over leaves a blank in the other.
  private mutating func splitPair(at index: Int) {
    let cell = cells[index]
    if cell.width == 0 {
      cells[index - 1] = Cell(character: " ", style: cells[index - 1].style, width: 1)
      cells[index] = Cell(character: " ", style: cell.style, width: 1)
    } else if cell.width == 2 {
      cells[index + 1] = Cell(character: " ", style: cell.style, width: 1)
    }
  }

  private mutating func breakPairs(at block: Rect) {
    for row in max(0, block.row)..<max(0, block.row, min(size.rows, block.row + block.rows)) {
      for column in [block.column, block.column + block.columns - 1]
      where (0..<size.columns).contains(column) {
        splitPair(at: row * size.columns + column)
      }
    }
  }

  private mutating func eachCell(of block: Rect, _ change: (Cell) -> Cell) {
    let rows = max(0, block.row)..<max(0, block.row, min(size.rows, block.row + block.rows))
    let columns =
      max(0, block.column)..<max(0, block.column, min(size.columns, block.column + block.columns))
    for row in rows {
      for column in columns {
        let index = row * size.columns + column
        cells[index] = change(cells[index])
      }
    }
  }
}
