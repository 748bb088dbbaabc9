import Glibc

/// What a letter costs that is typed into the palette, or into a list's filter, among very many services: the slowest
/// counts, whatever the letters are.
struct TypingBench {
  private let world: MeasuredWorld

  /// Letters that every name has, that few have, that none has; a code, a client, two words, a name in ASCII form.
  private static let texts = [
    "example", "verger", "atelier-9", "x", "zz", "1", "c-1002", "grand compte", "web studio",
    "xn--", "marie", "qqq", "mail", "e", "a", ".",
  ]

  init(_ world: MeasuredWorld) { self.world = world }

  func run() throws {
    print("  \(world.email)")
    try measure("palette", opening: ":", after: [])
    // Staff has no list of services: the second line of either menu is one that a letter searches.
    try measure("/ in the second list", opening: "/", after: MeasuredWorld.keysToServices)
  }

  private func measure(_ name: String, opening key: String, after keys: [String]) throws {
    let process = try TerminalProcess(world.command)
    process.output(quiet: 300)
    for key in keys {
      process.type(key)
      process.output(quiet: 150)
    }
    var slowest = (time: 0.0, text: "")
    var times: [Double] = []
    for text in Self.texts {
      process.type(key)
      process.output(quiet: 100)
      for end in text.indices {
        let start = Stopwatch.now
        process.type(String(text[end]))
        // A letter that finds nothing new still moves the cursor.
        let (_, last, count) = process.output(quiet: 40, from: start, patience: 2000)
        guard count > 0 else { continue }
        times.append(last)
        if last > slowest.time { slowest = (last, String(text[...end])) }
      }
      process.type("\u{1B}")
      process.output(quiet: 100)
    }
    print(
      "    " + name + String(repeating: " ", count: 22 - name.count)
        + "\(Stopwatch.text(Stopwatch.median(times) / 1000)) ms p50, "
        + "\(Stopwatch.text(slowest.time / 1000)) ms at most, for « \(slowest.text) »")
  }
}
