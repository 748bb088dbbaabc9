import Glibc

/// Standard input, a line at a time, without waiting longer than is asked.
struct LineInput {
  enum Answer {
    case line(String)
    /// The time was over first.
    case none
    /// There will be no more.
    case over
  }

  private var bytes: [UInt8] = []
  private var isOver = false

  /// - Parameter timeout: in milliseconds; nil waits for ever.
  mutating func line(within timeout: Int?) -> Answer {
    while true {
      if let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: bytes[..<end], as: UTF8.self)
        bytes.removeFirst(end + 1)
        return .line(line)
      }
      if isOver { return rest() }
      var wait = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      guard poll(&wait, 1, Int32(timeout ?? -1)) > 0 else { return .none }
      read()
    }
  }

  private mutating func read() {
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(STDIN_FILENO, &chunk, chunk.count)
    if count > 0 { bytes += chunk[..<count] } else { isOver = true }
  }

  /// A last line without an end.
  private mutating func rest() -> Answer {
    guard !bytes.isEmpty else { return .over }
    defer { bytes = [] }
    return .line(String(decoding: bytes, as: UTF8.self))
  }
}
