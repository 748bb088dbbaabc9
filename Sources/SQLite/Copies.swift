internal import CSQLite

extension Database {
  /// Makes another database an exact copy of this one, whatever it held before.
  ///
  /// - Parameter mayReplace: asked once nobody else can write to the other one any more. The connection to it is in
  ///   use meanwhile, so that whoever looks into its file takes a connection of his own. Where it says no, or throws,
  ///   the other one stays as it is.
  /// - Returns: whether it was copied.
  /// - Throws: `isBusy` if one of them is locked; the other one is unchanged then.
  @discardableResult
  package func copy(
    to other: Database, where mayReplace: () throws -> Bool = { true }
  ) throws -> Bool {
    guard let backup = sqlite3_backup_init(other.connection, "main", connection, "main") else {
      throw SQLiteError("copy the database", on: other.connection)
    }
    // No page is copied yet, but the first step takes the other one's write lock and keeps it.
    var code = sqlite3_backup_step(backup, 0)
    do {
      guard try code != SQLITE_OK || mayReplace() else {
        sqlite3_backup_finish(backup)
        return false
      }
    } catch {
      sqlite3_backup_finish(backup)
      throw error
    }
    if code == SQLITE_OK { code = sqlite3_backup_step(backup, -1) }
    let end = sqlite3_backup_finish(backup)
    guard code == SQLITE_OK || code == SQLITE_DONE, end == SQLITE_OK else {
      throw SQLiteError("copy the database", code: end == SQLITE_OK ? code : end)
    }
    return true
  }

  /// The database as the bytes of a file.
  package func serialized() throws(SQLiteError) -> [UInt8] {
    var size: sqlite3_int64 = 0
    guard let buffer = sqlite3_serialize(connection, "main", &size, 0) else {
      throw SQLiteError("serialize the database", code: SQLITE_NOMEM)
    }
    defer { sqlite3_free(buffer) }
    return [UInt8](UnsafeBufferPointer(start: buffer, count: Int(size)))
  }

  /// Replaces this database, which must be in memory, by the one in these bytes of a file.
  package func deserialize(_ bytes: [UInt8]) throws(SQLiteError) {
    let size = sqlite3_int64(bytes.count)
    guard let buffer = sqlite3_malloc64(sqlite3_uint64(bytes.count)) else {
      throw SQLiteError("deserialize a database", code: SQLITE_NOMEM)
    }
    let copy = UnsafeMutableRawBufferPointer(start: buffer, count: bytes.count)
    copy.copyBytes(from: bytes)
    // A file in WAL mode says so in these two bytes, and memory has no WAL.
    if bytes.count > 19, bytes[18] == 2 { copy[18] = 1 }
    if bytes.count > 19, bytes[19] == 2 { copy[19] = 1 }
    // SQLite frees the buffer, even if it fails.
    let code = sqlite3_deserialize(
      connection, "main", buffer.assumingMemoryBound(to: UInt8.self), size, size,
      UInt32(SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE))
    guard code == SQLITE_OK else { throw SQLiteError("deserialize a database", code: code) }
    try run("PRAGMA schema_version")
  }
}
