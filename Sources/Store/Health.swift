import SQLite

/// What is known of the library and of the file beneath a desk, for whoever looks for a fault.
package enum Health {
  /// The version of SQLite that the program runs with.
  package static var libraryVersion: String { Library.version }

  /// What SQLite lacks that the program needs; nil where it has all.
  package static var libraryFault: String? {
    do {
      try Library.check()
      return nil
    } catch {
      return error.message
    }
  }

  /// What is wrong with the data at a desk, one sentence each; nothing if they are sound.
  package static func faults(at desk: Desk) throws(StoreError) -> [String] {
    try reporting(on: desk.file) {
      try desk.database.damage() + desk.database.danglingReferences()
    }
  }
}
