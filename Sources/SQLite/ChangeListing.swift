internal import CSQLite

extension Database {
  /// The changes of a changeset, row by row, with the column names of this database.
  ///
  /// - Parameter limit: how many at most.
  /// - Throws: an error if the bytes are no changeset.
  package func changes(
    in changeset: Changeset, limit: Int = .max
  ) throws -> [Changeset.Change] {
    try changeset.bytes.withUnsafeBytes { bytes in
      var iterator: OpaquePointer?
      let code = sqlite3changeset_start(
        &iterator, Int32(clamping: bytes.count),
        UnsafeMutableRawPointer(mutating: bytes.baseAddress))
      guard code == SQLITE_OK else { throw SQLiteError("list a changeset", code: code) }
      defer { sqlite3changeset_finalize(iterator) }
      var names: [String: [String]] = [:]
      var changes: [Changeset.Change] = []
      while changes.count < limit {
        let code = sqlite3changeset_next(iterator)
        if code == SQLITE_DONE { break }
        guard code == SQLITE_ROW, let heading = Changeset.Heading(of: iterator) else {
          throw SQLiteError("list a changeset", code: code)
        }
        let columns = try names[heading.table] ?? columnNames(of: heading.table)
        names[heading.table] = columns
        changes.append(Changeset.Change(heading, at: iterator, named: columns))
      }
      return changes
    }
  }

  /// The names of a table's columns in their order.
  private func columnNames(of table: String) throws -> [String] {
    try all("SELECT name FROM pragma_table_info(\(table)) ORDER BY cid") { try $0.get(at: 0) }
  }
}

extension Changeset.Change {
  /// Reads the change that the iterator stands at.
  fileprivate init(
    _ heading: Changeset.Heading, at iterator: OpaquePointer?, named names: [String]
  ) {
    table = heading.table
    operation = heading.operation
    isIndirect = heading.isIndirect
    var keys: UnsafeMutablePointer<UInt8>?
    sqlite3changeset_pk(iterator, &keys, nil)
    columns = (0..<Int(heading.columnCount)).compactMap { index in
      var old: OpaquePointer?
      var new: OpaquePointer?
      if heading.operation != .insert { sqlite3changeset_old(iterator, Int32(index), &old) }
      if heading.operation != .delete { sqlite3changeset_new(iterator, Int32(index), &new) }
      guard old != nil || new != nil else { return nil }
      return Changeset.ColumnChange(
        name: index < names.count ? names[index] : "column \(index + 1)",
        isPrimaryKey: keys.map { $0[index] != 0 } ?? false,
        old: Value(old), new: Value(new))
    }
  }
}

extension Value {
  /// A value that SQLite holds; nil if it holds none.
  fileprivate init?(_ value: OpaquePointer?) {
    guard let value else { return nil }
    switch sqlite3_value_type(value) {
    case SQLITE_INTEGER: self = .integer(sqlite3_value_int64(value))
    case SQLITE_FLOAT: self = .real(sqlite3_value_double(value))
    case SQLITE_TEXT:
      let start = sqlite3_value_text(value)
      let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_value_bytes(value)))
      self = .text(String(decoding: bytes, as: UTF8.self))
    case SQLITE_BLOB:
      let start = sqlite3_value_blob(value)
      let bytes = UnsafeRawBufferPointer(start: start, count: Int(sqlite3_value_bytes(value)))
      self = .blob([UInt8](bytes))
    default: self = .null
    }
  }
}
