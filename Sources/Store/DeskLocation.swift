import SQLite

/// Where a desk keeps its data.
package enum DeskLocation: Hashable, Sendable {
  /// In memory: gone with the desk.
  case memory
  /// In a file at this path, made if it is missing.
  case file(String)
  /// In a file that is only read, where nobody can write beside it, such as one on a medium that is read only.
  case settledFile(String)

  var location: Location {
    switch self {
    case .memory: .memory
    case .file(let path): .file(path)
    case .settledFile(let path): .settledFile(path)
    }
  }
}

extension Location {
  /// What messages call it.
  var fileName: String {
    switch self {
    case .memory: ":memory:"
    case .file(let path), .readOnlyFile(let path), .settledFile(let path): path
    }
  }
}
