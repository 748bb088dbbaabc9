/// Cuts the long lines of a mail at blanks, so that they fit the 72 columns of plain-text mail.
enum LineWrap {
  static let width = 72

  /// Lines that begin with a blank stay as they are: they hold a link or a column. What stands between
  /// quotation marks stays together, and French punctuation stays with its word.
  static func wrap(_ text: String) -> String {
    var bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      if end - start > width, bytes[start] != 0x20 { cut(&bytes, from: start, to: end) }
      start = end + 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Puts a line end in the place of the last blank that fits, as often as it takes.
  private static func cut(_ bytes: inout [UInt8], from start: Int, to end: Int) {
    var lastBlank: Int?
    var (column, columnAtBlank) = (0, 0)
    var isQuoted = false
    for index in start..<end {
      let byte = bytes[index]
      if byte & 0xC0 != 0x80 { column += 1 }
      if column > width, let blank = lastBlank {
        bytes[blank] = 0x0A
        column -= columnAtBlank
        lastBlank = nil
      }
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case 0xAB where bytes[index - 1] == 0xC2: isQuoted = true
      case 0xBB where bytes[index - 1] == 0xC2: isQuoted = false
      case 0x20 where !isQuoted && !isPunctuation(bytes[(index + 1)..<end]):
        (lastBlank, columnAtBlank) = (index, column)
      default: break
      }
    }
  }

  /// Whether what follows a blank is a mark that French sets apart from its word.
  private static func isPunctuation(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let first = rest.first else { return true }
    switch first {
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case 0xC2: return rest.dropFirst().first == 0xBB
    default: return false
    }
  }
}
