internal import CSQLite

/// What SQLite could not do, with everything needed to understand it.
@usableFromInline
package struct SQLiteError: Error, Equatable {
  /// What was tried, as the end of "SQLite could not …".
  package let attempt: String
  /// Why not, in SQLite's words.
  package let message: String
  /// The result code, for instance 5 for "busy".
  package let code: Int
  /// The result code with its detail, for instance 2067 for "a UNIQUE constraint failed".
  package let extendedCode: Int
  /// The text of the statement, if one was involved.
  package let sql: String?
  /// The column that could not be read, if that was the trouble.
  package let column: String?
  /// The path of the database's file, where it is known and there is one.
  package let file: String?

  init(
    _ attempt: String, code: Int32, message: String? = nil, sql: String? = nil,
    column: String? = nil, file: String? = nil
  ) {
    self.attempt = attempt
    self.message = message ?? sqlite3_errstr(code).map { String(cString: $0) } ?? "unknown error"
    self.code = Int(code & 0xFF)
    extendedCode = Int(code)
    self.sql = sql
    self.column = column
    self.file = file
  }

  /// The last error of a connection.
  init(_ attempt: String, on connection: OpaquePointer?, sql: String? = nil) {
    self.init(
      attempt, code: sqlite3_extended_errcode(connection),
      message: sqlite3_errmsg(connection).map { String(cString: $0) }, sql: sql,
      file: Self.file(of: connection))
  }

  /// The path of the file behind a connection; nil for one in memory, or where it is not open.
  static func file(of connection: OpaquePointer?) -> String? {
    guard let connection, let name = sqlite3_db_filename(connection, "main"), name.pointee != 0
    else { return nil }
    return String(cString: name)
  }

  /// Another connection holds the lock, and did not give it back in time.
  package var isBusy: Bool { code == Int(SQLITE_BUSY) }
  /// The disk is full.
  package var isFull: Bool { code == Int(SQLITE_FULL) }
  /// The file, or the connection, may only be read.
  package var isReadOnly: Bool { code == Int(SQLITE_READONLY) }
  /// The file is a database, but a damaged one: a page, the schema, or what a column holds. A statement that SQLite does
  /// not understand any more, or a row that has to be there and is not, come of that too.
  package var isCorrupt: Bool {
    switch Int32(truncatingIfNeeded: code) {
    case SQLITE_CORRUPT, SQLITE_MISMATCH, SQLITE_ERROR, SQLITE_FORMAT, SQLITE_TOOBIG: true
    default: extendedCode == Int(SQLITE_IOERR | (2 << 8))
    }
  }
  /// The file is something else than a database.
  package var isNotADatabase: Bool { code == Int(SQLITE_NOTADB) }
  /// A changeset was recorded when its tables had other columns.
  package var isOfAnotherSchema: Bool { code == Int(SQLITE_SCHEMA) }
  /// The file is missing, or may not be opened.
  package var isCantOpen: Bool { code == Int(SQLITE_CANTOPEN) }

  /// The constraint that refused the row, if one did.
  package var constraint: Constraint? {
    guard code == Int(SQLITE_CONSTRAINT) else { return nil }
    return Constraint(rawValue: extendedCode >> 8) ?? .other
  }

  /// The kinds of constraints, by SQLite's numbers.
  package enum Constraint: Int, Sendable {
    case other = 0
    case check = 1
    case foreignKey = 3
    case notNull = 5
    case primaryKey = 6
    case trigger = 7
    case unique = 8
    case rowID = 10
    case dataType = 12
  }
}

extension SQLiteError: CustomStringConvertible {
  @usableFromInline package var description: String {
    let number = code == extendedCode ? "\(code)" : "\(code), \(extendedCode)"
    let statement = sql.map { "\n\($0)" } ?? ""
    return "SQLite could not \(attempt): \(message) (\(number)).\(statement)"
  }
}
