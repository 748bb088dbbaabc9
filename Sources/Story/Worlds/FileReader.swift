import Store

/// Reads a whole JSON text (RFC 8259). Stricter than most readers: a name may not stand twice in an
/// object, and a number has to be an integer. Foundation's reader tells neither where a fault is nor that a
/// name was doubled, and would be loaded before the first screen.
struct FileReader {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var column = 1
  private var depth = 0
  private var nodes = 0

  /// So many values are read: no world has as many.
  static let mostNodes = 500_000

  /// - Throws: the place and the kind of the fault.
  static func read(_ text: String) throws(WorldProblem) -> FileNode {
    var reader = FileReader(bytes: Array(text.utf8))
    let node = try reader.node()
    reader.skipBlanks()
    guard reader.next == nil else { throw reader.fault(.unexpected) }
    return node
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// The byte that is to be read; nil at the end.
  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func node() throws(WorldProblem) -> FileNode {
    skipBlanks()
    let (line, column) = (line, column)
    // Keeps a file of a thousand brackets from ending the program.
    guard depth < 32 else { throw fault(.tooDeep) }
    nodes += 1
    guard nodes <= Self.mostNodes else { throw fault(.tooMany(Self.mostNodes)) }
    depth += 1
    defer { depth -= 1 }
    let value: FileNode.Value
    switch next {
    case UInt8(ascii: "{"): value = try object()
    case UInt8(ascii: "["): value = try list()
    case UInt8(ascii: "\""): value = .text(try text())
    case UInt8(ascii: "t"): value = try word("true", .truth(true))
    case UInt8(ascii: "f"): value = try word("false", .truth(false))
    case UInt8(ascii: "n"): value = try word("null", .null)
    default: value = .integer(try integer())
    }
    return FileNode(value: value, line: line, column: column)
  }

  private mutating func object() throws(WorldProblem) -> FileNode.Value {
    try expect("{")
    var members: [(name: String, node: FileNode)] = []
    var names: Set<String> = []
    while !skip("}") {
      if !members.isEmpty { try expect(",") }
      skipBlanks()
      let place = self
      let name = try text()
      guard names.insert(name).inserted else {
        throw place.fault(.doubledName(name))
      }
      try expect(":")
      members.append((name, try node()))
    }
    return .object(members)
  }

  private mutating func list() throws(WorldProblem) -> FileNode.Value {
    try expect("[")
    var items: [FileNode] = []
    while !skip("]") {
      if !items.isEmpty { try expect(",") }
      items.append(try node())
    }
    return .list(items)
  }

  private mutating func integer() throws(WorldProblem) -> Int {
    let place = self
    var digits: [UInt8] = []
    while let byte = next, "+-.0123456789eE".utf8.contains(byte) {
      digits.append(byte)
      advance()
    }
    guard let number = Int(String(decoding: digits, as: UTF8.self)) else {
      throw place.fault(digits.isEmpty ? .unexpected : .noInteger)
    }
    return number
  }

  private mutating func word(
    _ word: String, _ value: FileNode.Value
  ) throws(WorldProblem) -> FileNode.Value {
    guard bytes[position...].starts(with: word.utf8) else { throw fault(.unexpected) }
    for _ in word.utf8 { advance() }
    return value
  }

  private mutating func text() throws(WorldProblem) -> String {
    guard next == UInt8(ascii: "\"") else { throw fault(.unexpected) }
    advance()
    var content: [UInt8] = []
    while let byte = next, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw fault(.unexpected) }
      advance()
      if byte == UInt8(ascii: "\\") { content += try escape().utf8 } else { content.append(byte) }
    }
    guard next != nil else { throw fault(.unexpected) }
    advance()
    return String(decoding: content, as: UTF8.self)
  }

  private mutating func escape() throws(WorldProblem) -> String {
    let place = self
    let letter = next
    if letter != nil { advance() }
    switch letter {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "u"):
      guard let first = unit() else { throw place.fault(.unexpected) }
      if let scalar = Unicode.Scalar(first) { return String(Character(scalar)) }
      guard bytes[position...].starts(with: "\\u".utf8) else { throw place.fault(.unexpected) }
      advance()
      advance()
      guard UTF16.isLeadSurrogate(first), let second = unit(), UTF16.isTrailSurrogate(second)
      else { throw place.fault(.unexpected) }
      return String(decoding: [first, second], as: UTF16.self)
    default: throw place.fault(.unexpected)
    }
  }

  /// The four hexadecimal digits of an escape.
  private mutating func unit() -> UInt16? {
    let digits = String(decoding: bytes[position...].prefix(4), as: UTF8.self)
    guard digits.utf8.count == 4, digits.allSatisfy(\.isHexDigit) else { return nil }
    for _ in 0..<4 { advance() }
    return UInt16(digits, radix: 16)
  }

  /// Skips blanks and this mark, if it is there.
  private mutating func skip(_ mark: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard next == UInt8(ascii: mark) else { return false }
    advance()
    return true
  }

  private mutating func expect(_ mark: Unicode.Scalar) throws(WorldProblem) {
    guard skip(mark) else { throw fault(.unexpected) }
  }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      advance()
    }
  }

  private mutating func advance() {
    let byte = bytes[position]
    position += 1
    if byte == 0x0A {
      line += 1
      column = 1
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }

  private func fault(_ kind: WorldProblem.SyntaxFault) -> WorldProblem {
    .syntax(kind, line: line, column: column)
  }
}
