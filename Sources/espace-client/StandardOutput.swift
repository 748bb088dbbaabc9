import Canvas
import ClientArea
import Glibc

/// The one door to standard output: what goes through it can command no terminal, and whoever ends the program learns
/// whether all of it was written.
enum StandardOutput {
  /// What waits to be written, and the first failure, an errno; 0 while there is none. Used by the main thread only.
  private nonisolated(unsafe) static var waiting: [UInt8] = []
  private nonisolated(unsafe) static var failure: Int32 = 0
  /// Bytes that are written at once; each line by itself where somebody reads along.
  private static let most = isatty(STDOUT_FILENO) == 1 ? 0 : 65_536

  /// Writes one line, whatever the text holds.
  static func line(_ text: String, ending end: String = "\n") { put(Printable.line(text) + end) }

  /// Writes lines of a text; the last one ends as the text says.
  static func lines(_ text: String) { put(Printable.lines(text)) }

  /// Writes a line, or lines, with the colours that the program gave it.
  static func coloured(_ text: String) { put(Printable.colouredLines(text) + "\n") }

  /// Writes what still waits.
  /// - Throws: where that, or anything before it, could not be written.
  static func flush() throws(FileTrouble) {
    writeOut()
    if failure != 0 { throw FileTrouble(of: .standardOutput, number: failure) }
  }

  private static func put(_ text: String) {
    waiting += Array(text.utf8)
    if waiting.count > most { writeOut() }
  }

  private static func writeOut() {
    var rest = waiting[...]
    waiting = []
    while failure == 0, !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        var room = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
        poll(&room, 1, -1)
      } else if errno != EINTR {
        failure = errno
      }
    }
  }

  /// Opens what a shell closed (`>&-`), so that no file of the program's own comes in the place of standard output.
  /// It cannot be written to, and that is told as ever.
  static func holdPlaces() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      // The lowest free number is the one that is missing.
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
