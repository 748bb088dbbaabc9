internal import CSQLite

extension Database {
  /// What a pragma says: `let mode: String = try database.pragma("journal_mode")`.
  package func pragma<T: ColumnDecodable>(
    _ name: String, as type: T.Type = T.self
  ) throws(SQLiteError) -> T {
    try value(SQL(unsafe: "PRAGMA \(name)"))
  }

  /// Sets a pragma, and makes sure that SQLite has taken it: it ignores an unknown name, and some
  /// pragmas inside a transaction, without a word.
  ///
  /// - Parameter value: as SQLite reports it: `"wal"`, `1`.
  /// - Throws: an error if the pragma has another value afterwards.
  package func setPragma(_ name: String, to value: some Bindable) throws(SQLiteError) {
    let wanted = value.databaseValue
    try execute(script: "PRAGMA \(name) = \(wanted)")
    let current: Value = try pragma(name)
    guard current == wanted else {
      throw SQLiteError(
        "set \(name) to \(wanted)", code: SQLITE_MISMATCH, message: "it stays \(current)")
    }
  }

  /// A number that changes when another connection has changed the database, and only then.
  package func dataVersion() throws(SQLiteError) -> Int { try pragma("data_version") }

  /// The number that says which program the file belongs to.
  package func applicationID() throws(SQLiteError) -> Int { try pragma("application_id") }

  package func setApplicationID(_ id: Int32) throws(SQLiteError) {
    try setPragma("application_id", to: Int(id))
  }

  /// The number of the schema, free for migrations to use.
  package func userVersion() throws(SQLiteError) -> Int { try pragma("user_version") }

  package func setUserVersion(_ version: Int32) throws(SQLiteError) {
    try setPragma("user_version", to: Int(version))
  }

  /// What is damaged in the file, one sentence each; nothing if it is sound.
  package func damage() throws -> [String] {
    do {
      let found: [String] = try all("PRAGMA integrity_check") { try $0.get(at: 0) }
      return found == ["ok"] ? [] : found
    } catch let error as SQLiteError where error.isCorrupt {
      // So damaged that the check itself cannot go on.
      return [error.message]
    }
  }

  /// The references that lead nowhere, as "order 12 → account"; none if all is well.
  package func danglingReferences() throws -> [String] {
    try all("PRAGMA foreign_key_check") { row in
      let id = try row.get("rowid", as: Int?.self).map { " \($0)" } ?? ""
      return try "\(row.get("table", as: String.self))\(id) → \(row.get("parent", as: String.self))"
    }
  }
}
