package import Canvas
import ClientArea
import Store

extension Program {
  /// Runs until the person quits or the terminal is gone. Every key that waits is taken before a frame is
  /// drawn; an idle program draws nothing, and where the console hears of changes it does not even wake.
  package mutating func run(on console: inout some Console) throws {
    var idle = Idleness(since: console.now)
    terminalSize = console.size
    try console.show(frame())
    while !hasEnded {
      var mustDraw = false
      if work != nil {
        try work(watching: &console)
        mustDraw = true
        idle = Idleness(since: console.now)
      } else if let key = try console.nextKey(timeout: rest(in: idle, on: console)) {
        let frame = try take(key, from: &console)
        idle = Idleness(since: console.now)
        if let frame, !hasEnded {
          try console.show(frame)
          continue
        }
        mustDraw = true
      } else {
        let ticks = idle.ticks(at: console.now)
        let hasTurned = takeTurn(after: console.now - idle.start)
        if hasTurned { idle.start = console.now }
        mustDraw = told.passTime(ticks) || hasTurned
      }
      guard !hasEnded else { return }
      defer { noteRefusal(at: console) }
      if let frame = frame(evenUnchanged: mustDraw) { try console.show(frame) }
    }
  }

  /// The next frame, with what other terminals did since the last one; nil where there is nothing new to draw.
  private mutating func frame(evenUnchanged mustDraw: Bool) -> Frame? {
    do {
      return try desk.together {
        let isChanged = try drawnAt != desk.changeMark
        if isChanged { noticeChange() }
        return isChanged || mustDraw ? frame() : nil
      }
    } catch {
      let isNew = damage == nil
      noteDamage(error)
      return isNew || mustDraw ? frame() : nil
    }
  }

  /// How long to wait for a key: until the toast goes, until the screen on top does something by itself, or until
  /// the next look at the data. Nil where nothing will happen by itself.
  private func rest(in idle: Idleness, on console: some Console) -> Int? {
    let look = console.hearsOfChanges ? nil : Self.tick
    let turn = layers.last?.turn.map { $0.rest - (console.now - idle.start) }
    let toast = told.restOfToast.map { $0 - (console.now - idle.lastTick) }
    return [look, turn, toast].compactMap { $0 }.min().map { max(1, $0) }
  }

  /// - Parameter idle: for how long no key came, in milliseconds.
  /// - Returns: whether the screen on top did something by itself.
  private mutating func takeTurn(after idle: Int) -> Bool {
    let top = layers.count - 1
    guard let turn = layers.last?.turn, idle >= turn.rest else { return false }
    do {
      try carryOut(layers[top].run(turn.id, in: context(for: layers[top])))
    } catch {
      report(error)
    }
    return true
  }

  /// For how long nobody types before what is typed then is something new, in milliseconds: a little longer than a slow
  /// typist needs from one letter to the next.
  static let pauseInTyping = 400

  /// The most keys that are taken between two frames.
  private static let keysPerFrame = 1000

  /// Takes the key and those that wait behind it.
  /// - Returns: the frame after them, where it was drawn at the moment that the last was taken.
  private mutating func take(_ key: Key, from console: inout some Console) throws -> Frame? {
    var next: Key? = key
    var taken = 0
    var frame: Frame?
    while let key = next, !hasEnded {
      taken += 1
      next = nil
      let mayGoOn = taken < Self.keysPerFrame
      if drops(key, on: console) {
        next = mayGoOn ? try console.nextKey(timeout: 0) : nil
        continue
      }
      if key == .resize { terminalSize = console.size }
      var isAsked = false
      frame = take(key) {
        isAsked = true
        next = mayGoOn ? try console.nextKey(timeout: 0) : nil
        return next == nil
      }
      try serve(&console)
      noteRefusal(at: console)
      if !isAsked, mayGoOn, work == nil { next = try console.nextKey(timeout: 0) }
    }
    return frame
  }

  /// A key led nowhere, or a screen was closed by what others did: what is typed on was meant for what is not there.
  private mutating func noteRefusal(at console: some Console) {
    guard dropsBurst else { return }
    dropsBurst = false
    burst = console.now
  }

  /// Whether a key belongs to what was typed behind one that led nowhere. It does until nobody types for a moment, and a
  /// click always means what is seen.
  private mutating func drops(_ key: Key, on console: some Console) -> Bool {
    guard let last = burst else { return false }
    switch key {
    case .resize: return false
    case .mouse, .hangUp, .control("c"):
      burst = nil
      return false
    case .character, .control, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up,
      .down, .left, .right, .home, .end, .pageUp, .pageDown, .function, .paste:
      let now = console.now
      burst = now - last < Self.pauseInTyping ? now : nil
      return burst != nil
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
}

/// The time in which nobody types.
private struct Idleness {
  var start: Int
  /// When the last tick was counted.
  private(set) var lastTick: Int

  init(since now: Int) {
    start = now
    lastTick = now
  }

  /// The whole ticks that went by since they were last counted.
  mutating func ticks(at now: Int) -> Int {
    let ticks = (now - lastTick) / Program.tick
    lastTick += ticks * Program.tick
    return ticks
  }
}
