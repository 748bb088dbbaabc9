internal import Canvas

/// What begins with ESC: a sequence, a key with Alt, or the Escape key.
enum EscapeSequence {
  private static let escape: UInt8 = 0x1B

  /// - Parameters:
  ///   - bytes: from ESC on.
  ///   - step: what bytes are that do not begin with ESC.
  static func step(
    _ bytes: ArraySlice<UInt8>, isFinal: Bool,
    else step: (ArraySlice<UInt8>, Bool) -> KeyDecoder.Step
  ) -> KeyDecoder.Step {
    let rest = bytes.dropFirst()
    guard let second = rest.first else { return isFinal ? .key(.escape, length: 1) : .incomplete }
    if second == escape { return twice(rest, isFinal: isFinal, else: step) }
    if let sequence = sequence(second, rest.dropFirst(), isFinal: isFinal) { return sequence }
    // A key with Alt means nothing here, and it is not the key without.
    switch step(rest, isFinal) {
    case .key(_, let length), .nothing(let length): return .nothing(length: length + 1)
    case .incomplete: return .incomplete
    case .pasteBegins, .reportBegins: return .key(.escape, length: 1)
    }
  }

  /// What an introducer begins, as ESC and a letter or as one 8-bit control; nil where the letter is none.
  /// - Parameter rest: what follows those two bytes.
  static func sequence(
    _ letter: UInt8, _ rest: ArraySlice<UInt8>, isFinal: Bool
  ) -> KeyDecoder.Step? {
    switch letter {
    case UInt8(ascii: "["): return ControlSequence.step(rest, isFinal: isFinal)
    case UInt8(ascii: "O"): return shifted(rest, isFinal: isFinal)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"),
      UInt8(ascii: "X"):
      if !rest.isEmpty { return .reportBegins(.string, length: 2) }
      return isFinal ? .nothing(length: 2) : .incomplete
    default: return nil
    }
  }

  /// Escape before something else, or a key that has a sequence and is pressed with Alt.
  private static func twice(
    _ rest: ArraySlice<UInt8>, isFinal: Bool,
    else step: (ArraySlice<UInt8>, Bool) -> KeyDecoder.Step
  ) -> KeyDecoder.Step {
    let alone = KeyDecoder.Step.key(.escape, length: 1)
    if rest.dropFirst().first == escape { return alone }
    switch self.step(rest, isFinal: isFinal, else: step) {
    case .incomplete: return .incomplete
    case .key(.escape, _), .key(.mouse, _): return alone
    case .key(let key, let length): return .key(key, length: length + 1)
    case .nothing, .pasteBegins, .reportBegins: return alone
    }
  }

  /// ESC O and a letter, perhaps with numbers between that say what was held.
  private static func shifted(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> KeyDecoder.Step {
    let numbers = bytes.prefix { (0x30...0x3B).contains($0) }
    guard let letter = bytes.dropFirst(numbers.count).first, numbers.count < 16 else {
      return isFinal || numbers.count >= 16 ? .nothing(length: numbers.count + 2) : .incomplete
    }
    guard (0x40...0x7E).contains(letter) else { return .nothing(length: numbers.count + 2) }
    let length = numbers.count + 3
    return ControlSequence.key(forLetter: letter).map { .key($0, length: length) }
      ?? .nothing(length: length)
  }
}
