@_spi(_Unicode) import Swift

// The one form that a text has, whatever keyboard, clipboard or file it came from.
extension String {
  /// The text in Unicode's normal form C: « é » is one letter, however it was typed. Whatever is stored or compared
  /// passes here.
  package var normal: String {
    isNormal ? self : String(String.UnicodeScalarView(_nfc))
  }

  /// Whether the text surely is in normal form C already: nothing below U+0300 is changed by it, nor the signs of
  /// print from U+2002 to U+20BF (quotes, dashes, « … », « € »), and nearly no text has anything else.
  private var isNormal: Bool {
    utf8.withContiguousStorageIfAvailable(Self.isPrint) ?? utf8.allSatisfy { $0 < 0xCC }
  }

  private static func isPrint(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let memory = UnsafeRawBufferPointer(bytes)
    var index = 0
    while index < bytes.count {
      // Eight letters of ASCII at once.
      if index + 8 <= bytes.count,
        memory.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        index += 8
        continue
      }
      let first = bytes[index]
      index += 1
      if first < 0xCC { continue }
      // U+2000 and U+2001 become other blanks, and letters are marked from U+20D0 on.
      guard first == 0xE2, index + 1 < bytes.count, bytes[index] <= 0x82,
        bytes[index] > 0x80 || bytes[index + 1] >= 0x82
      else { return false }
      index += 2
    }
    return true
  }

  /// The text in its normal form, without blanks and invisible letters at its ends: nothing where all of it shows
  /// nothing.
  package var trimmed: String {
    guard mayHaveEnds else { return normal }
    var rest = Substring(self)
    while let first = rest.first, first.showsNothing { rest.removeFirst() }
    while let last = rest.last, last.showsNothing { rest.removeLast() }
    return String(rest).normal
  }

  /// Whether the first or the last byte may belong to something that shows nothing; most texts are done with this.
  private var mayHaveEnds: Bool {
    guard let first = utf8.first, let last = utf8.last else { return false }
    return first <= 0x20 || last <= 0x20 || first >= 0x80 || last >= 0x80
  }

  /// The text as it is compared: normal form, and letter case folded as Unicode folds it letter by letter.
  package var folded: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return lowercased() }
    var scalars = String.UnicodeScalarView()
    for scalar in normal.unicodeScalars { scalars.append(scalar.folded) }
    return String(scalars).normal
  }

  /// Whether two texts differ in letter case at most.
  package func caseInsensitiveEquals(_ other: String) -> Bool {
    self == other || folded == other.folded
  }
}

extension Character {
  /// Whether nothing is seen of it: blanks of every kind, zero-width letters, fillers. A selector or a joiner inside
  /// an emoji is part of a letter that shows.
  fileprivate var showsNothing: Bool { unicodeScalars.allSatisfy(\.showsNothing) }
}

extension Unicode.Scalar {
  package var showsNothing: Bool {
    // Other control characters are nothing to be taken away in silence: forms refuse them.
    if properties.generalCategory == .control { return ["\t", "\n", "\r"].contains(self) }
    if isASCII { return self == " " }
    return properties.isWhitespace || properties.isDefaultIgnorableCodePoint
      || properties.generalCategory == .format || self == "\u{2800}"
  }

  /// Simple case folding: small letters, of which those that share a capital are one: « ς » and « σ », « ſ » and « s ».
  package var folded: Unicode.Scalar {
    // The dotless i keeps apart from i, old shapes of Cyrillic letters keep apart from those that are read today, and
    // ẞ is ß.
    if self == "\u{131}" || (0x1C80...0x1C88).contains(value) { return self }
    let capital = properties.uppercaseMapping.unicodeScalars.single ?? self
    return capital.properties.lowercaseMapping.unicodeScalars.single ?? capital
  }
}

extension String.UnicodeScalarView {
  /// The only one, where there is one.
  fileprivate var single: Unicode.Scalar? {
    guard let first, index(after: startIndex) == endIndex else { return nil }
    return first
  }
}
