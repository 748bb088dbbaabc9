package import Canvas
import ClientArea
import Store

extension Program {
  /// Runs until the person quits or the terminal is gone. Every key that waits is taken before a frame is
  /// drawn, and an idle program draws nothing.
  package mutating func run(on console: inout some Console) throws {
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
        if let frame = try take(key, from: &console), !hasEnded {
          try console.show(frame)
          continue
        }
        mustDraw = true
      } else {
        idle += rest(after: idle)
        let hasTurned = takeTurn(after: idle)
        if hasTurned { idle = 0 }
        mustDraw = told.passTime() || hasTurned
      }
      guard !hasEnded else { return }
      if let frame = try frame(evenUnchanged: mustDraw) { try console.show(frame) }
    }
  }

  /// The next frame, with what other terminals did since the last one; nil where there is nothing new to draw.
  private mutating func frame(evenUnchanged mustDraw: Bool) throws -> Frame? {
    try desk.together {
      let isChanged = try shown?.mark != desk.changeMark
      if isChanged { noticeChange() }
      return isChanged || mustDraw ? frame() : nil
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

  /// Takes the key and those that wait behind it.
  /// - Returns: the frame after them, where it was drawn at the moment that the last was taken.
  private mutating func take(_ key: Key, from console: inout some Console) throws -> Frame? {
    var next: Key? = key
    var taken = 0
    var frame: Frame?
    while let key = next, !hasEnded {
      if key == .resize { size = console.size }
      taken += 1
      next = nil
      var isAsked = false
      let mayGoOn = taken < Self.keysPerFrame
      frame = take(key) {
        guard mayGoOn else { return true }
        isAsked = true
        next = try console.nextKey(timeout: 0)
        return next == nil
      }
      try serve(&console)
      if !isAsked, mayGoOn, clock == nil { next = try console.nextKey(timeout: 0) }
    }
    return next == nil ? frame : nil
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
