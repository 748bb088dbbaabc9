/// Letters that the library's index of trigrams does not fold, because they are younger than its table: Cherokee,
/// capitals of Georgian, some of Latin Extended-D. Names that have them are looked at one by one.
enum IndexedLetters {
  private static let young: [ClosedRange<UInt32>] = [
    0x37F...0x37F, 0x528...0x52F, 0x13A0...0x13FF, 0x1C89...0x1C8A, 0x1C90...0x1CBF,
    0x2C2F...0x2C2F, 0x2C5F...0x2C5F, 0xA698...0xA69B, 0xA796...0xA79F, 0xA7AB...0xA7DC,
    0xA7F5...0xA7F6, 0xAB70...0xABBF, 0x104B0...0x104FF, 0x10570...0x105BC, 0x10C80...0x10CFF,
    0x10D50...0x10D85, 0x118A0...0x118DF, 0x16E40...0x16E7F, 0x1E900...0x1E943,
  ]

  /// Whether the index finds a text, in whatever letter case it stands in names.
  static func have(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 < 0x80 }
      || text.unicodeScalars.allSatisfy { letter in
        !isYoung(letter)
          && !letter.properties.uppercaseMapping.unicodeScalars.contains(where: isYoung)
      }
  }

  private static func isYoung(_ letter: Unicode.Scalar) -> Bool {
    young.contains { $0.contains(letter.value) }
  }
}
