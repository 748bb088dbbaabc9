internal import CSQLite

extension Database {
  /// Runs statements one after the other, as a migration has them; nothing is bound.
  ///
  /// - Throws: an error with the SQL from the failing statement on. Those before it have been done.
  package func execute(script: String) throws(SQLiteError) {
    var script = script
    let error = script.withUTF8 { runAll($0) }
    if let error { throw error }
  }

  /// Runs every statement of a script, and returns the error that ended it early.
  private func runAll(_ script: UnsafeBufferPointer<UInt8>) -> SQLiteError? {
    var rest = script
    while !rest.isEmpty {
      let start = UnsafeRawPointer(rest.baseAddress)?.assumingMemoryBound(to: CChar.self)
      var tail = start
      var statement: OpaquePointer?
      defer { sqlite3_finalize(statement) }
      var code = sqlite3_prepare_v2(
        connection, start, Int32(clamping: rest.count), &statement, &tail)
      if code == SQLITE_OK, statement != nil {
        repeat { code = sqlite3_step(statement) } while code == SQLITE_ROW
      }
      guard code == SQLITE_OK || code == SQLITE_DONE, let start, let tail else {
        return SQLiteError(
          "run the script", on: connection, sql: String(decoding: rest, as: UTF8.self))
      }
      rest = UnsafeBufferPointer(rebasing: rest[(rest.startIndex + (tail - start))...])
    }
    return nil
  }
}
