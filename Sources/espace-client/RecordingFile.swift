import Glibc
import Story

/// A file that grows a piece at a time. A piece is there when the call returns, whatever happens to the program
/// afterwards.
final class RecordingFile {
  let path: String
  private let descriptor: Int32
  /// Whether there was something at the path already: a file, or a device.
  private let wasThere: Bool

  /// - Parameter replaces: whether a file that is there already is emptied.
  init(at path: String, replacing replaces: Bool) throws {
    self.path = path
    wasThere = access(path, F_OK) == 0
    descriptor = PrivateFile.open(path, or: O_APPEND | (replaces ? O_TRUNC : O_EXCL))
    guard descriptor >= 0 else {
      if errno == EEXIST { throw UsageError.wouldReplace(path) }
      throw FileTrouble(path: path, number: errno)
    }
  }

  deinit { close(descriptor) }

  func write(_ text: String) throws {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw FileTrouble(path: path, number: errno) }
      rest.removeFirst(count)
    }
  }

  /// Takes away what was begun and came to nothing, and nothing that somebody else had put there.
  func removeIfNew() {
    if !wasThere { unlink(path) }
  }
}
