import CSQLite

/// One row that a command wrote, as a statement and the values to bind.
struct BareWrite {
  /// A value as SQLite has it.
  enum Value {
    case integer(Int64)
    case text(String)
    case blob([UInt8])
    case null
  }

  let sql: String
  private let values: [Value]

  func bind(to statement: OpaquePointer) {
    for (index, value) in values.enumerated() {
      let position = Int32(index + 1)
      switch value {
      case .integer(let number): sqlite3_bind_int64(statement, position, number)
      case .text(let text):
        var text = text
        text.withUTF8 { bytes in
          bytes.withMemoryRebound(to: CChar.self) {
            _ = csqlite_bind_text(statement, position, $0.baseAddress, sqlite3_uint64($0.count))
          }
        }
      case .blob(let bytes):
        bytes.withUnsafeBytes {
          _ = csqlite_bind_blob(statement, position, $0.baseAddress, sqlite3_uint64($0.count))
        }
      case .null: sqlite3_bind_null(statement, position)
      }
    }
  }

  /// The writes of every journal entry after one, read from the changesets.
  static func entries(
    after last: Int64, in database: OpaquePointer, preparingFor target: OpaquePointer
  ) throws -> [[BareWrite]] {
    let statement = try BareReplay.prepare(
      "SELECT changes FROM journalEntry WHERE id > \(last) ORDER BY id", database)
    defer { sqlite3_finalize(statement) }
    var entries: [[BareWrite]] = []
    while sqlite3_step(statement) == SQLITE_ROW {
      let size = sqlite3_column_bytes(statement, 0)
      let bytes = UnsafeMutableRawPointer(mutating: sqlite3_column_blob(statement, 0))
      entries.append(try writes(of: bytes, size, target))
    }
    return entries
  }

  private static func writes(
    of bytes: UnsafeMutableRawPointer?, _ size: Int32, _ target: OpaquePointer
  ) throws -> [BareWrite] {
    var iterator: OpaquePointer?
    sqlite3changeset_start(&iterator, size, bytes)
    defer { sqlite3changeset_finalize(iterator) }
    var writes: [BareWrite] = []
    while sqlite3changeset_next(iterator) == SQLITE_ROW {
      var name: UnsafePointer<CChar>?
      var (columns, operation, indirect): (Int32, Int32, Int32) = (0, 0, 0)
      sqlite3changeset_op(iterator, &name, &columns, &operation, &indirect)
      guard let name, indirect == 0 else { continue }
      let table = String(cString: name)
      let names = try self.columns(of: table, target)
      writes.append(
        operation == SQLITE_INSERT
          ? insert(into: table, names, iterator) : update(table, names, iterator))
    }
    return writes
  }

  private static func insert(
    into table: String, _ names: [String], _ iterator: OpaquePointer?
  ) -> BareWrite {
    let values = names.indices.map { index -> Value in
      var value: OpaquePointer?
      sqlite3changeset_new(iterator, Int32(index), &value)
      return read(value)
    }
    let places = names.map { _ in "?" }.joined(separator: ", ")
    let columns = names.map { "\"\($0)\"" }.joined(separator: ", ")
    return BareWrite(
      sql: "INSERT INTO \"\(table)\" (\(columns)) VALUES (\(places))",
      values: values)
  }

  private static func update(
    _ table: String, _ names: [String], _ iterator: OpaquePointer?
  ) -> BareWrite {
    var changed: [(String, Value)] = []
    for (index, name) in names.enumerated() {
      var value: OpaquePointer?
      sqlite3changeset_new(iterator, Int32(index), &value)
      if value != nil { changed.append((name, read(value))) }
    }
    var key: OpaquePointer?
    sqlite3changeset_old(iterator, 0, &key)
    let sets = changed.map { "\($0.0) = ?" }.joined(separator: ", ")
    return BareWrite(
      sql: "UPDATE \"\(table)\" SET \(sets) WHERE \(names[0]) = ?",
      values: changed.map(\.1) + [read(key)])
  }

  private static func read(_ value: OpaquePointer?) -> Value {
    switch sqlite3_value_type(value) {
    case SQLITE_INTEGER: return .integer(sqlite3_value_int64(value))
    case SQLITE_TEXT:
      return .text(sqlite3_value_text(value).map { String(cString: $0) } ?? "")
    case SQLITE_BLOB:
      let count = Int(sqlite3_value_bytes(value))
      return .blob(
        sqlite3_value_blob(value).map { [UInt8](UnsafeRawBufferPointer(start: $0, count: count)) }
          ?? [])
    default: return .null
    }
  }

  /// The columns that a statement may set: those that are not computed.
  private static func columns(of table: String, _ database: OpaquePointer) throws -> [String] {
    let statement = try BareReplay.prepare("PRAGMA table_info(\"\(table)\")", database)
    defer { sqlite3_finalize(statement) }
    var names: [String] = []
    while sqlite3_step(statement) == SQLITE_ROW {
      names.append(sqlite3_column_text(statement, 1).map { String(cString: $0) } ?? "")
    }
    return names
  }
}
