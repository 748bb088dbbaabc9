internal import CSQLite
internal import Glibc

/// Where a database lives, and what may be done with it.
package enum Location: Equatable, Sendable {
  /// A file, made if it is missing.
  case file(String)
  /// A file that must exist and is only read.
  case readOnlyFile(String)
  /// A file that must exist and is only read, as it is: its log is left out, and nothing is locked. Right only where
  /// nobody writes to it meanwhile.
  case settledFile(String)
  /// A new database in memory, gone with its connection.
  case memory

  /// The name SQLite knows it by. It has a meaning of its own for names such as `:memory:`,
  /// `file:…` and the empty one; as a path they are files like any other.
  var name: String {
    switch self {
    case .file(let path), .readOnlyFile(let path):
      path.isEmpty || path.hasPrefix(":") || path.hasPrefix("file:") ? "./" + path : path
    case .settledFile(let path): "file:\(Self.escaped(path))?immutable=1"
    case .memory: ":memory:"
    }
  }

  /// Whether a log lies beside the file.
  var hasLog: Bool {
    switch self {
    case .file, .readOnlyFile: access(name + "-wal", F_OK) == 0
    case .settledFile, .memory: false
    }
  }

  /// Takes the file and what lies beside it from everybody but its owner. SQLite gives a log the rights of its file.
  package func makePrivate() {
    guard case .file = self else { return }
    for path in [name, name + "-wal", name + "-shm"] {
      var facts = stat()
      guard stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG,
        facts.st_uid == geteuid(), facts.st_mode & 0o077 != 0
      else { continue }
      chmod(path, facts.st_mode & 0o700)
    }
  }

  var flags: Int32 {
    switch self {
    case .file, .memory: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    case .readOnlyFile: SQLITE_OPEN_READONLY
    case .settledFile: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
    }
  }

  /// A path as it stands in a URI.
  private static func escaped(_ path: String) -> String {
    var text = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        text += byte < 16 ? "%0" : "%"
        text += String(byte, radix: 16)
      }
    }
    return text
  }
}
