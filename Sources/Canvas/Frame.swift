/// A picture of the whole screen: cells with text and style. `write` is the only way to put text on it;
/// it clips at the frame and at the given block, keeps columns straight and lets no control character through.
package struct Frame: Hashable, Sendable {
  package let size: Size
  package private(set) var cells: [Cell]
  /// Where the hardware cursor stands, or nil to hide it. Screen readers follow it. A place outside the
  /// frame hides it.
  package var cursor: Point? {
    didSet { if let cursor, !bounds.contains(cursor) { self.cursor = nil } }
  }
  /// The title of the terminal's window.
  package var title = ""
  /// Whether the program takes the mouse; the terminal's own selection works where it does not.
  package var takesMouse = true
  /// Whether it is read out line by line: what would be drawn, such as a chart, is put into words.
  package var isReadAloud = false

  package init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.rows * size.columns)
  }

  package var bounds: Rect { Rect(row: 0, column: 0, rows: size.rows, columns: size.columns) }

  /// Writes one line of text at the top left of a block, cut at the block's right edge, but never within a date or an
  /// amount.
  /// - Parameter ellipsis: whether a text that does not fit ends with « … ».
  /// - Returns: the cells that the text took.
  @discardableResult
  package mutating func write(
    _ text: String, in block: Rect, _ style: Style = .plain, ellipsis: Bool = true
  ) -> Int {
    guard block.rows > 0, block.columns > 0 else { return 0 }
    var text = text
    return text.withUTF8 { bytes in
      var column = writeLetters(bytes, in: block, style)
      var last = min(column, 1)
      for glyph in Glyphs(bytes, from: column) {
        let width = Int(glyph.width)
        guard column + width <= block.columns else {
          guard ellipsis else { return column }
          let room = column < block.columns ? column : column - last
          let end = Figures(bytes, in: room).kept(of: room)
          for blank in end..<max(end, column) {
            put(.blank, row: block.row, column: block.column + blank, style)
          }
          put(Glyph("…"), row: block.row, column: block.column + end, style)
          return end + 1
        }
        put(glyph, row: block.row, column: block.column + column, style)
        column += width
        last = width
      }
      return column
    }
  }

  /// Writes a part of a text, as `write` does with a whole one.
  @discardableResult
  package mutating func write(
    _ text: some StringProtocol, in block: Rect, _ style: Style = .plain, ellipsis: Bool = true
  ) -> Int {
    write(String(text), in: block, style, ellipsis: ellipsis)
  }

  /// Fills a block with a line or block character.
  package mutating func fill(_ block: Rect, with scalar: Unicode.Scalar, _ style: Style = .plain) {
    breakPairs(at: block)
    let cell = Cell(glyph: Glyph(CellWidth.isPlain(scalar) ? scalar : " "), style: style)
    let (rows, columns) = inside(block)
    guard !columns.isEmpty else { return }
    cells.withUnsafeMutableBufferPointer { cells in
      for row in rows {
        let start = row * size.columns
        cells[start + columns.lowerBound..<start + columns.upperBound].update(repeating: cell)
      }
    }
  }

  /// Puts one line or block character.
  package mutating func draw(_ scalar: Unicode.Scalar, at point: Point, _ style: Style = .plain) {
    fill(Rect(row: point.row, column: point.column, rows: 1, columns: 1), with: scalar, style)
  }

  /// Gives every cell of a block a style and leaves its text.
  package mutating func paint(_ block: Rect, _ style: Style) {
    eachCell(of: block) { $0.style = style }
  }

  /// Gives the cells of a block that have one style another.
  package mutating func paint(_ block: Rect, _ style: Style, insteadOf old: Style) {
    eachCell(of: block) { if $0.style == old { $0.style = style } }
  }

  /// Puts a whole picture of the same width below a number of lines, with its cursor and its title.
  package mutating func paste(_ other: Frame, below rows: Int) {
    for row in 0..<other.size.rows where row + rows < size.rows {
      for column in 0..<min(size.columns, other.size.columns) {
        cells[(row + rows) * size.columns + column] = other.cells[row * other.size.columns + column]
      }
    }
    cursor = other.cursor.map { Point(row: $0.row + rows, column: $0.column) }
    (title, takesMouse) = (other.title, other.takesMouse)
  }

  /// Fills a block with blanks.
  package mutating func clear(_ block: Rect, _ style: Style = .plain) {
    fill(block, with: " ", style)
  }

  /// Puts the upper lines of a picture of the same width into this one, cells and all.
  /// - Parameters:
  ///   - row: where the picture's first line comes to stand.
  ///   - rows: how many of its lines are taken.
  package mutating func lay(_ picture: Frame, at row: Int, rows: Int) {
    guard picture.size.columns == size.columns, row >= 0 else { return }
    let count = max(0, min(rows, picture.size.rows, size.rows - row)) * size.columns
    cells.replaceSubrange(
      row * size.columns..<row * size.columns + count, with: picture.cells[..<count])
  }

  package subscript(_ point: Point) -> Cell? {
    bounds.contains(point) ? cells[point.row * size.columns + point.column] : nil
  }

  /// The text of each line, trailing blanks removed: what a snapshot or a screen reader takes.
  package var lines: [String] {
    (0..<size.rows).map { row in
      var line = ""
      for cell in cells[row * size.columns..<(row + 1) * size.columns] where cell.width > 0 {
        line.unicodeScalars.append(cell.glyph.base)
        line.unicodeScalars.append(contentsOf: cell.glyph.marks)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// Writes the unmarked ASCII letters that a text begins with, and says how many they are.
  private mutating func writeLetters(
    _ bytes: UnsafeBufferPointer<UInt8>, in block: Rect, _ style: Style
  ) -> Int {
    var count = 0
    while count < min(bytes.count, block.columns), (0x20..<0x7F).contains(bytes[count]) {
      count += 1
    }
    if count > 0, count < bytes.count, bytes[count] >= 0x80 { count -= 1 }
    let start = max(0, -block.column)
    let end = min(count, size.columns - block.column)
    guard start < end, (0..<size.rows).contains(block.row) else { return count }
    let first = block.row * size.columns + block.column
    splitPair(at: first + start)
    splitPair(at: first + end - 1)
    cells.withUnsafeMutableBufferPointer { cells in
      for index in start..<end {
        cells[first + index] = Cell(glyph: Glyph(Unicode.Scalar(bytes[index])), style: style)
      }
    }
    return count
  }

  private mutating func put(_ glyph: Glyph, row: Int, column: Int, _ style: Style) {
    guard row >= 0, row < size.rows, column >= 0, column < size.columns else { return }
    let index = row * size.columns + column
    if cells[index].width != 1 { splitPair(at: index) }
    if glyph.width == 2 {
      guard column + 1 < size.columns else {
        cells[index] = Cell(glyph: .blank, style: style)
        return
      }
      splitPair(at: index + 1)
      cells[index + 1] = Cell(glyph: .rightHalf, style: style)
    }
    cells[index] = Cell(glyph: glyph, style: style)
  }

  /// A two-cell character of which one half is written over leaves a blank in the other.
  private mutating func splitPair(at index: Int) {
    let width = cells[index].width
    guard width != 1 else { return }
    cells[width == 0 ? index - 1 : index + 1].glyph = .blank
    cells[index].glyph = .blank
  }

  private mutating func breakPairs(at block: Rect) {
    let rows = inside(block).rows
    breakPairs(at: block.column, rows)
    if block.columns > 1 { breakPairs(at: block.column + block.columns - 1, rows) }
  }

  private mutating func breakPairs(at column: Int, _ rows: Range<Int>) {
    guard (0..<size.columns).contains(column) else { return }
    for row in rows { splitPair(at: row * size.columns + column) }
  }

  /// The part of a block that lies inside the frame; both are empty where nothing of it does.
  private func inside(_ block: Rect) -> (rows: Range<Int>, columns: Range<Int>) {
    (
      max(0, block.row)..<max(0, block.row, min(size.rows, block.row + block.rows)),
      max(0, block.column)..<max(0, block.column, min(size.columns, block.column + block.columns))
    )
  }

  private mutating func eachCell(of block: Rect, _ change: (inout Cell) -> Void) {
    let (rows, columns) = inside(block)
    for row in rows {
      for column in columns { change(&cells[row * size.columns + column]) }
    }
  }
}
