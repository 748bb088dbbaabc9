/// A value of a JSON text: no more of JSON than `JSONText` and `json_group_array` write.
enum JSON: Equatable {
  case text(String)
  case integer(Int)
  case list([JSON])
  case object([String: JSON])

  /// Nil where the text is none of those.
  init?(reading text: String) {
    var text = text
    let read = text.withUTF8 { bytes -> JSON? in
      var reader = JSONReader(rest: bytes[...])
      let value = reader.value()
      return reader.rest.isEmpty ? value : nil
    }
    guard let read else { return nil }
    self = read
  }

  subscript(name: String) -> String? {
    guard case .object(let members) = self, case .text(let text) = members[name] else {
      return nil
    }
    return text
  }

  subscript(integer name: String) -> Int? {
    guard case .object(let members) = self, case .integer(let number) = members[name] else {
      return nil
    }
    return number
  }

  /// Any member of an object; nil where it has none of this name.
  func member(_ name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members[name]
  }

  /// The items of a list; nil where it is none.
  var items: [JSON]? {
    guard case .list(let items) = self else { return nil }
    return items
  }
}

/// Goes through the bytes of a JSON text, which are valid UTF-8. Every function returns nil where they are no JSON.
private struct JSONReader {
  typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  var rest: Bytes
  /// In how many lists and objects one is.
  private var depth = 0

  /// What the program writes is three deep.
  private static let deepest = 32

  init(rest: Bytes) { self.rest = rest }

  mutating func value() -> JSON? {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { return nil }
    return switch rest.first {
    case UInt8(ascii: "{"): object()
    case UInt8(ascii: "["): list()
    case UInt8(ascii: "\""): text().map { .text($0) }
    default: integer()
    }
  }

  private mutating func object() -> JSON? {
    guard skip("{") else { return nil }
    var members: [String: JSON] = [:]
    while !skip("}") {
      guard members.isEmpty || skip(","), let name = text(), skip(":"), let value = value() else {
        return nil
      }
      members[name] = value
    }
    return .object(members)
  }

  private mutating func list() -> JSON? {
    guard skip("[") else { return nil }
    var items: [JSON] = []
    while !skip("]") {
      guard items.isEmpty || skip(","), let item = value() else { return nil }
      items.append(item)
    }
    return .list(items)
  }

  private mutating func integer() -> JSON? {
    let digits = rest.prefix { $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) }
    rest = rest[digits.endIndex...]
    return Int(String(decoding: digits, as: UTF8.self)).flatMap {
      StoredRange.number.contains($0) ? .integer($0) : nil
    }
  }

  private mutating func text() -> String? {
    guard skip("\"") else { return nil }
    let isEnd = { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
    guard let end = rest.firstIndex(where: isEnd) else { return nil }
    // Few texts have anything escaped: the bytes up to the quote are the text.
    if rest[end] == UInt8(ascii: "\"") {
      defer { rest = rest[(end + 1)...] }
      return String(decoding: rest[..<end], as: UTF8.self)
    }
    var bytes = Array(rest[..<end])
    rest = rest[end...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\""): return String(validating: bytes, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let escaped = escape() else { return nil }
        bytes.append(escaped)
      default: bytes.append(byte)
      }
    }
    return nil
  }

  /// What a backslash stands for; only control characters are written by number.
  private mutating func escape() -> UInt8? {
    switch rest.popFirst() {
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "b"): return 0x08
    case UInt8(ascii: "f"): return 0x0C
    case UInt8(ascii: "u"):
      let digits = rest.prefix(4)
      rest = rest[digits.endIndex...]
      return UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
    case UInt8(ascii: "\""): return UInt8(ascii: "\"")
    case UInt8(ascii: "\\"): return UInt8(ascii: "\\")
    default: return nil
    }
  }

  private mutating func skip(_ mark: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: mark) else { return false }
    rest.removeFirst()
    return true
  }
}
