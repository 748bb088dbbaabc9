internal import CSQLite

/// Where a database lives, and what may be done with it.
package enum Location: Equatable, Sendable {
  /// A file, made if it is missing.
  case file(String)
  /// A file that must exist and is only read.
  case readOnlyFile(String)
  /// A new database in memory, gone with its connection.
  case memory

  /// The name SQLite knows it by. It has a meaning of its own for names such as `:memory:`,
  /// `file:…` and the empty one; as a path they are files like any other.
  var name: String {
    switch self {
    case .file(let path), .readOnlyFile(let path):
      path.isEmpty || path.hasPrefix(":") || path.hasPrefix("file:") ? "./" + path : path
    case .memory: ":memory:"
    }
  }

  var flags: Int32 {
    switch self {
    case .file, .memory: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    case .readOnlyFile: SQLITE_OPEN_READONLY
    }
  }
}
