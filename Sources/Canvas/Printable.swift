/// Keeps what a terminal would obey from reaching it: control characters become visible signs.
package enum Printable {
  /// The sign shown in place of a character that may not be written as it is, or nil where it may.
  package static func mark(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value) ?? "·"
    case 0x7F: "␡"
    case 0x80...0x9F: "·"
    // Marks that turn the direction of text round, and line and paragraph separators.
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: "·"
    default: nil
    }
  }
}
