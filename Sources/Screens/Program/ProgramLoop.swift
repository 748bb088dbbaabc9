package import Canvas
import ClientArea
import Store

extension Program {
  /// Runs until the person quits or the terminal is gone. Every key that waits is taken before a frame is
  /// drawn, and an idle program draws nothing.
  package mutating func run(on console: inout some Console) throws {
    var mark = try desk.changeMark
    var idle = 0
    size = console.size
    try console.show(frame())
    while !hasEnded {
      var mustDraw = false
      if clock != nil {
        try moveClock(watching: &console)
        mustDraw = true
      } else if let key = try console.nextKey(timeout: rest(after: idle)) {
        idle = 0
        try take(key, from: &console)
        mustDraw = true
      } else {
        idle += rest(after: idle)
        let hasTurned = takeTurn(after: idle)
        if hasTurned { idle = 0 }
        mustDraw = passTime() || hasTurned
      }
      guard !hasEnded else { return }
      if let frame = try frame(after: &mark, evenUnchanged: mustDraw) { try console.show(frame) }
    }
  }

  /// The next frame, with what other terminals did since the last one; nil where there is nothing new to draw.
  private mutating func frame(
    after mark: inout ChangeMark, evenUnchanged mustDraw: Bool
  ) throws -> Frame? {
    try desk.together {
      let now = try desk.changeMark
      if now != mark { noticeChange() }
      guard now != mark || mustDraw else { return nil }
      mark = now
      return frame()
    }
  }

  /// How long to wait for a key: until the tick, or until the screen on top does something by itself.
  /// - Parameter idle: for how long none came, in milliseconds.
  private func rest(after idle: Int) -> Int {
    guard let turn = layers.last?.turn else { return Self.tick }
    return max(1, min(Self.tick, turn.rest - idle))
  }

  /// - Returns: whether the screen on top did something by itself.
  private mutating func takeTurn(after idle: Int) -> Bool {
    let top = layers.count - 1
    guard let turn = layers.last?.turn, idle >= turn.rest else { return false }
    do {
      try carryOut(layers[top].run(turn.id, in: stage(for: layers[top])))
    } catch {
      report(error)
    }
    return true
  }

  /// The most keys that are taken between two frames.
  private static let keysPerFrame = 1000

  private mutating func take(_ key: Key, from console: inout some Console) throws {
    var next: Key? = key
    var taken = 0
    while let key = next, !hasEnded {
      if key == .resize { size = console.size }
      press(key)
      try serve(&console)
      taken += 1
      next = taken < Self.keysPerFrame && clock == nil ? try console.nextKey(timeout: 0) : nil
    }
  }

  private mutating func serve(_ console: inout some Console) throws {
    let now = requests
    requests = []
    for request in now {
      switch request {
      case .copy(let text): try console.copy(text)
      case .suspend: try console.suspend()
      case .use(let theme): try console.use(theme)
      }
    }
  }

  /// Moves the clock for a slice that is short enough to look fluent. Esc ends the way after the day.
  private mutating func moveClock(watching console: inout some Console) throws {
    for _ in 0..<Self.stepsPerFrame where clock != nil { continueClock() }
    switch try console.nextKey(timeout: 0) {
    case .escape:
      clock?.endEarly()
      tell(.note, ProgramWords.clockStopped)
    case .resize: size = console.size
    case .hangUp: end()
    case .some, .none: break
    }
  }

  private static let stepsPerFrame = 20
}
