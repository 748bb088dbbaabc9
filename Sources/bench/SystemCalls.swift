import Glibc

/// What the program asks of the kernel, counted by strace: the same on any machine.
struct SystemCalls {
  /// From reading a cursor key to waiting for the next one, that wait included: the median.
  let callsEachKey: Int
  /// How many of these write.
  let writesEachKey: Int
  /// Writes until the program first waits for a key.
  let writesAtStart: Int

  private static let presses = 12

  init(of world: MeasuredWorld, with strace: Tool, in folder: String) throws {
    let file = "\(folder)/calls.txt"
    let process = try TerminalProcess([strace.path, "-f", "-I", "2", "-o", file] + world.command)
    process.output(quiet: 800)
    for key in MeasuredWorld.keysToServices {
      process.type(key)
      process.output(quiet: 300)
    }
    for index in 0..<Self.presses {
      process.type(index % 2 == 0 ? "j" : "k")
      process.output(quiet: 150)
    }
    process.end()
    self = try Self(counting: Tool.lines(of: file))
  }

  private init(counting lines: [Substring]) throws {
    // « 4711  read(0, "j", 4096) = 1 »
    let calls = lines.map { line in line.drop { $0.isNumber }.drop { $0 == " " } }
    let keys = calls.indices.filter { index in
      ["read(0, \"j\"", "read(0, \"k\""].contains { calls[index].hasPrefix($0) }
    }
    guard let first = calls.firstIndex(where: Self.isWait), keys.count == Self.presses + 1 else {
      throw BenchError("strace shows no keys")
    }
    // The first j moved in the menu.
    let turns = keys.dropFirst().map { key in
      calls[key...(calls[key...].firstIndex(where: Self.isWait) ?? key)]
    }
    callsEachKey = Self.median(turns.map(\.count))
    writesEachKey = Self.median(turns.map { $0.count(where: Self.isWrite) })
    writesAtStart = calls[..<first].count(where: Self.isWrite)
  }

  private static func isWait(_ call: Substring) -> Bool {
    (call.hasPrefix("poll(") || call.hasPrefix("ppoll(")) && call.contains("{fd=0,")
      && !call.contains("], 3, 0)")
  }

  private static func isWrite(_ call: Substring) -> Bool {
    call.hasPrefix("write(") || call.hasPrefix("writev(")
  }

  private static func median(_ counts: [Int]) -> Int { counts.sorted()[counts.count / 2] }
}
