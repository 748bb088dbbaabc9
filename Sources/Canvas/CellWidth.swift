internal import CWidth
internal import Glibc

/// How many cells a character takes on a terminal, as the C library's `wcwidth` counts, which ncurses
/// uses too; so the columns of a frame and those of the terminal agree.
package enum CellWidth {
  /// Characters have their widths whatever locale the program runs in. Written once, only read.
  private nonisolated(unsafe) static let utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)

  /// The cells that a whole text takes as `Frame.write` shows it.
  package static func of(_ text: String) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      if bytes.allSatisfy({ (0x20..<0x7F).contains($0) }) { return bytes.count }
      var cells = 0
      for glyph in Glyphs(bytes) { cells += Int(glyph.width) }
      return cells
    }
  }

  /// Whether a text has room in so many cells. No character takes more cells than bytes, so short texts are not read.
  static func fits(_ text: String, in cells: Int) -> Bool {
    text.utf8.count <= cells || of(text) <= cells
  }

  /// The cells that a part of a text takes.
  package static func of(_ text: some StringProtocol) -> Int { of(String(text)) }

  /// The cells of a text whose every character is one scalar that surely has one; nil for any other text.
  static func ofPlain(_ text: String) -> Int? {
    var cells = 0
    for scalar in text.unicodeScalars {
      guard isPlain(scalar) else { return nil }
      cells += 1
    }
    return cells
  }

  /// The cells that one character takes: more than two where terminals cannot be trusted to join its parts.
  package static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    if let scalar = scalars.first, isPlain(scalar), scalars.dropFirst().isEmpty { return 1 }
    return of(String(character))
  }

  /// The cells of a scalar by itself.
  static func of(_ scalar: Unicode.Scalar) -> Int { isPlain(scalar) ? 1 : asked(of: scalar) }

  /// Whether a scalar surely has one cell of its own: Latin letters, dashes and quotes, currencies,
  /// arrows, lines and blocks, ticks and crosses. A test holds this against `wcwidth`.
  @inline(__always)
  static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x7F { return value >= 0x20 }
    if value < 0x300 { return value >= 0xA0 && value != 0xAD }
    switch value {
    case 0x2010...0x2027, 0x20A0...0x20BF, 0x2190...0x21FF, 0x2500...0x25FC, 0x2713...0x2718:
      return true
    default: return false
    }
  }

  /// What the C library says of a scalar.
  static func asked(of scalar: Unicode.Scalar) -> Int {
    let before = uselocale(utf8)
    defer { uselocale(before) }
    return max(0, Int(wcwidth(wchar_t(scalar.value))))
  }
}
