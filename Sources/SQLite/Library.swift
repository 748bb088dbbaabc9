internal import CSQLite

/// The SQLite library this program runs with, which may be another than it was built with.
package enum Library {
  /// Its version, for instance "3.40.1".
  package static var version: String { String(cString: sqlite3_libversion()) }

  /// Sets the library up, once, before its first connection.
  static let isSetUp: Bool = csqlite_stop_counting_memory() == SQLITE_OK

  /// Makes sure that the library can do what this target builds on.
  ///
  /// - Throws: an error that names what is missing.
  package static func check() throws(SQLiteError) {
    let needed = ["ENABLE_SESSION", "ENABLE_PREUPDATE_HOOK", "ENABLE_FTS5"]
    var missing = needed.filter {
      sqlite3_compileoption_used($0) == 0
    }
    // STRICT tables came with 3.37, the trigram tokenizer with 3.34; it is developed on 3.40.
    if sqlite3_libversion_number() < 3_040_000 { missing.append("version 3.40") }
    guard missing.isEmpty else {
      throw SQLiteError(
        "be used", code: SQLITE_ERROR,
        message: "version \(version) lacks \(missing.joined(separator: ", "))")
    }
  }
}
