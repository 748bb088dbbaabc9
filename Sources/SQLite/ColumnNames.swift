internal import CSQLite

/// The names of a statement's columns, read once and not for every row.
final class ColumnNames {
  private var names: [String] = []
  private var preparations: Int32 = -1
  private var hasDuplicates = false
  /// Columns are mostly read in their order, so the one after the last is tried first.
  private var next = 0

  /// The number of the column with this name.
  ///
  /// - Throws: an error that names the column if there is none, or more than one, of this name.
  func index(
    of name: String, in statement: OpaquePointer, running sql: String
  ) throws(SQLiteError) -> Int {
    if next == 0 || next >= names.count { refresh(from: statement) }
    if !hasDuplicates, next < names.count, names[next] == name {
      defer { next += 1 }
      return next
    }
    refresh(from: statement)
    guard let index = names.firstIndex(of: name) else {
      throw SQLiteError(
        "read column \(name)", code: SQLITE_RANGE,
        message: "the columns are \(names.joined(separator: ", "))", sql: sql, column: name)
    }
    guard !hasDuplicates || names.lastIndex(of: name) == index else {
      throw SQLiteError(
        "read column \(name)", code: SQLITE_RANGE, message: "two columns have this name",
        sql: sql, column: name)
    }
    next = index + 1
    return index
  }

  /// Expects the first column of the next run.
  func restart() {
    next = 0
  }

  /// Reads the names again if SQLite has prepared the statement again, as it does after a
  /// change of the schema: `SELECT *` may have other columns then.
  private func refresh(from statement: OpaquePointer) {
    if next >= names.count { next = 0 }
    let preparations = sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_REPREPARE, 0)
    guard preparations != self.preparations else { return }
    self.preparations = preparations
    names = (0..<sqlite3_column_count(statement)).map { column in
      sqlite3_column_name(statement, column).map { String(cString: $0) } ?? ""
    }
    hasDuplicates = Set(names).count != names.count
    next = 0
  }
}
