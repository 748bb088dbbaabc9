import Glibc

/// The lines of a file. A line ends in a line feed, with or without a carriage return before it; a byte order
/// mark is skipped. A class, because it owns the bytes: looking at them through arrays took most of the time
/// that reading takes.
final class SourceText {
  private(set) var lines: [SourceLine] = []
  private let bytes: UnsafeMutablePointer<UInt8>
  private let count: Int

  init(_ bytes: [UInt8]) {
    count = bytes.count
    self.bytes = .allocate(capacity: max(count, 1))
    bytes.withUnsafeBufferPointer { source in
      if let base = source.baseAddress { self.bytes.initialize(from: base, count: count) }
    }
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < count {
      var end = self.end(ofLineAt: start)
      let next = end + 1
      if end > start, self.bytes[end - 1] == 0x0D { end -= 1 }
      lines.append(line(from: start, to: end))
      start = next
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

  /// A line as it stands in the file, without so many columns of blanks at its beginning.
  func raw(_ line: SourceLine, withoutIndent indent: Int) -> String {
    if line.column - 1 <= indent { return text(line.start, line.rawEnd) }
    var start = line.rawStart
    for _ in 0..<indent { start += max(1, lengthOfBlank(at: start, before: line.rawEnd)) }
    return text(start, line.rawEnd)
  }

  /// The column in which a byte of a line stands.
  func column(ofByte position: Int, in line: SourceLine) -> Int {
    (line.start..<position).reduce(line.column) { $0 + (bytes[$1] & 0xC0 == 0x80 ? 0 : 1) }
  }

  private func end(ofLineAt start: Int) -> Int {
    guard let found = memchr(bytes + start, 0x0A, count - start) else { return count }
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

  /// Blanks, tabs and blanks that do not break, which text processors like to put in.
  private func lengthOfBlank(at position: Int, before end: Int) -> Int {
    switch bytes[position] {
    case 0x20, 0x09, 0x0B, 0x0C, 0x0D: 1
    case 0xC2 where position + 1 < end && bytes[position + 1] == 0xA0: 2
    case 0xE2
    where position + 2 < end && bytes[position + 1] == 0x80 && bytes[position + 2] == 0xAF:
      3
    default: 0
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
