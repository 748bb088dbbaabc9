/// Says of a table whether its changes count; an object, so that SQLite can carry it as a pointer.
final class TableFilter {
  private let accepts: (String) -> Bool

  init(_ accepts: @escaping (String) -> Bool) {
    self.accepts = accepts
  }

  /// The answer in C: 1 or 0.
  func records(_ table: UnsafePointer<CChar>?) -> Int32 {
    guard let table else { return 0 }
    return accepts(String(cString: table)) ? 1 : 0
  }

  /// The filter behind a pointer that was made of one.
  static func from(_ context: UnsafeMutableRawPointer?) -> TableFilter {
    guard let context else { preconditionFailure("SQLite lost the table filter.") }
    return Unmanaged<TableFilter>.fromOpaque(context).takeUnretainedValue()
  }
}
