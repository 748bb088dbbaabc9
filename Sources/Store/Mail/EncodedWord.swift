/// Text in headers (RFC 2047): as it is where plain ASCII says it, in base64 words of UTF-8 elsewhere.
enum EncodedWord {
  /// No line that holds an encoded word is longer.
  static let longestLine = 76

  /// A subject's parts.
  /// - Parameter column: how much of the first line is taken already.
  static func parts(of text: String, after column: Int) -> [String] {
    plainWords(text) ?? encoded(text, after: column)
  }

  /// The parts of a name before an address: as it is, in quotes, or in encoded words.
  static func phraseParts(of name: String, after column: Int) -> [String] {
    guard var words = plainWords(name) else { return encoded(name, after: column) }
    if words.allSatisfy({ $0.utf8.allSatisfy(isLetterOrDigit) }) { return words }
    words = words.map { word in
      word.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    }
    words[0] = "\"" + words[0]
    words[words.count - 1] += "\""
    return words
  }

  /// The words between single spaces, where all of them are ASCII that can stand on a line of its own.
  private static func plainWords(_ text: String) -> [String]? {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    let isPlain = words.allSatisfy { word in
      (1...60).contains(word.utf8.count) && !word.contains("=?")
        && word.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }
    return isPlain ? words.map(String.init) : nil
  }

  /// Words none of which cuts a character in two, so long that each fills a line with the blank before it. Control
  /// characters become spaces, so that no reader that decodes them finds a line end.
  static func encoded(_ text: String, after column: Int) -> [String] {
    var words: [String] = []
    var bytes: [UInt8] = []
    var room = mostBytes(after: column)
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      let next = isControl ? [0x20] : Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      if bytes.count + next.count > room {
        words.append("\(start)\(base64(bytes))\(end)")
        bytes = []
        room = mostBytes(after: 0)
      }
      bytes += next
    }
    if !bytes.isEmpty { words.append("\(start)\(base64(bytes))\(end)") }
    return words
  }

  /// How many bytes a word holds that still fits into its line.
  private static func mostBytes(after column: Int) -> Int {
    (longestLine - column - 1 - start.utf8.count - end.utf8.count) / 4 * 3
  }

  private static let start = "=?utf-8?B?"
  private static let end = "?="

  private static func base64(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for position in 0..<4 {
        text.append(
          position <= group.count
            ? letters[bits >> (18 - 6 * position) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
