import Glibc
import Terminal

/// Standard input, a line at a time, without waiting longer than is asked.
struct LineInput {
  enum Answer {
    case line(String)
    /// The time was over first, or somebody else wrote to the data.
    case none
    /// There will be no more.
    case over
  }

  private var bytes: [UInt8] = []
  private var isOver = false
  private let data: DataWatch?

  init(watching data: DataWatch?) { self.data = data }

  /// - Parameter timeout: in milliseconds; nil waits for ever.
  mutating func line(within timeout: Int?) -> Answer {
    let deadline = timeout.map { Waiting.now + $0 }
    while true {
      if let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: bytes[..<end], as: UTF8.self)
        bytes.removeFirst(end + 1)
        return .line(line)
      }
      if isOver { return rest() }
      let ready = Waiting.forInput(
        on: [STDIN_FILENO, data?.descriptor ?? -1], until: [deadline, data?.due])
      if ready[0] {
        read()
      } else if data?.isTimeToLook(at: Waiting.now, isReadable: ready[1]) == true {
        return .none
      } else if let deadline, Waiting.now >= deadline {
        return .none
      }
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
