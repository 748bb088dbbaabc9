/// Gathers what a terminal sends between the marks of a bracketed paste.
struct PasteCollector {
  /// More than this is left out: nobody pastes it into a form on purpose.
  static let limit = 1 << 20
  private static let end = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []
  private var matched = 0

  init() {}

  /// Takes one byte, and says whether it was the last one of the mark at the end.
  mutating func take(_ byte: UInt8) -> Bool {
    if byte == Self.end[matched] {
      matched += 1
      return matched == Self.end.count
    }
    for missed in Self.end[..<matched] { keep(missed) }
    matched = 0
    if byte == Self.end[0] { matched = 1 } else { keep(byte) }
    return false
  }

  /// The text, with invalid UTF-8 repaired and lines ended as Swift ends them.
  var text: String {
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count)
    var wasReturn = false
    for byte in bytes {
      let isReturn = byte == 0x0D
      if !(wasReturn && byte == 0x0A) { lines.append(isReturn ? 0x0A : byte) }
      wasReturn = isReturn
    }
    return String(decoding: lines, as: UTF8.self)
  }

  private mutating func keep(_ byte: UInt8) {
    if bytes.count < Self.limit { bytes.append(byte) }
  }
}
