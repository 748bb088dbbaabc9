internal import CSQLite

/// A connection to one SQLite database, for one thread.
@usableFromInline
package final class Database {
  private var handle: OpaquePointer?
  private var cache: StatementCache
  /// Whether a log lay beside the file when it was opened.
  package let foundLog: Bool

  /// Opens a database, and reads its header, so that a file of another kind is noticed here.
  ///
  /// - Parameter busyTimeout: how long to wait for a lock that another connection holds.
  /// - Throws: `SQLiteError`: `isCantOpen`, `isNotADatabase`, `isCorrupt`, `isBusy`.
  package init(
    _ location: Location, busyTimeout: Duration = .seconds(5), cachedStatements: Int = 128
  ) throws(SQLiteError) {
    cache = StatementCache(capacity: cachedStatements)
    foundLog = location.hasLog
    // Where somebody else uses the library already, it works just as well, only slower.
    _ = Library.isSetUp
    let code = sqlite3_open_v2(
      location.name, &handle, location.flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
    guard code == SQLITE_OK else { throw SQLiteError("open \(location.name)", on: handle) }
    let (seconds, attoseconds) = busyTimeout.components
    let milliseconds = seconds * 1000 + attoseconds / 1_000_000_000_000_000
    sqlite3_busy_timeout(handle, Int32(clamping: milliseconds))
    guard location != .memory else { return }
    // What cannot be opened is left as it is, its log too.
    keepLog(true)
    try run("PRAGMA schema_version")
    keepLog(false)
  }

  /// Whether closing the last connection leaves the log that was found beside the file as it is, instead of writing it into
  /// the file. A log of its own goes away with it in any case.
  package func keepLog(_ isKept: Bool) {
    csqlite_keep_log(handle, isKept && foundLog ? 1 : 0)
  }

  deinit {
    close()
  }

  /// Closes the connection. Statements that somebody still holds stay valid until they are dropped.
  package func close() {
    cache.removeAll()
    sqlite3_close_v2(handle)
    handle = nil
  }

  /// Whether `close` was not called yet.
  package var isOpen: Bool { handle != nil }

  /// How many rows the last statement inserted, updated or deleted.
  package var changes: Int { Int(sqlite3_changes64(connection)) }

  /// How many rows this connection has inserted, updated or deleted since it was opened.
  package var totalChanges: Int { Int(sqlite3_total_changes64(connection)) }

  /// Whether no transaction is open.
  package var isInAutocommit: Bool { sqlite3_get_autocommit(connection) != 0 }

  /// SQLite's own handle. Using a closed connection is a bug.
  var connection: OpaquePointer {
    guard let handle else { preconditionFailure("The database was closed before.") }
    return handle
  }

  /// How many prepared statements are kept for their next use.
  var cachedStatementCount: Int { cache.count }

  /// Runs one statement to its end.
  package func run(_ sql: SQL) throws(SQLiteError) {
    let statement = try take(sql)
    defer { giveBack(statement) }
    while try statement.step() {}
  }

  /// A statement to keep and use again, for a loop that runs it very often.
  package func prepare(_ text: String) throws(SQLiteError) -> Statement {
    try Statement(text, on: connection)
  }

  /// Lends the kept statement for this text, for a hot path that binds by itself:
  ///
  ///     try database.using("INSERT INTO person VALUES (?, ?)") { insert in
  ///       try insert.bind(person.id, at: 1)
  ///       try insert.bind(person.name, at: 2)
  ///       try insert.run()
  ///     }
  package func using<T>(_ text: String, _ body: (Statement) throws -> T) throws -> T {
    let statement = try cache.take(text, on: connection)
    defer { giveBack(statement) }
    return try body(statement)
  }

  /// A free statement with the values bound. Who takes it gives it back.
  @usableFromInline func take(_ sql: SQL) throws(SQLiteError) -> Statement {
    let statement = try cache.take(sql.text, on: connection)
    do {
      try statement.bind(sql.values)
    } catch {
      giveBack(statement)
      throw error
    }
    return statement
  }

  @usableFromInline func giveBack(_ statement: Statement) {
    cache.giveBack(statement)
  }
}
