internal import CSQLite

extension Database {
  /// Every row of a query, as the closure reads it.
  @inlinable package func all<T>(
    _ sql: SQL, row read: (borrowing Row) throws -> T
  ) throws -> [T] {
    var results: [T] = []
    try each(sql) { row in results.append(try read(row)) }
    return results
  }

  /// The first row of a query, as the closure reads it, or nil if there is none.
  @inlinable package func first<T>(
    _ sql: SQL, row read: (borrowing Row) throws -> T
  ) throws -> T? {
    let statement = try take(sql)
    defer { giveBack(statement) }
    return try statement.step() ? read(Row(of: statement)) : nil
  }

  /// Reads the rows of a query one after the other, without keeping them.
  @usableFromInline package func each(_ sql: SQL, row read: (borrowing Row) throws -> Void) throws {
    let statement = try take(sql)
    defer { giveBack(statement) }
    let row = Row(of: statement)
    while try statement.step() { try read(row) }
  }

  /// The first column of the first row: `let count: Int = try database.value("SELECT count(*) …")`.
  ///
  /// - Throws: as `Row.get`, and an error if there is no row.
  package func value<T: ColumnDecodable>(
    _ sql: SQL, as type: T.Type = T.self
  ) throws(SQLiteError) -> T {
    let statement = try take(sql)
    defer { giveBack(statement) }
    guard try statement.step() else {
      throw SQLiteError(
        "find a value", code: SQLITE_MISMATCH, message: "there is no row", sql: sql.text)
    }
    return try Row(of: statement).get(at: 0)
  }
}
