/// Keeps what a terminal would obey from reaching it: control characters become visible marks.
package enum Printable {
  /// The mark shown in place of a character that may not be written as it is, or nil where it may.
  package static func mark(of character: Character) -> Character? {
    guard let scalar = character.unicodeScalars.first else { return " " }
    switch scalar.value {
    case 0x00...0x1F: return Unicode.Scalar(0x2400 + scalar.value).map(Character.init) ?? "·"
    case 0x7F: return "␡"
    case 0x80...0x9F: return "·"
    // Marks that turn the direction of text round, and line and paragraph separators.
    case 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: return "·"
    default: return CellWidth.of(character) == 0 ? "·" : nil
    }
  }
}
