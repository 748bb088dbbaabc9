import Canvas

/// What a frame says, line by line, without what only draws.
struct PlainPage {
  /// The lines of the page that is shown.
  private(set) var all: [String] = []
  private var cursor: Point?

  /// Goes to another frame.
  /// - Returns: what is new: the whole page where it is another one, otherwise the line to which the cursor went,
  ///   and the lines that changed.
  mutating func turn(to frame: Frame) -> [String] {
    let before = all
    let hasMoved = frame.cursor != cursor
    cursor = frame.cursor
    all = frame.lines.map(Self.words).filter { !$0.isEmpty }
    guard let title = all.first, title == before.first else { return all }
    let known = Set(before)
    let unmarked = Set(before.map(Self.unmarked))
    // A line that only lost the mark of the cursor says nothing new.
    let news = all.filter { !known.contains($0) && ($0.contains("▸") || !unmarked.contains($0)) }
    guard let row = frame.cursor?.row, hasMoved else { return news }
    let place = Self.words(of: frame.lines[row])
    return (place.isEmpty ? [] : [place]) + news.filter { $0 != place }
  }

  /// A line of cells as words: without frames, with one gap between columns.
  private static func words(of line: String) -> String {
    var words = ""
    var blanks = 0
    for character in line {
      guard !character.isWhitespace, !lines.contains(character) else {
        blanks += 1
        continue
      }
      if !words.isEmpty, blanks > 0 { words += blanks == 1 ? " " : "  " }
      blanks = 0
      words.append(character)
    }
    return words
  }

  private static func unmarked(_ line: String) -> String {
    words(of: line.replacing("▸", with: " "))
  }

  private static let lines = Set("│─┌┐└┘├┤┬┴┼━┃█░▒▓║═")
}
