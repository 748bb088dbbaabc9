/// Reads a message as the strictest of mail programs does (RFC 5322, 2045, 2047), and says what it would refuse.
struct StrictMessage {
  /// What is wrong, and in which line, counted from one.
  struct Fault: Hashable {
    let line: Int
    let problem: Problem

    /// What a strict reader refuses.
    enum Problem: Hashable {
      /// A carriage return or a line feed without the other.
      case bareLineEnd
      /// More characters than this.
      case longLine(Int)
      case beyondASCII, control
      case noHeader, foldedBlank, noBody
      case missing(String), repeated(String)
      case badDate, badEncodedWord, badAddress, badValue(String)
      case badQuotedPrintable, dotAlone
    }
  }

  /// One header, unfolded.
  struct Header {
    let line: Int
    let name: String
    let value: String
  }

  private(set) var faults: [Fault] = []
  private(set) var headers: [Header] = []

  init(_ text: String) {
    let lines = readLines(Array(text.utf8))
    let end = lines.firstIndex { $0.isEmpty } ?? lines.count
    if end == lines.count { fail(.noBody, in: lines.count) }
    readHeaders(lines[..<end])
    for header in headers { check(header) }
    checkPresence()
    checkBody(lines[end...].dropFirst())
  }

  mutating func fail(_ problem: Fault.Problem, in line: Int) {
    faults.append(Fault(line: line, problem: problem))
  }

  /// The value of a header; nil where it is missing.
  func value(of name: String) -> String? {
    headers.first { $0.name.lowercased() == name.lowercased() }?.value
  }

  /// The lines without their ends. What is wrong with a line wherever it stands is told here.
  private mutating func readLines(_ bytes: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x0A where index > 0 && bytes[index - 1] == 0x0D:
        lines.append(line)
        line = []
      case 0x0D where index + 1 < bytes.count && bytes[index + 1] == 0x0A: break
      case 0x0A, 0x0D: fail(.bareLineEnd, in: lines.count + 1)
      default: line.append(byte)
      }
    }
    if !line.isEmpty {
      fail(.bareLineEnd, in: lines.count + 1)
      lines.append(line)
    }
    for (index, line) in lines.enumerated() { checkBytes(line, in: index + 1) }
    return lines
  }

  private mutating func checkBytes(_ line: [UInt8], in number: Int) {
    if line.count > 998 { fail(.longLine(998), in: number) }
    if line.contains(where: { $0 >= 0x80 }) { fail(.beyondASCII, in: number) }
    if line.contains(where: { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }) {
      fail(.control, in: number)
    }
  }

  private mutating func readHeaders(_ lines: ArraySlice<[UInt8]>) {
    for (index, bytes) in lines.enumerated() {
      let text = String(decoding: bytes, as: UTF8.self)
      if text.contains("=?"), bytes.count > 76 { fail(.longLine(76), in: index + 1) }
      if let first = bytes.first, first == 0x20 || first == 0x09 {
        guard text.contains(where: { !$0.isWhitespace }), let last = headers.popLast() else {
          fail(.foldedBlank, in: index + 1)
          continue
        }
        headers.append(Header(line: last.line, name: last.name, value: last.value + text))
        continue
      }
      let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty,
        parts[0].utf8.allSatisfy({ (33...126).contains($0) })
      else {
        fail(.noHeader, in: index + 1)
        continue
      }
      headers.append(
        Header(
          line: index + 1, name: String(parts[0]),
          value: String(parts[1].drop { $0 == " " || $0 == "\t" })))
    }
  }

  private mutating func checkPresence() {
    let required = [
      "Date", "From", "To", "Subject", "Message-ID", "MIME-Version", "Content-Type",
      "Content-Transfer-Encoding",
    ]
    for name in required {
      let found = headers.filter { $0.name.lowercased() == name.lowercased() }
      if found.isEmpty { fail(.missing(name), in: 1) }
      if found.count > 1 { fail(.repeated(name), in: found[1].line) }
    }
  }

  private mutating func checkBody(_ lines: ArraySlice<[UInt8]>) {
    let isQuoted = value(of: "Content-Transfer-Encoding")?.lowercased() == "quoted-printable"
    var decoded: [UInt8] = []
    for (index, line) in zip(lines.indices, lines) {
      if line == Array(".".utf8) { fail(.dotAlone, in: index + 1) }
      guard isQuoted else { continue }
      if line.count > 76 { fail(.longLine(76), in: index + 1) }
      guard let bytes = StrictMessageValue.quotedPrintable(line) else {
        fail(.badQuotedPrintable, in: index + 1)
        continue
      }
      decoded += bytes
    }
    if isQuoted, String(validating: decoded, as: UTF8.self) == nil {
      fail(.badQuotedPrintable, in: lines.startIndex + 1)
    }
  }
}
