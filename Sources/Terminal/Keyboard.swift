internal import Canvas
internal import Glibc

/// Waits for what comes in: keys, signals that were turned into bytes on a pipe, and other people's changes.
struct Keyboard {
  /// What came in.
  enum Event: Hashable {
    case key(Key)
    /// A signal's letter, as the guard writes it.
    case wakeup(UInt8)
    /// Somebody wrote to the data.
    case change
  }

  private let input: Int32
  private let wakeups: Int32
  private let data: DataWatch?
  private var decoder = KeyDecoder()
  private var clicks = ClickCounter()
  private var lastRead = 0
  private var isOver = false
  /// Whether all that was typed has been read a moment ago.
  private var isDrained = false

  init(input: Int32, wakeups: Int32, data: DataWatch? = nil) {
    self.input = input
    self.wakeups = wakeups
    self.data = data
  }

  /// The next event, or nil when `timeout` milliseconds pass first.
  mutating func next(timeout: Int?) -> Event? {
    let deadline = timeout.map { Waiting.now + max(0, $0) }
    while true {
      if let key = isOver ? decoder.settled() : decoder.next() { return .key(counted(key)) }
      if isOver { return .key(.hangUp) }
      // One look for more after each reading would find nothing: the reading took all there was.
      if timeout == 0, isDrained {
        isDrained = false
        return nil
      }
      let settling = decoder.patience.map { lastRead + $0 }
      let ready = Waiting.forInput(
        on: [input, wakeups, data?.descriptor ?? -1], until: [deadline, settling, data?.due])
      if ready[1], let letter = readWakeup() { return .wakeup(letter) }
      if ready[0] {
        read()
      } else if let settling, Waiting.now >= settling {
        if let key = decoder.settled() { return .key(counted(key)) }
      } else if data?.isTimeToLook(at: Waiting.now, isReadable: ready[2]) == true {
        return .change
      } else if let deadline, Waiting.now >= deadline {
        return nil
      }
    }
  }

  private mutating func counted(_ key: Key) -> Key {
    guard case .mouse(let mouse) = key, mouse.action == .click else { return key }
    return .mouse(Mouse(clicks.press(at: mouse.point, time: Waiting.now), at: mouse.point))
  }

  private mutating func read() {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      let got = Glibc.read(input, buffer.baseAddress, buffer.count)
      failure = got < 0 ? errno : 0
      count = max(0, got)
    }
    lastRead = Waiting.now
    isDrained = !bytes.isEmpty && bytes.count < 4096
    if bytes.isEmpty { isOver = failure != EINTR && failure != EAGAIN } else { decoder.feed(bytes) }
  }

  private func readWakeup() -> UInt8? {
    var letter: UInt8 = 0
    return Glibc.read(wakeups, &letter, 1) == 1 ? letter : nil
  }
}
