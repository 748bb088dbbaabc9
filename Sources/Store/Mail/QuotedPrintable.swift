/// The body of a message as ASCII lines of at most 76 characters (RFC 2045, 6.7).
enum QuotedPrintable {
  /// Line ends of any kind become CR LF, and the last line gets one.
  static func encode(_ text: String) -> String {
    var encoded: [UInt8] = []
    var line: [UInt8] = []
    var isAfterReturn = false
    for byte in text.utf8 {
      switch byte {
      case 0x0A where isAfterReturn: break
      case 0x0A, 0x0D:
        endLine(line, into: &encoded)
        line = []
      default: line.append(byte)
      }
      isAfterReturn = byte == 0x0D
    }
    if !line.isEmpty { endLine(line, into: &encoded) }
    return String(decoding: encoded, as: UTF8.self)
  }

  private static func endLine(_ line: [UInt8], into encoded: inout [UInt8]) {
    var column = 0
    for (index, byte) in line.enumerated() {
      let isLast = index == line.count - 1
      let isPlain = isPlain(byte, isLast: isLast)
      if column + (isPlain ? 1 : 3) > (isLast ? 76 : 75) {
        encoded += "=\r\n".utf8
        column = 0
      }
      let mayStand = isPlain && !(column == 0 && isTakenForEnd(line[index...]))
      let piece =
        mayStand ? [byte] : [UInt8(ascii: "="), hexDigit(byte >> 4), hexDigit(byte & 15)]
      encoded += piece
      column += piece.count
    }
    encoded += "\r\n".utf8
  }

  /// Whether programs on the way take a line for the end of the message: a dot alone ends it where it is sent, and these
  /// letters begin the next one where messages are kept in one file. Lines that were cut here are lines too.
  private static func isTakenForEnd(_ line: ArraySlice<UInt8>) -> Bool {
    line.elementsEqual(".".utf8) || line.starts(with: "From ".utf8)
  }

  private static func isPlain(_ byte: UInt8, isLast: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "="): false
    case UInt8(ascii: " "), UInt8(ascii: "\t"): !isLast
    default: byte > 0x20 && byte < 0x7F
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
