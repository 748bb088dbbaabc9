/// Finds what keeps bytes from being UTF-8.
enum UnreadableByte {
  /// The place of the first byte that is at fault, or nil where all is well.
  static func place(in bytes: [UInt8]) -> Place? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var line = 1
    var column = 1
    var decoder = UTF8()
    var rest = bytes.makeIterator()
    while true {
      switch decoder.decode(&rest) {
      case .scalarValue(let scalar):
        column = scalar == "\n" ? 1 : column + 1
        line += scalar == "\n" ? 1 : 0
      case .emptyInput, .error: return Place(line: line, column: column)
      }
    }
  }
}
