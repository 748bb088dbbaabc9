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
    /// More bytes are needed to tell.
    case incomplete
  }

  private var input: [UInt8] = []
  private var start = 0
  private var paste: PasteCollector?

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
    guard let unfinished = paste else { return nil }
    paste = nil
    return .paste(unfinished.text)
  }

  /// How many milliseconds of silence settle what is left, or nil where nothing is left.
  var patience: Int? {
    if paste != nil { return 1000 }
    switch input.count - start {
    case 0: return nil
    case 1 where input[start] == 0x1B: return 25
    default: return 100
    }
  }

  private mutating func next(isFinal: Bool) -> Key? {
    while true {
      if paste != nil {
        guard let text = finishedPaste() else { return nil }
        return .paste(text)
      }
      switch Self.step(input[start...], isFinal: isFinal) {
      case .incomplete: return nil
      case .nothing(let length): start += length
      case .pasteBegins(let length):
        start += length
        paste = PasteCollector()
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

  private static func step(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> Step {
    guard let first = bytes.first else { return .incomplete }
    switch first {
    case 0x1B: return escape(bytes, isFinal: isFinal)
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

  /// Esc, a sequence, or Esc and a key of its own (as Alt sends it).
  private static func escape(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> Step {
    let alone = Step.key(.escape, length: 1)
    guard bytes.count > 1 else { return isFinal ? alone : .incomplete }
    let rest = bytes.dropFirst(2)
    switch bytes[bytes.startIndex + 1] {
    case UInt8(ascii: "["):
      return ControlSequence.step(rest, isFinal: isFinal) ?? alone
    case UInt8(ascii: "O"):
      guard let letter = rest.first else { return isFinal ? alone : .incomplete }
      return ControlSequence.key(forLetter: letter).map { .key($0, length: 3) } ?? alone
    default: return alone
    }
  }

  private static func utf8(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> Step {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.prefix(4).makeIterator()
    switch parser.parseScalar(from: &iterator) {
    case .valid(let encoded):
      let scalar = Unicode.UTF8.decode(encoded)
      let isControl = (0x80...0x9F).contains(scalar.value)
      return isControl
        ? .nothing(length: encoded.count)
        : .key(.character(Character(scalar)), length: encoded.count)
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
