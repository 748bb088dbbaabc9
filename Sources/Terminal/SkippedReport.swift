/// What a terminal says by itself and at some length, while it comes in: it is dropped up to its end, so it takes no
/// memory however long it is, and none of it becomes a key.
struct SkippedReport {
  enum Kind: Hashable {
    /// An OSC, DCS, APC, PM or SOS string: ends with ST (ESC \) or BEL, or where another sequence begins.
    case string
    /// A sequence with more numbers than a key has: ends with its letter.
    case sequence
  }

  /// More than this is no answer: it is over at the first short silence.
  static let limit = 65_536
  private static let escape: UInt8 = 0x1B
  /// The first byte of an 8-bit control in UTF-8.
  private static let control: UInt8 = 0xC2

  private let kind: Kind
  private var length = 0

  init(_ kind: Kind) { self.kind = kind }

  /// How many milliseconds of silence end it.
  var patience: Int { length < Self.limit ? 1000 : 100 }

  /// Drops what belongs to it.
  /// - Returns: how many bytes those are, and whether its end was among them.
  mutating func take(_ bytes: ArraySlice<UInt8>) -> (length: Int, isOver: Bool) {
    let taken = kind == .string ? Self.string(bytes) : Self.sequence(bytes)
    length = min(Self.limit, length + taken.length)
    return taken
  }

  private static func string(_ bytes: ArraySlice<UInt8>) -> (length: Int, isOver: Bool) {
    for index in bytes.indices {
      let length = index - bytes.startIndex
      switch bytes[index] {
      case 0x07, 0x18, 0x1A: return (length + 1, true)
      case escape, control:
        // The last byte of a reading: the next one tells whether the string ends here.
        guard index + 1 < bytes.endIndex else { return (length, false) }
        let isEnd = bytes[index + 1] == (bytes[index] == escape ? UInt8(ascii: "\\") : 0x9C)
        if isEnd { return (length + 2, true) }
        if bytes[index] == escape { return (length, true) }
      default: break
      }
    }
    return (bytes.count, false)
  }

  private static func sequence(_ bytes: ArraySlice<UInt8>) -> (length: Int, isOver: Bool) {
    let numbers = bytes.prefix { (0x20...0x3F).contains($0) }
    guard let letter = bytes.dropFirst(numbers.count).first else { return (bytes.count, false) }
    return (numbers.count + ((0x40...0x7E).contains(letter) ? 1 : 0), true)
  }
}
