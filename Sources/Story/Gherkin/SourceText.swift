import Glibc

/// The lines of a file. A line ends in a line feed, a carriage return or both; a byte order mark is skipped. A class,
/// because it owns the bytes: looking at them through arrays took most of the time that reading takes.
final class SourceText {
  private(set) var lines: [SourceLine] = []
  /// Whether there are more lines than anybody reads; those beyond are left out.
  private(set) var isTooLong = false
  /// So many lines are read: what they become has to fit into memory.
  static let mostLines = 500_000

  private let bytes: UnsafeMutablePointer<UInt8>
  private let count: Int

  init(_ bytes: [UInt8]) {
    count = bytes.count
    self.bytes = .allocate(capacity: max(count, 1))
    bytes.withUnsafeBufferPointer { source in
      if let base = source.baseAddress { self.bytes.initialize(from: base, count: count) }
    }
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    // Where the next of each kind of line end stands: looked for once, and not for every line.
    var (feed, carriageReturn) = (position(of: 0x0A, from: start), position(of: 0x0D, from: start))
    while start < count {
      guard lines.count < Self.mostLines else {
        isTooLong = true
        return
      }
      let end = min(feed, carriageReturn)
      lines.append(line(from: start, to: end))
      start = end + (carriageReturn + 1 == feed ? 2 : 1)
      if feed < start { feed = position(of: 0x0A, from: start) }
      if carriageReturn < start { carriageReturn = position(of: 0x0D, from: start) }
    }
  }

  deinit { bytes.deallocate() }

  subscript(position: Int) -> UInt8 { bytes[position] }

  /// The text of a line without the blanks at its ends.
  func text(of line: SourceLine) -> String { text(line.start, line.end) }

  func text(_ start: Int, _ end: Int) -> String {
    String(
      decoding: UnsafeBufferPointer(start: bytes + start, count: max(0, end - start)),
      as: UTF8.self)
  }

  /// The text of the rest of a line, without the blanks at its ends.
  func text(of line: SourceLine, from position: Int) -> String {
    var start = position
    while start < line.end {
      let blank = lengthOfBlank(at: start, before: line.end)
      if blank == 0 { break }
      start += blank
    }
    return text(start, line.end)
  }

  /// Whether the text of a line begins with these bytes.
  func begins(_ line: SourceLine, with prefix: [UInt8]) -> Bool {
    line.end - line.start >= prefix.count && memcmp(bytes + line.start, prefix, prefix.count) == 0
  }

  /// Where a line goes on behind a keyword; nil where it does not begin with it. Any blank does for a blank: a text
  /// processor's one that does not break looks the same.
  func end(of keyword: [UInt8], at line: SourceLine) -> Int? {
    var position = line.start
    for byte in keyword {
      guard position < line.end else { return nil }
      let length = byte == 0x20 ? lengthOfBlank(at: position, before: line.end) : 1
      guard length > 0, byte == 0x20 || bytes[position] == byte else { return nil }
      position += length
    }
    return position
  }

  /// A line as it stands in the file, without so many columns of blanks at its beginning.
  func raw(_ line: SourceLine, withoutIndent indent: Int) -> String {
    if line.column - 1 <= indent { return text(line.start, line.rawEnd) }
    var start = line.rawStart
    for _ in 0..<indent { start += max(1, lengthOfBlank(at: start, before: line.rawEnd)) }
    return text(start, line.rawEnd)
  }

  /// How many columns there are between two bytes of a line.
  func columns(from start: Int, to end: Int) -> Int {
    (start..<max(start, end)).reduce(0) { $0 + (bytes[$1] & 0xC0 == 0x80 ? 0 : 1) }
  }

  /// Where this byte stands next; the end of the file where it does not.
  private func position(of byte: Int32, from start: Int) -> Int {
    guard start < count, let found = memchr(bytes + start, byte, count - start) else {
      return count
    }
    return UnsafeRawPointer(found) - UnsafeRawPointer(bytes)
  }

  private func line(from rawStart: Int, to rawEnd: Int) -> SourceLine {
    var (start, end, column) = (rawStart, rawEnd, 1)
    while start < end {
      let blank = lengthOfBlank(at: start, before: end)
      if blank == 0 { break }
      start += blank
      column += 1
    }
    while end > start {
      let blank = lengthOfBlank(endingAt: end, after: start)
      if blank == 0 { break }
      end -= blank
    }
    return SourceLine(
      number: lines.count + 1, column: column, start: start, end: end, rawStart: rawStart,
      rawEnd: rawEnd)
  }

  /// Blanks, tabs, and those of Unicode, which text processors like to put in: blanks that do not break, of every width
  /// and of none.
  private func lengthOfBlank(at position: Int, before end: Int) -> Int {
    switch bytes[position] {
    case 0x20, 0x09, 0x0B, 0x0C: 1
    case 0xC2 where position + 1 < end && bytes[position + 1] == 0xA0: 2
    case 0xE2, 0xE3, 0xEF:
      position + 2 < end
        && Self.isWideBlank(bytes[position], bytes[position + 1], bytes[position + 2])
        ? 3 : 0
    default: 0
    }
  }

  private static func isWideBlank(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xE2, 0x80): (0x80...0x8B).contains(third) || third == 0xAF
    case (0xE2, 0x81): third == 0x9F || third == 0xA0
    case (0xE3, 0x80): third == 0x80
    case (0xEF, 0xBB): third == 0xBF
    default: false
    }
  }

  private func lengthOfBlank(endingAt end: Int, after start: Int) -> Int {
    let last = bytes[end - 1]
    if last > 0x20, last < 0x80 { return 0 }
    for length in 1...3 where end - length >= start {
      if lengthOfBlank(at: end - length, before: end) == length { return length }
    }
    return 0
  }
}

/// One line of a file, as positions in its bytes.
struct SourceLine {
  let number: Int
  /// The column in which its text begins.
  let column: Int
  /// The text without the blanks at its ends.
  let start: Int
  let end: Int
  let rawStart: Int
  let rawEnd: Int

  var isBlank: Bool { start == end }
  var place: Place { Place(line: number, column: column) }
}
