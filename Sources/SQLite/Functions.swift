internal import CSQLite

// Functions of ours that SQL can call. They belong to the connection; nothing of them is stored in the file.
extension Database {
  /// A condition on two texts, given as their bytes. With NULL for one of them it is NULL.
  package func define(
    condition name: String,
    _ holds: @escaping @Sendable (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Bool
  ) throws(SQLiteError) {
    try define(name, of: 2) { context, values in
      guard let values, let first = text(values[0]), let second = text(values[1]) else { return }
      sqlite3_result_int(context, holds(first, second) ? 1 : 0)
    }
  }

  /// A text made of a text; NULL of NULL.
  package func define(
    text name: String, _ made: @escaping @Sendable (String) -> String
  ) throws(SQLiteError) {
    try define(name, of: 1) { context, values in
      guard let values, let bytes = text(values[0]) else { return }
      var result = made(String(decoding: bytes, as: UTF8.self))
      result.withUTF8 { csqlite_result_text(context, $0.baseAddress, UInt64($0.count)) }
    }
  }

  private func define(
    _ name: String, of count: Int32, _ body: @escaping TextFunction.Body
  ) throws(SQLiteError) {
    let function = Unmanaged.passRetained(TextFunction(body))
    let code = sqlite3_create_function_v2(
      connection, name, count, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
      function.toOpaque(),
      { context, _, values in
        guard let data = sqlite3_user_data(context) else { return }
        Unmanaged<TextFunction>.fromOpaque(data).takeUnretainedValue().body(context, values)
      }, nil, nil,
      { data in
        guard let data else { return }
        Unmanaged<TextFunction>.fromOpaque(data).release()
      })
    guard code == SQLITE_OK else { throw SQLiteError("define \(name)", on: connection) }
  }
}

/// What a connection keeps of a function until it is closed.
private final class TextFunction {
  typealias Body =
    @Sendable (OpaquePointer?, UnsafeMutablePointer<OpaquePointer?>?) -> Void

  let body: Body

  init(_ body: @escaping Body) { self.body = body }
}

/// The bytes of a text; nil for NULL. They are SQLite's, for as long as the function runs.
private func text(_ value: OpaquePointer?) -> UnsafeBufferPointer<UInt8>? {
  guard let start = sqlite3_value_text(value) else { return nil }
  return UnsafeBufferPointer(start: start, count: Int(sqlite3_value_bytes(value)))
}
