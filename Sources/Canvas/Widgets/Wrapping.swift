/// One place of a text that is wrapped: a character, or a scalar where every character is one.
protocol WrappedLetter {
  /// In cells.
  var cells: Int { get }
  /// The scalar, if it is all there is of the character.
  var sole: Unicode.Scalar? { get }
  var isLineEnd: Bool { get }
  var isLetter: Bool { get }
}

extension Character: WrappedLetter {
  var cells: Int { CellWidth.of(self) }
  var sole: Unicode.Scalar? { unicodeScalars.count == 1 ? unicodeScalars.first : nil }
  var isLineEnd: Bool { isNewline }
}

/// A scalar that has one cell of its own, or ends a line.
struct PlainLetter: WrappedLetter {
  let scalar: Unicode.Scalar

  var cells: Int { 1 }
  var sole: Unicode.Scalar? { scalar }
  var isLineEnd: Bool { scalar == "\n" }
  var isLetter: Bool { scalar.properties.isAlphabetic }
}

/// Cuts a text into lines of a number of cells, between words where it can. Every character but the line
/// ends is in exactly one line, so an editor finds its place again.
enum Wrapping {
  /// The characters of each line. There is always at least one line.
  static func lines(of text: [some WrappedLetter], width: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for end in text.indices where text[end].isLineEnd {
      wrap(start..<end, of: text, max(1, width), into: &lines)
      start = end + 1
    }
    wrap(start..<text.count, of: text, max(1, width), into: &lines)
    return lines
  }

  private static func wrap(
    _ part: Range<Int>, of text: [some WrappedLetter], _ width: Int, into lines: inout [Range<Int>]
  ) {
    var start = part.lowerBound
    var cells = 0
    var index = start
    while index < part.upperBound {
      let own = text[index].cells
      // Blanks at the end of a line may stand over its edge: nobody sees them.
      if cells + own > width, index > start, text[index].sole != " " {
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
  /// but not before the marks that French sets apart by a blank, and not within a date, a number, a domain's name or an
  /// address.
  private static func mayBreak(
    before index: Int, of text: [some WrappedLetter], _ part: Range<Int>
  ) -> Bool {
    let (previous, next) = (text[index - 1].sole, text[index].sole)
    if next == " " { return false }
    if previous == " " {
      let isQuote = index - 2 >= part.lowerBound && text[index - 2].sole == "«"
      return !isQuote && next != "»" && !WrappedFigure.holds(index, of: text[part])
        && !(next.map(clings.contains) ?? false && endsWord(index + 1, of: text, part))
    }
    if previous == "-" {
      return text[index].isLetter && index - 2 >= part.lowerBound && text[index - 2].isLetter
        && !isInName(index, of: text[part])
    }
    guard text[index].cells == 2 || text[index - 1].cells == 2 else { return false }
    return !(next.map(closing.contains) ?? false) && !(previous.map(opening.contains) ?? false)
  }

  /// « bistrot-lune.example », « le-goff@pins.example »: whoever copies a half of it has another.
  private static func isInName(_ index: Int, of text: ArraySlice<some WrappedLetter>) -> Bool {
    let start = text[..<index].lastIndex { $0.sole == " " }.map { $0 + 1 } ?? text.startIndex
    let end = text[index...].firstIndex { $0.sole == " " } ?? text.endIndex
    return (start..<end).contains {
      text[$0].sole == "@" || text[$0].sole == "." && $0 + 1 < end && text[$0 + 1].isLetter
    }
  }

  private static func endsWord(
    _ index: Int, of text: [some WrappedLetter], _ part: Range<Int>
  ) -> Bool {
    guard index < part.upperBound, let sole = text[index].sole else {
      return index >= part.upperBound
    }
    return sole == " " || closing.contains(sole)
  }

  private static let clings = Set(":;!?%€".unicodeScalars)
  private static let closing = Set("、。，．）」』】〉》！？：；,.)]!?:;”’…".unicodeScalars)
  private static let opening = Set("（「『【〈《([“‘".unicodeScalars)
}

/// A text as the scalars that it is made of, where each has one cell or ends a line: mostly.
struct PlainText {
  let letters: [PlainLetter]
  private let text: String
  /// Where each scalar begins in the text's bytes, and where the last ends.
  private let places: [Int]

  /// - Returns: nil for a text with other characters.
  init?(_ text: String) {
    var (letters, places): ([PlainLetter], [Int]) = ([], [])
    letters.reserveCapacity(text.utf8.count)
    places.reserveCapacity(text.utf8.count + 1)
    var place = 0
    for scalar in text.unicodeScalars {
      guard CellWidth.isPlain(scalar) || scalar == "\n" else { return nil }
      letters.append(PlainLetter(scalar: scalar))
      places.append(place)
      place += UTF8.width(scalar)
    }
    places.append(place)
    (self.letters, self.text, self.places) = (letters, text, places)
  }

  /// The text of a line, blanks at its end removed.
  func line(_ range: Range<Int>) -> String {
    var end = range.upperBound
    while end > range.lowerBound, letters[end - 1].scalar == " " { end -= 1 }
    var text = text
    return text.withUTF8 { bytes in
      String(decoding: bytes[places[range.lowerBound]..<places[end]], as: UTF8.self)
    }
  }
}
