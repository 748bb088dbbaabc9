internal import CSQLite

/// What was inserted, updated and deleted, in SQLite's own format: to keep, list, invert and apply.
package struct Changeset: Equatable, Sendable {
  /// The changeset as it is stored.
  package let bytes: [UInt8]

  package init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Whether nothing was changed.
  package var isEmpty: Bool { bytes.isEmpty }

  /// The changeset that undoes this one.
  ///
  /// - Throws: an error if the bytes are no changeset.
  package func inverted() throws(SQLiteError) -> Changeset {
    var count: Int32 = 0
    var result: UnsafeMutableRawPointer?
    let code = bytes.withUnsafeBytes {
      sqlite3changeset_invert(Int32(clamping: $0.count), $0.baseAddress, &count, &result)
    }
    guard code == SQLITE_OK else { throw SQLiteError("invert a changeset", code: code) }
    return Changeset(taking: result, count: count)
  }

  /// Copies and frees a buffer that SQLite has allocated.
  init(taking buffer: UnsafeMutableRawPointer?, count: Int32) {
    bytes = [UInt8](UnsafeRawBufferPointer(start: buffer, count: Int(count)))
    sqlite3_free(buffer)
  }
}

extension Changeset: Storable {
  package var databaseValue: Value { .blob(bytes) }

  package init?(databaseValue: Value) {
    guard case .blob(let bytes) = databaseValue else { return nil }
    self.init(bytes: bytes)
  }
}
