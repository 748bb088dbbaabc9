import Glibc

/// A text file that somebody gave, read whole: as far as a limit, and only where it is a file at all. Features, worlds
/// and procedures are all read here.
package struct UserFile {
  /// The path, as messages give it.
  private let path: String
  private let mostBytes: Int
  /// How long somebody at the other end of a pipe may take to begin, in milliseconds.
  private let patience: Int32

  /// So many bytes are read of any file: what they become has to fit into memory.
  package static let mostBytes = 8 << 20

  package init(_ path: String, mostBytes: Int = Self.mostBytes, patience: Int32 = 2000) {
    self.path = path
    self.mostBytes = mostBytes
    self.patience = patience
  }

  package func text() throws(UserFileError) -> String {
    guard let text = String(validating: try bytes(), as: UTF8.self) else {
      throw UserFileError(path, .notUTF8)
    }
    return text
  }

  package func bytes() throws(UserFileError) -> [UInt8] {
    // Without the flag, opening a pipe that nobody writes to would never end.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw UserFileError(path, .unreadable(errno)) }
    defer { close(descriptor) }
    try check(descriptor)
    return try content(of: descriptor)
  }

  /// A folder, a terminal and what never ends are no files.
  private func check(_ descriptor: Int32) throws(UserFileError) {
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { throw UserFileError(path, .unreadable(errno)) }
    switch facts.st_mode & S_IFMT {
    case S_IFREG:
      guard facts.st_size <= mostBytes else { throw UserFileError(path, .tooLarge(mostBytes)) }
    case S_IFDIR: throw UserFileError(path, .folder)
    case S_IFIFO, S_IFSOCK:
      var event = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&event, 1, patience) > 0 else { throw UserFileError(path, .silent) }
      _ = fcntl(descriptor, F_SETFL, O_RDONLY)
    default: throw UserFileError(path, .noFile)
    }
  }

  /// Whatever size it said it had: it may have grown.
  private func content(of descriptor: Int32) throws(UserFileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw UserFileError(path, .unreadable(errno)) }
      guard count > 0 else { return bytes }
      guard bytes.count + count <= mostBytes else {
        throw UserFileError(path, .tooLarge(mostBytes))
      }
      bytes += chunk[..<count]
    }
  }
}
