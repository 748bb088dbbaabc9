/// The current row of a running query. It cannot outlive the closure that reads it.
///
/// What reads and binds here is `@inlinable`: without, the generic calls from other targets made
/// reading a row take twice as long.
@usableFromInline
package struct Row: ~Copyable {
  private let statement: Statement

  @usableFromInline init(of statement: Statement) {
    self.statement = statement
  }

  /// The value of the column with this name: `let total: Money = try row.get("total")`.
  ///
  /// - Throws: an `SQLiteError` that names the column and carries the SQL, if there is not exactly
  ///   one column of this name or if it holds something that is no `T`.
  @inlinable package func get<T: ColumnDecodable>(
    _ name: String, as type: T.Type = T.self
  ) throws(SQLiteError) -> T {
    try get(at: try column(name), as: type)
  }

  /// The value of the column with this number, counted from 0: for hot paths and single values.
  @inlinable package func get<T: ColumnDecodable>(
    at index: Int, as type: T.Type = T.self
  ) throws(SQLiteError) -> T {
    let value = try value(at: index)
    guard let result = T(databaseValue: value) else { throw mismatch(at: index, value, type) }
    return result
  }

  /// An error that names a column, for whoever has found that its text or number cannot be meant.
  package func unreadable(_ name: String) -> SQLiteError {
    do {
      return statement.columnError(try column(name), "it holds what nobody has written")
    } catch {
      return error
    }
  }

  @usableFromInline func column(_ name: String) throws(SQLiteError) -> Int {
    try statement.column(named: name)
  }

  @usableFromInline func value(at index: Int) throws(SQLiteError) -> Value {
    try statement.value(at: index)
  }

  @usableFromInline func mismatch(at index: Int, _ value: Value, _ type: Any.Type) -> SQLiteError {
    let held = if case .null = value { "NULL" } else { "“\(value)”" }
    return statement.columnError(index, "it holds \(held), which is no \(type)")
  }
}
