internal import Canvas
internal import Glibc

/// Waits for what comes in: keys, and signals that were turned into bytes on a pipe.
struct Keyboard {
  /// What came in.
  enum Event: Hashable {
    case key(Key)
    /// A signal's letter, as the guard writes it.
    case wakeup(UInt8)
  }

  private let input: Int32
  private let wakeups: Int32
  private var decoder = KeyDecoder()
  private var clicks = ClickCounter()
  private var lastRead = 0
  private var isOver = false

  init(input: Int32, wakeups: Int32) {
    self.input = input
    self.wakeups = wakeups
  }

  /// The next event, or nil when `timeout` milliseconds pass first.
  mutating func next(timeout: Int?) -> Event? {
    let deadline = timeout.map { Self.now + max(0, $0) }
    while true {
      if let key = isOver ? decoder.settled() : decoder.next() { return .key(counted(key)) }
      if isOver { return .key(.hangUp) }
      let settling = decoder.patience.map { lastRead + $0 }
      let until = [deadline, settling].compactMap { $0 }.min()
      let ready = wait(until: until)
      if ready.wakeup, let letter = readWakeup() { return .wakeup(letter) }
      if ready.input {
        read()
      } else if let settling, Self.now >= settling {
        if let key = decoder.settled() { return .key(counted(key)) }
      } else if let deadline, Self.now >= deadline {
        return nil
      }
    }
  }

  /// Milliseconds on a clock that never goes back.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  private mutating func counted(_ key: Key) -> Key {
    guard case .mouse(let mouse) = key, mouse.action == .click else { return key }
    return .mouse(Mouse(clicks.press(at: mouse.point, time: Self.now), at: mouse.point))
  }

  private func wait(until: Int?) -> (input: Bool, wakeup: Bool) {
    var sources = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wakeups, events: Int16(POLLIN), revents: 0),
    ]
    let left = until.map { Int32(clamping: max(0, $0 - Self.now)) } ?? -1
    guard poll(&sources, 2, left) > 0 else { return (false, false) }
    return (sources[0].revents != 0, sources[1].revents != 0)
  }

  private mutating func read() {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      let got = Glibc.read(input, buffer.baseAddress, buffer.count)
      failure = got < 0 ? errno : 0
      count = max(0, got)
    }
    lastRead = Self.now
    if bytes.isEmpty { isOver = failure != EINTR && failure != EAGAIN } else { decoder.feed(bytes) }
  }

  private func readWakeup() -> UInt8? {
    var letter: UInt8 = 0
    return Glibc.read(wakeups, &letter, 1) == 1 ? letter : nil
  }
}
