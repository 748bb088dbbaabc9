/// Keeps what a terminal would obey, or would not show, from reaching it: such characters become visible signs. All
/// that the program draws or prints goes through here.
package enum Printable {
  /// The sign shown in place of a character that may not be written as it is, or nil where it may.
  package static func mark(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value) ?? "·"
    case 0x7F: "␡"
    case 0x80...0x9F: "·"
    case 0xA0..<0x300: scalar.value == 0xAD ? "·" : nil
    default: isHidden(scalar) ? "·" : nil
    }
  }

  /// Whether a scalar that `mark` would show is a part of an emoji: a variation selector or a joiner in its place.
  /// - Parameters:
  ///   - last: what it follows, without variation selectors between.
  ///   - next: what follows it.
  package static func isInEmoji(
    _ scalar: Unicode.Scalar, after last: Unicode.Scalar?, before next: Unicode.Scalar?
  ) -> Bool {
    guard let last, last.properties.isEmoji else { return false }
    let isDigit = last.value < 0x80
    switch scalar.value {
    case 0xFE0E, 0xFE0F: return !isDigit || next?.value == 0x20E3
    case 0x200D: return !isDigit && next.map { $0.value >= 0x80 && $0.properties.isEmoji } ?? false
    default: return false
    }
  }

  /// A text as one line, whatever it holds.
  package static func line(_ text: String) -> String { filtered(text) { _ in nil } }

  /// A text of several lines: line feeds stay.
  package static func lines(_ text: String) -> String {
    filtered(text) { $0.first == "\n" ? 1 : nil }
  }

  /// The same with sequences that set colours, as the program itself puts them.
  package static func colouredLines(_ text: String) -> String {
    filtered(text) { $0.first == "\n" ? 1 : lengthOfColour($0) }
  }

  /// Characters without a shape of their own: format characters, separators of lines, and what Unicode wants ignored.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .format, .lineSeparator, .paragraphSeparator: true
    default: scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  /// - Parameter kept: how many scalars at the beginning stay as they are; nil where the first is none of those.
  private static func filtered(
    _ text: String, keeping kept: (Substring.UnicodeScalarView) -> Int?
  ) -> String {
    guard !text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) else { return text }
    var shown = String.UnicodeScalarView()
    var rest = text[...].unicodeScalars
    var last: Unicode.Scalar?
    while let scalar = rest.first {
      let isShown = mark(of: scalar) == nil
      if !isShown, let count = kept(rest) {
        shown.append(contentsOf: rest.prefix(count))
        rest = rest.dropFirst(count)
        last = nil
        continue
      }
      rest = rest.dropFirst()
      if isInEmoji(scalar, after: last, before: rest.first) {
        shown.append(scalar)
        if scalar == "\u{200D}" { last = nil }
      } else {
        shown.append(mark(of: scalar) ?? scalar)
        last = scalar
      }
    }
    return String(shown)
  }

  /// The length of ESC [ numbers m.
  private static func lengthOfColour(_ scalars: Substring.UnicodeScalarView) -> Int? {
    guard scalars.starts(with: "\u{1B}[".unicodeScalars) else { return nil }
    let numbers = scalars.dropFirst(2).prefix { $0 == ";" || ("0"..."9").contains($0) }
    guard scalars.dropFirst(2 + numbers.count).first == "m" else { return nil }
    return numbers.count + 3
  }
}
