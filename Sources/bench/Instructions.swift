import Glibc

/// What a cursor key costs the processor, counted by valgrind: the same on any machine.
struct Instructions {
  let eachKey: Int

  private static let presses = 40

  /// - Parameter world: whose program carries no debug information: valgrind reads it for minutes.
  init(
    of world: MeasuredWorld, in window: TerminalProcess.Window, with valgrind: Tool,
    in folder: String
  ) throws {
    let still = try Self.total(pressing: 0, in: world, window, valgrind, folder)
    let moved = try Self.total(pressing: Self.presses, in: world, window, valgrind, folder)
    eachKey = (moved - still) / Self.presses
  }

  private static func total(
    pressing count: Int, in world: MeasuredWorld, _ window: TerminalProcess.Window,
    _ valgrind: Tool, _ folder: String
  ) throws -> Int {
    let file = "\(folder)/instructions.txt"
    let process = try TerminalProcess(
      [valgrind.path, "-q", "--tool=callgrind", "--callgrind-out-file=\(file)"] + world.command,
      in: window)
    process.output(quiet: 1500, patience: 60_000)
    for key in MeasuredWorld.keysToServices {
      process.type(key)
      process.output(quiet: 300)
    }
    for index in 0..<count {
      process.type(index / 5 % 2 == 0 ? "j" : "k")
      process.output(quiet: 60)
    }
    process.end()
    let totals = try Tool.lines(of: file).last { $0.hasPrefix("totals:") }
    guard let total = totals.flatMap({ Int($0.dropFirst(7).filter(\.isNumber)) }) else {
      throw BenchError("valgrind tells no total")
    }
    return total
  }
}
