internal import Canvas

/// Turns the bytes that a terminal sends into keys. Knows neither files nor clocks: the keyboard
/// tells it when the terminal has been silent for so long that nothing more belongs to a sequence.
struct KeyDecoder {
  /// What the first bytes of the input are.
  enum Step: Hashable {
    case key(Key, length: Int)
    /// Bytes that mean nothing here.
    case nothing(length: Int)
    case pasteBegins(length: Int)
    case reportBegins(SkippedReport.Kind, length: Int)
    /// More bytes are needed to tell.
    case incomplete
  }

  private var input: [UInt8] = []
  private var start = 0
  private var paste: PasteCollector?
  private var report: SkippedReport?

  init() {}

  /// Adds what was read.
  mutating func feed(_ bytes: some Sequence<UInt8>) {
    if start > 0 {
      input.removeFirst(start)
      start = 0
    }
    input.append(contentsOf: bytes)
  }

  /// The next whole key, or nil where more bytes are needed.
  mutating func next() -> Key? { next(isFinal: false) }

  /// The next key, where no more bytes will come for now: what began as a sequence is taken as it is.
  mutating func settled() -> Key? {
    if let key = next(isFinal: true) { return key }
    if report != nil {
      // What was cut off, its end perhaps in the middle, is no key either.
      report = nil
      start = input.count
    }
    guard let unfinished = paste else { return nil }
    paste = nil
    return .paste(unfinished.text)
  }

  /// How many milliseconds of silence settle what is left, or nil where nothing is left.
  var patience: Int? {
    if paste != nil { return 1000 }
    if let report { return report.patience }
    if kept == 0 { return nil }
    guard input[start] == 0x1B else { return 100 }
    // Nobody types what stands behind an introducer: such a sequence was cut, on its way through a slow network.
    if kept > 2 { return 1000 }
    return input[start...].allSatisfy { $0 == 0x1B } ? 25 : 100
  }

  /// How many bytes are kept for later.
  var kept: Int { input.count - start }

  private mutating func next(isFinal: Bool) -> Key? {
    while true {
      if paste != nil {
        guard let text = finishedPaste() else { return nil }
        return .paste(text)
      }
      if report != nil {
        guard isReportOver() else { return nil }
        continue
      }
      switch Self.step(input[start...], isFinal: isFinal) {
      case .incomplete: return nil
      case .nothing(let length): start += length
      case .pasteBegins(let length):
        start += length
        paste = PasteCollector()
      case .reportBegins(let kind, let length):
        start += length
        report = SkippedReport(kind)
      case .key(let key, let length):
        start += length
        return key
      }
    }
  }

  private mutating func finishedPaste() -> String? {
    while start < input.count {
      let byte = input[start]
      start += 1
      if paste?.take(byte) == true {
        defer { paste = nil }
        return paste?.text
      }
    }
    return nil
  }

  private mutating func isReportOver() -> Bool {
    guard let taken = report?.take(input[start...]) else { return true }
    start += taken.length
    if taken.isOver { report = nil }
    return taken.isOver
  }

  private static func step(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> Step {
    guard let first = bytes.first else { return .incomplete }
    switch first {
    case 0x1B: return EscapeSequence.step(bytes, isFinal: isFinal) { step($0, isFinal: $1) }
    case 0x0D, 0x0A: return .key(.enter, length: 1)
    case 0x09: return .key(.tab, length: 1)
    case 0x08, 0x7F: return .key(.backspace, length: 1)
    case 0x00: return .nothing(length: 1)
    case 0x01...0x1A: return .key(.control(ascii(first + 0x60)), length: 1)
    case 0x1C...0x1F: return .key(.control(ascii(first + 0x40)), length: 1)
    case 0x20...0x7E: return .key(.character(ascii(first)), length: 1)
    default: return utf8(bytes, isFinal: isFinal)
    }
  }

  private static func utf8(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> Step {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.prefix(4).makeIterator()
    switch parser.parseScalar(from: &iterator) {
    case .valid(let encoded):
      let scalar = Unicode.UTF8.decode(encoded)
      guard (0x80...0x9F).contains(scalar.value) else {
        return .key(.character(Character(scalar)), length: encoded.count)
      }
      let letter = UInt8(scalar.value - 0x40)
      return EscapeSequence.sequence(letter, bytes.dropFirst(2), isFinal: isFinal)
        ?? .nothing(length: 2)
    case .error(let length):
      let isCut = length == bytes.count && length < expectedLength(bytes[bytes.startIndex])
      return isCut && !isFinal ? .incomplete : .key(.character("\u{FFFD}"), length: length)
    case .emptyInput: return .incomplete
    }
  }

  private static func expectedLength(_ lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  private static func ascii(_ byte: UInt8) -> Character { Character(Unicode.Scalar(byte)) }
}
