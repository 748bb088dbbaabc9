internal import CSQLite

/// Records what is changed in a database from its making on, until it is dropped.
///
/// It sees tables with a primary key, and no virtual ones. Leave out, by the filter, the tables that
/// an FTS5 index keeps (`*_fts_*`): its triggers maintain them, and a changeset that holds them
/// cannot be applied.
package final class ChangeRecorder {
  private let session: OpaquePointer
  private let filter: TableFilter
  private let database: Database

  /// - Parameter records: says of a table, when it is first changed, whether it is recorded.
  package init(
    of database: Database, where records: @escaping (String) -> Bool = { _ in true }
  ) throws(SQLiteError) {
    var session: OpaquePointer?
    let code = sqlite3session_create(database.connection, "main", &session)
    guard code == SQLITE_OK, let session else {
      throw SQLiteError("record changes", code: code)
    }
    self.session = session
    self.database = database
    filter = TableFilter(records)
    sqlite3session_table_filter(
      session, { TableFilter.from($0).records($1) }, Unmanaged.passUnretained(filter).toOpaque())
    let attached = sqlite3session_attach(session, nil)
    guard attached == SQLITE_OK else { throw SQLiteError("record changes", code: attached) }
  }

  deinit {
    // A session may not outlive its connection; one that was closed first has leaked it already.
    if database.isOpen { sqlite3session_delete(session) }
  }

  /// Everything changed so far: one change for every row, from what it was to what it is.
  package func changeset() throws(SQLiteError) -> Changeset {
    var count: Int32 = 0
    var buffer: UnsafeMutableRawPointer?
    let code = sqlite3session_changeset(session, &count, &buffer)
    guard code == SQLITE_OK else {
      throw SQLiteError("collect the changes", code: code)
    }
    return Changeset(taking: buffer, count: count)
  }
}

extension Database {
  /// Does the body, and returns with its result what it has changed.
  package func recordingChanges<T>(
    where records: @escaping (String) -> Bool = { _ in true }, _ body: () throws -> T
  ) throws -> (result: T, changes: Changeset) {
    let recorder = try ChangeRecorder(of: self, where: records)
    let result = try body()
    return (result, try recorder.changeset())
  }
}
