/// Characters of a line that look alike, each with the column where it stands.
struct TextRun: Hashable {
  let style: Style
  private(set) var text = ""
  private(set) var columns: [Int] = []
  /// The column behind it.
  private var end: Int
  /// Whether more may follow: characters that each are one unit of a text wherever it is read.
  private let isOpen: Bool

  /// The runs of one line, from left to right. A blank between two words is one blank of the text, however far apart
  /// they are: so the line can be read, searched and copied.
  static func all(in cells: ArraySlice<Frame.Cell>) -> [TextRun] {
    var runs: [TextRun] = []
    for (column, cell) in cells.enumerated() where cell.width > 0 {
      let glyph = cell.glyph
      guard glyph != .blank, CellArt(of: glyph.base) == nil else { continue }
      if runs.last?.takes(glyph, of: cell.style, at: column) == true {
        runs[runs.count - 1].add(glyph, at: column)
      } else {
        if let last = runs.last, last.end < column { runs[runs.count - 1].addBlank() }
        runs.append(TextRun(glyph, of: cell.style, at: column))
      }
    }
    return runs
  }

  private init(_ glyph: Glyph, of style: Style, at column: Int) {
    self.style = style
    isOpen = Self.isOrdinary(glyph)
    end = column
    add(glyph, at: column)
  }

  private func takes(_ glyph: Glyph, of style: Style, at column: Int) -> Bool {
    isOpen && Self.isOrdinary(glyph) && style == self.style && column <= end + 1
  }

  private mutating func add(_ glyph: Glyph, at column: Int) {
    if column > end { addBlank() }
    text.unicodeScalars.append(glyph.base)
    text.unicodeScalars.append(contentsOf: glyph.marks)
    columns.append(column)
    end = column + Int(glyph.width)
  }

  /// The blank stands at the end and not before what follows: some readers leave out the blank a run begins with.
  private mutating func addBlank() {
    text += " "
    if isOpen { columns.append(end) }
  }

  /// Letters and signs that every font of this kind has: what follows them stands where it should even for a reader
  /// that minds only the first column of a run.
  private static func isOrdinary(_ glyph: Glyph) -> Bool {
    glyph.width == 1 && glyph.base.value < 0x2190 && glyph.marks.isEmpty
  }
}
