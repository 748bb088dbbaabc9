import CSQLite

/// Makes the writes of recorded commands again with nothing but SQLite's C functions: prepared statements,
/// bound values, one transaction, one changeset and one journal row each.
final class BareReplay {
  private let database: OpaquePointer
  private var statements: [String: OpaquePointer] = [:]
  private var entries: [[BareWrite]] = []
  private let journal: OpaquePointer

  /// Rows written for one command, the journal row included.
  var rowsEach: Int { (entries.first?.count ?? 0) + 1 }

  /// - Parameters:
  ///   - before: the database before the commands; it is copied into memory.
  ///   - after: the same database after them, of which the journal is read.
  init(from before: String, to after: String) throws {
    let file = try Self.open(before)
    database = try Self.open(":memory:")
    let backup = sqlite3_backup_init(database, "main", file, "main")
    sqlite3_backup_step(backup, -1)
    sqlite3_backup_finish(backup)
    sqlite3_close(file)
    sqlite3_exec(database, "PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY", nil, nil, nil)
    journal = try Self.prepare(
      """
      INSERT INTO journalEntry (at, command, title, user, account, isClock, reasons, changes)
      VALUES (0, 'RenewService', ?, 1, 1, 0, ?, ?)
      """, database)
    let last = try Self.lastEntry(of: database)
    entries = try BareWrite.entries(after: last, in: try Self.open(after), preparingFor: database)
    for write in entries.joined() where statements[write.sql] == nil {
      statements[write.sql] = try Self.prepare(write.sql, database)
    }
  }

  /// Microseconds for each command.
  func run() throws -> [Double] {
    let begin = try Self.prepare("BEGIN IMMEDIATE", database)
    let commit = try Self.prepare("COMMIT", database)
    let text = String(repeating: "x", count: 1200)
    return try entries.map { writes in
      try Stopwatch.microseconds {
        try step(begin)
        var session: OpaquePointer?
        sqlite3session_create(database, "main", &session)
        sqlite3session_table_filter(
          session,
          { _, name in
            guard let name else { return 0 }
            let table = String(cString: name)
            return table == "journalEntry" || table.contains("_") ? 0 : 1
          }, nil)
        sqlite3session_attach(session, nil)
        for write in writes {
          guard let statement = statements[write.sql] else { continue }
          write.bind(to: statement)
          try step(statement)
        }
        var size: Int32 = 0
        var bytes: UnsafeMutableRawPointer?
        sqlite3session_changeset(session, &size, &bytes)
        csqlite_bind_text(journal, 1, text, 120)
        csqlite_bind_text(journal, 2, text, 1200)
        csqlite_bind_blob(journal, 3, bytes, sqlite3_uint64(size))
        try step(journal)
        sqlite3_free(bytes)
        sqlite3session_delete(session)
        try step(commit)
      }
    }
  }

  private func step(_ statement: OpaquePointer) throws {
    let code = sqlite3_step(statement)
    sqlite3_reset(statement)
    guard code == SQLITE_DONE || code == SQLITE_ROW else {
      throw BenchError("bare write: \(String(cString: sqlite3_errmsg(database)))")
    }
  }

  private static func open(_ path: String) throws -> OpaquePointer {
    var database: OpaquePointer?
    guard sqlite3_open(path, &database) == SQLITE_OK, let database else {
      throw BenchError("cannot open \(path)")
    }
    return database
  }

  static func prepare(_ sql: String, _ database: OpaquePointer) throws -> OpaquePointer {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(database, sql, -1, &statement, nil) == SQLITE_OK, let statement else {
      throw BenchError("\(String(cString: sqlite3_errmsg(database))): \(sql)")
    }
    return statement
  }

  private static func lastEntry(of database: OpaquePointer) throws -> Int64 {
    let statement = try prepare("SELECT coalesce(max(id), 0) FROM journalEntry", database)
    defer { sqlite3_finalize(statement) }
    sqlite3_step(statement)
    return sqlite3_column_int64(statement, 0)
  }
}
