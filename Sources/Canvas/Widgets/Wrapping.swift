/// Cuts a text into lines of a number of cells, between words where it can. Every character but the line
/// ends is in exactly one line, so an editor finds its place again.
enum Wrapping {
  /// The characters of each line. There is always at least one line.
  static func lines(of text: [Character], width: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for end in text.indices where text[end].isNewline {
      wrap(start..<end, of: text, max(1, width), into: &lines)
      start = end + 1
    }
    wrap(start..<text.count, of: text, max(1, width), into: &lines)
    return lines
  }

  private static func wrap(
    _ part: Range<Int>, of text: [Character], _ width: Int, into lines: inout [Range<Int>]
  ) {
    var start = part.lowerBound
    var cells = 0
    var index = start
    while index < part.upperBound {
      let own = CellWidth.of(text[index])
      // Blanks at the end of a line may stand over its edge: nobody sees them.
      if cells + own > width, index > start, text[index] != " " {
        let end = (start + 1...index).last { mayBreak(before: $0, of: text, part) } ?? index
        lines.append(start..<end)
        start = end
        index = end
        cells = 0
        continue
      }
      cells += own
      index += 1
    }
    lines.append(start..<part.upperBound)
  }

  /// Whether a line may end before a character: after blanks and hyphens and round two-cell characters,
  /// but not before the marks that French sets apart by a blank.
  private static func mayBreak(before index: Int, of text: [Character], _ part: Range<Int>) -> Bool
  {
    let previous = text[index - 1]
    let next = text[index]
    if next == " " { return false }
    if previous == " " {
      let isQuote = index - 2 >= part.lowerBound && text[index - 2] == "«"
      return !isQuote && !(Self.clings.contains(next) && endsWord(index + 1, of: text, part))
    }
    if previous == "-" {
      return next.isLetter && index - 2 >= part.lowerBound && text[index - 2].isLetter
    }
    guard CellWidth.of(next) == 2 || CellWidth.of(previous) == 2 else { return false }
    return !closing.contains(next) && !opening.contains(previous)
  }

  private static func endsWord(_ index: Int, of text: [Character], _ part: Range<Int>) -> Bool {
    index >= part.upperBound || text[index] == " "
  }

  private static let clings: Set<Character> = [":", ";", "!", "?", "»", "%", "€"]
  private static let closing = Set<Character>("、。，．）」』】〉》！？：；,.)]!?:;”’")
  private static let opening = Set<Character>("（「『【〈《([“‘")
}
