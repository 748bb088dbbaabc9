internal import Glibc

/// Writes bytes to a file.
enum Output {
  /// A descriptor of the same terminal whose writes wait for room: ncurses would try again and again. It is the same
  /// one, unless whoever started the program left that in another mode, which others share.
  static func waiting(_ terminal: Int32) throws(TerminalError) -> Int32 {
    guard fcntl(terminal, F_GETFL) & O_NONBLOCK != 0, let name = ttyname(terminal) else {
      return terminal
    }
    let own = open(name, O_WRONLY | O_NOCTTY | O_CLOEXEC)
    guard own >= 0 else { throw .system(errno, doing: "open \(String(cString: name))") }
    return own
  }

  /// Writes all bytes, in as few calls as the file allows.
  static func write(_ bytes: [UInt8], to file: Int32) throws(TerminalError) {
    var failure: Int32 = 0
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty, failure == 0 {
        let count = Glibc.write(
          file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count >= 0 {
          rest = rest.dropFirst(count)
        } else {
          failure = wait(after: errno, for: file)
        }
      }
    }
    guard failure == 0 else { throw .system(failure, doing: "write to the terminal") }
  }

  /// Waits for room where that is all that is missing. Gives 0, or the failure.
  private static func wait(after failure: Int32, for file: Int32) -> Int32 {
    switch failure {
    case EINTR: return 0
    case EAGAIN:
      var room = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
      poll(&room, 1, -1)
      return 0
    default: return failure
    }
  }
}
