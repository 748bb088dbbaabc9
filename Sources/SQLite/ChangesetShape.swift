internal import CSQLite

extension Database {
  /// Makes sure that the tables of a changeset still have the columns that it names by their places. A table
  /// may have got more at its end since; of one that is gone or has lost columns SQLite would pass over the
  /// changes without a word.
  func checkShape(of changeset: Changeset) throws {
    var known: [String: [Bool]] = [:]
    try eachHeading(of: changeset) { heading, keys in
      let columns = try known[heading.table] ?? keyColumns(of: heading.table)
      known[heading.table] = columns
      guard columns.count >= keys.count, columns.prefix(keys.count).elementsEqual(keys) else {
        throw SQLiteError(
          "apply a changeset", code: SQLITE_SCHEMA,
          message: "the table \(heading.table) has other columns now")
      }
    }
  }

  /// Goes through the changes with, for each column of their table, whether it is part of the key.
  private func eachHeading(
    of changeset: Changeset, _ body: (Changeset.Heading, [Bool]) throws -> Void
  ) throws {
    try changeset.bytes.withUnsafeBytes { bytes in
      var iterator: OpaquePointer?
      let code = sqlite3changeset_start(
        &iterator, Int32(clamping: bytes.count),
        UnsafeMutableRawPointer(mutating: bytes.baseAddress))
      guard code == SQLITE_OK else { throw SQLiteError("read a changeset", code: code) }
      defer { sqlite3changeset_finalize(iterator) }
      while true {
        let code = sqlite3changeset_next(iterator)
        if code == SQLITE_DONE { break }
        var keys: UnsafeMutablePointer<UInt8>?
        var count: Int32 = 0
        guard code == SQLITE_ROW, let heading = Changeset.Heading(of: iterator),
          sqlite3changeset_pk(iterator, &keys, &count) == SQLITE_OK
        else { throw SQLiteError("read a changeset", code: code) }
        try body(
          heading, UnsafeBufferPointer(start: keys, count: Int(count)).map { $0 != 0 })
      }
    }
  }

  private func keyColumns(of table: String) throws -> [Bool] {
    try all("SELECT pk > 0 FROM pragma_table_info(\(table)) ORDER BY cid") { try $0.get(at: 0) }
  }
}
