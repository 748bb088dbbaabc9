internal import CSQLite

/// A prepared statement: SQL that SQLite has already understood.
///
/// For hot paths only; `Database.run`, `all` and `first` are the usual way.
/// Get one from `Database.using` or `Database.prepare`.
@usableFromInline
package final class Statement {
  /// The text it was prepared from.
  package let text: String
  /// How many `?` it has.
  package let parameterCount: Int

  /// Whether somebody runs it now: the cache must not give it to a second one.
  var isTaken = false
  /// When the cache last gave it away, as a count of uses.
  var lastUse = 0

  private let handle: OpaquePointer
  private let columns = ColumnNames()

  /// Prepares exactly one statement.
  ///
  /// - Throws: a syntax error, an unknown table or column, no statement, or more than one.
  init(_ text: String, on connection: OpaquePointer) throws(SQLiteError) {
    var text = text
    var prepared: OpaquePointer?
    var hasMore = false
    let code = text.withUTF8 { bytes in
      let start = UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
      var tail = start
      let flags = UInt32(SQLITE_PREPARE_PERSISTENT)
      let length = Int32(clamping: bytes.count)
      let code = sqlite3_prepare_v3(connection, start, length, flags, &prepared, &tail)
      if let start, let tail { hasMore = bytes[(tail - start)...].contains { $0 > 0x20 } }
      return code
    }
    guard code == SQLITE_OK else {
      throw SQLiteError("prepare the statement", on: connection, sql: text)
    }
    guard let prepared, !hasMore else {
      sqlite3_finalize(prepared)
      throw SQLiteError(
        "prepare the statement", code: SQLITE_MISUSE, message: "not exactly one statement",
        sql: text)
    }
    self.text = text
    handle = prepared
    parameterCount = Int(sqlite3_bind_parameter_count(prepared))
  }

  deinit {
    sqlite3_finalize(handle)
  }

  /// Binds a value to the `?` with this number, counted from 1. It stays bound until it is replaced.
  @inlinable package func bind(_ value: some Bindable, at index: Int) throws(SQLiteError) {
    try bind(value: value.databaseValue, at: index)
  }

  @usableFromInline func bind(value: Value, at index: Int) throws(SQLiteError) {
    let index = Int32(truncatingIfNeeded: index)
    let code =
      switch value {
      case .integer(let number): sqlite3_bind_int64(handle, index, number)
      case .real(let number): sqlite3_bind_double(handle, index, number)
      case .text(var text):
        text.withUTF8 {
          csqlite_bind_text(handle, index, $0.baseAddress, sqlite3_uint64($0.count))
        }
      case .blob(let bytes):
        bytes.withUnsafeBytes {
          csqlite_bind_blob(handle, index, $0.baseAddress, sqlite3_uint64($0.count))
        }
      case .null: sqlite3_bind_null(handle, index)
      }
    guard code == SQLITE_OK else { throw error("bind value \(index)", code) }
  }

  /// Binds all values, one to each `?`.
  func bind(_ values: [Value]) throws(SQLiteError) {
    guard values.count == parameterCount else {
      throw SQLiteError(
        "bind the values", code: SQLITE_RANGE,
        message: "\(values.count) values for \(parameterCount) question marks", sql: text)
    }
    var index = 1
    for value in values {
      try bind(value: value, at: index)
      index += 1
    }
  }

  /// Moves to the next row, and says whether there was one.
  @usableFromInline package func step() throws(SQLiteError) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: true
    case SQLITE_DONE: false
    case let code: throw error("run the statement", code)
    }
  }

  /// Runs it to its end, and makes it ready to run again. Its values stay bound.
  package func run() throws(SQLiteError) {
    defer { sqlite3_reset(handle) }
    while try step() {}
  }

  /// Goes back before the first row. Its values stay bound.
  package func rewind() {
    // The result repeats the error of the last step, which has been thrown already.
    sqlite3_reset(handle)
    columns.restart()
  }

  /// Forgets the values, so that no large one is kept and no old one is used by mistake.
  func clear() {
    rewind()
    sqlite3_clear_bindings(handle)
  }

  /// The number of the column with this name.
  func column(named name: String) throws(SQLiteError) -> Int {
    try columns.index(of: name, in: handle, running: text)
  }

  /// What the current row holds in a column.
  func value(at index: Int) throws(SQLiteError) -> Value {
    let column = Int32(truncatingIfNeeded: index)
    switch sqlite3_column_type(handle, column) {
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(handle, column))
    case SQLITE_FLOAT: return .real(sqlite3_column_double(handle, column))
    case SQLITE_TEXT:
      let start = sqlite3_column_text(handle, column)
      let count = Int(sqlite3_column_bytes(handle, column))
      let bytes = UnsafeBufferPointer(start: start, count: count)
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw columnError(index, "the text is not valid UTF-8")
      }
      return .text(text)
    case SQLITE_BLOB:
      let start = sqlite3_column_blob(handle, column)
      let count = Int(sqlite3_column_bytes(handle, column))
      return .blob([UInt8](UnsafeRawBufferPointer(start: start, count: count)))
    default:
      guard index >= 0, index < Int(sqlite3_column_count(handle)) else {
        throw columnError(index, "there is no such column")
      }
      return .null
    }
  }

  /// An error that names a column.
  func columnError(_ index: Int, _ message: String) -> SQLiteError {
    let name =
      sqlite3_column_name(handle, Int32(truncatingIfNeeded: index)).map { String(cString: $0) }
      ?? "number \(index)"
    return SQLiteError(
      "read column \(name)", code: SQLITE_MISMATCH, message: message, sql: text, column: name,
      file: SQLiteError.file(of: sqlite3_db_handle(handle)))
  }

  private func error(_ attempt: String, _ code: Int32) -> SQLiteError {
    SQLiteError(attempt, on: sqlite3_db_handle(handle), sql: text)
  }
}
