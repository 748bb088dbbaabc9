internal import Canvas

/// What a terminal sends after ESC [ : numbers and a letter that says which key they are.
enum ControlSequence {
  /// More numbers than this no key has.
  private static let longest = 64

  /// Reads the bytes after ESC [. The lengths count ESC [ too.
  static func step(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> KeyDecoder.Step {
    if bytes.first == UInt8(ascii: "[") { return consoleKey(bytes, isFinal: isFinal) }
    let numbers = bytes.prefix { (0x20...0x3F).contains($0) }
    if numbers.count > longest { return .reportBegins(.sequence, length: 2) }
    guard let letter = bytes.dropFirst(numbers.count).first else {
      return isFinal ? .nothing(length: numbers.count + 2) : .incomplete
    }
    let length = numbers.count + 3
    guard (0x40...0x7E).contains(letter) else { return .nothing(length: length - 1) }
    if letter == UInt8(ascii: "M"), numbers.isEmpty {
      return oldMouse(bytes.dropFirst(), isFinal: isFinal)
    }
    if letter == UInt8(ascii: "~"), parameters(numbers).first == 200 {
      return .pasteBegins(length: length)
    }
    return key(letter, numbers).map { .key($0, length: length) } ?? .nothing(length: length)
  }

  /// The key of a whole sequence; nil for what a terminal says by itself.
  private static func key(_ letter: UInt8, _ numbers: ArraySlice<UInt8>) -> Key? {
    if numbers.first == UInt8(ascii: "<") {
      return letter == UInt8(ascii: "M") ? mouse(parameters(numbers.dropFirst())) : nil
    }
    // A sign before the numbers or behind them makes another sequence of it, which no key has.
    guard numbers.allSatisfy({ (0x30...0x3B).contains($0) }) else { return nil }
    let parameters = parameters(numbers)
    switch letter {
    case UInt8(ascii: "~"): return key(forNumber: parameters.first ?? 0)
    case UInt8(ascii: "R") where !numbers.isEmpty:
      // F3 with Shift, Alt or Ctrl; otherwise where the cursor stands.
      guard parameters.count == 2, parameters[0] == 1, (2...16).contains(parameters[1]) else {
        return nil
      }
    case UInt8(ascii: "M"): return nil
    default: break
    }
    return isRelease(numbers) ? nil : key(forLetter: letter)
  }

  /// Whether the numbers say that a key was let go, as « 1;1:3 » does.
  private static func isRelease(_ numbers: ArraySlice<UInt8>) -> Bool {
    numbers.suffix(2).elementsEqual(":3".utf8)
  }

  /// The key of ESC [ letter and of ESC O letter. Shift, Alt and Ctrl with it change nothing.
  static func key(forLetter letter: UInt8) -> Key? {
    switch Unicode.Scalar(letter) {
    case "A": .up
    case "B": .down
    case "C": .right
    case "D": .left
    case "F": .end
    case "H": .home
    case "M": .enter
    case "P": .function(1)
    case "Q": .function(2)
    case "R": .function(3)
    case "S": .function(4)
    case "Z": .backTab
    default: nil
    }
  }

  private static func key(forNumber number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }

  /// F1 to F5 of the Linux console: ESC [ [ A to ESC [ [ E.
  private static func consoleKey(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> KeyDecoder.Step {
    guard let letter = bytes.dropFirst().first else {
      return isFinal ? .nothing(length: 3) : .incomplete
    }
    guard (0x41...0x45).contains(letter) else { return .nothing(length: 3) }
    return .key(.function(Int(letter) - 0x40), length: 4)
  }

  /// A mouse report in the way of terminals that do not know SGR: three bytes, each 32 too large.
  private static func oldMouse(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> KeyDecoder.Step {
    guard bytes.count >= 3 else {
      return isFinal ? .nothing(length: 3 + bytes.count) : .incomplete
    }
    let numbers = bytes.prefix(3).map { Int($0) - 32 }
    return mouse(numbers).map { .key($0, length: 6) } ?? .nothing(length: 6)
  }

  /// Button, column and row as a key: the left button pressed, or the wheel turned.
  private static func mouse(_ numbers: [Int]) -> Key? {
    guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return nil }
    let point = Point(row: numbers[2] - 1, column: numbers[1] - 1)
    let held = 4 | 8 | 16  // Shift, Alt and Ctrl change nothing.
    switch numbers[0] & ~held {
    case 0: return .mouse(Mouse(.click, at: point))
    case 64: return .mouse(Mouse(.wheelUp, at: point))
    case 65: return .mouse(Mouse(.wheelDown, at: point))
    default: return nil
    }
  }

  private static func parameters(_ bytes: ArraySlice<UInt8>) -> [Int] {
    bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { digits in
      var number = 0
      for digit in digits {
        guard (0x30...0x39).contains(digit), number < 100_000 else { break }
        number = number * 10 + Int(digit) - 0x30
      }
      return number
    }
  }
}
