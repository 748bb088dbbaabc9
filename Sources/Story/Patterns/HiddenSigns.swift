/// Characters that do not show, or command a terminal, where they stand in a file of text: written by their number,
/// `\u{202E}`, so that everybody sees them, and read back as what they are.
package enum HiddenSigns {
  /// Writes them by their number.
  package static func escaped(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) else { return text }
    return marked(text).reduce(into: "") { escaped, mark in
      if mark.isHidden {
        escaped += number(of: mark.scalar)
      } else {
        escaped.unicodeScalars.append(mark.scalar)
      }
    }
  }

  /// « \u{202E} ».
  static func number(of scalar: Unicode.Scalar) -> String {
    "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }

  /// The same for a text in which a back slash has no meaning of its own: one that would get it goes by its number.
  static func escapedLines(_ text: String) -> String {
    escaped(text.replacing("\\u{", with: "\\u{5C}u{"))
  }

  /// Puts the characters in the place of their numbers.
  static func read(_ text: String) -> String {
    guard text.contains("\\u{") else { return text }
    var read = ""
    var rest = Array(text)[...]
    while let character = rest.popFirst() {
      if character == "\\", let scalar = scalar(from: &rest) {
        read.unicodeScalars.append(scalar)
      } else {
        read.append(character)
      }
    }
    return read
  }

  /// The character whose number stands behind a back slash; nil where none does.
  static func scalar(from rest: inout ArraySlice<Character>) -> Unicode.Scalar? {
    guard rest.starts(with: "u{") else { return nil }
    let digits = rest.dropFirst(2).prefix { $0.isHexDigit }
    guard (1...6).contains(digits.count), rest.dropFirst(2 + digits.count).first == "}",
      let number = UInt32(String(digits), radix: 16), let scalar = Unicode.Scalar(number)
    else { return nil }
    rest = rest.dropFirst(digits.count + 3)
    return scalar
  }

  /// Every character of a text, and whether it shows nothing. A line feed is none of them, nor what joins an emoji.
  package static func marked(_ text: String) -> [(scalar: Unicode.Scalar, isHidden: Bool)] {
    let scalars = Array(text.unicodeScalars)
    var last: Unicode.Scalar?
    return scalars.indices.map { index in
      let scalar = scalars[index]
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      let isHidden = isHidden(scalar) && !isJoined(scalar, after: last, before: next)
      if !isVariation(scalar) { last = scalar }
      return (scalar, isHidden)
    }
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    if (0x20..<0x7F).contains(scalar.value) || scalar == "\n" { return false }
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return true
    // Signs of Arabic, Syriac and Kaithi that stand before a number show.
    case .format: return !isPrepended(scalar)
    default: return scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  private static func isJoined(
    _ scalar: Unicode.Scalar, after last: Unicode.Scalar?, before next: Unicode.Scalar?
  ) -> Bool {
    if isVariation(scalar) { return last != nil }
    guard let last, last.value > 0xFF else { return false }
    // The letters of a flag.
    if (0xE0020...0xE007F).contains(scalar.value) {
      return last.value == 0x1F3F4 || (0xE0020...0xE007F).contains(last.value)
    }
    return scalar.value == 0x200D && last.properties.isEmoji
      && next.map { $0.value > 0xFF && $0.properties.isEmoji } ?? false
  }

  private static func isVariation(_ scalar: Unicode.Scalar) -> Bool {
    (0xFE00...0xFE0F).contains(scalar.value) || (0xE0100...0xE01EF).contains(scalar.value)
  }

  private static func isPrepended(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x600...0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD: true
    default: false
    }
  }
}
