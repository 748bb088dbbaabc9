/// Finds what keeps bytes from being UTF-8.
enum UnreadableByte {
  /// The place of the first byte that is at fault, or nil where all is well.
  static func place(in bytes: [UInt8]) -> Place? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var line = 1
    var column = 1
    var isAfterReturn = false
    var decoder = UTF8()
    var rest = bytes.makeIterator()
    while true {
      switch decoder.decode(&rest) {
      case .scalarValue(let scalar):
        let endsLine = scalar == "\n" || scalar == "\r"
        column = endsLine ? 1 : column + 1
        line += endsLine && !(scalar == "\n" && isAfterReturn) ? 1 : 0
        isAfterReturn = scalar == "\r"
      case .emptyInput, .error: return Place(line: line, column: column)
      }
    }
  }
}
