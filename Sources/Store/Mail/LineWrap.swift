/// Cuts the long lines of a mail at blanks, so that they fit the 72 columns of plain-text mail.
enum LineWrap {
  static let width = 72

  /// Lines that begin with a blank stay as they are: they hold a link or a column. What stands between
  /// quotation marks stays together, and French punctuation stays with its word.
  static func wrap(_ text: String) -> String {
    var wrapped: [UInt8] = []
    wrapped.reserveCapacity(text.utf8.count + 32)
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if !wrapped.isEmpty || line.startIndex > text.startIndex { wrapped.append(0x0A) }
      if line.count <= width || line.first == 0x20 {
        wrapped += line
      } else {
        put(Array(line), to: &wrapped)
      }
    }
    return String(decoding: wrapped, as: UTF8.self)
  }

  private static func put(_ line: [UInt8], to wrapped: inout [UInt8]) {
    var start = 0
    var lastBlank: Int?
    var column = 0
    var isQuoted = false
    for (index, byte) in line.enumerated() {
      if byte & 0xC0 != 0x80 { column += 1 }
      if column > width, let blank = lastBlank {
        wrapped += line[start..<blank]
        wrapped.append(0x0A)
        start = blank + 1
        column = line[start...index].count { $0 & 0xC0 != 0x80 }
        lastBlank = nil
      }
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case 0xAB where index > 0 && line[index - 1] == 0xC2: isQuoted = true
      case 0xBB where index > 0 && line[index - 1] == 0xC2: isQuoted = false
      case 0x20 where !isQuoted && !isPunctuation(line[(index + 1)...]): lastBlank = index
      default: break
      }
    }
    wrapped += line[start...]
  }

  /// Whether what follows a blank is a mark that French sets apart from its word.
  private static func isPunctuation(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let first = rest.first else { return true }
    return ":;!?".utf8.contains(first) || rest.starts(with: "»".utf8)
  }
}
