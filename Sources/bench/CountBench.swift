import Glibc

/// Counts that are the same on any machine: what one cursor key costs, in the demo world and in a large one.
struct CountBench {
  func run() throws {
    let folder = "/tmp/espace-client-bench-\(getpid())"
    mkdir(folder, 0o700)
    defer { system("rm -rf '\(folder)'") }
    let program = "\(try TerminalBench.folderOfThisProgram())/espace-client"
    let demo = try MeasuredWorld.demo(in: folder, with: program)
    let large = try MeasuredWorld.large(in: folder, with: program)

    print("\nfirst full frame")
    let (small, big) = try (firstFrame(of: demo), firstFrame(of: large))
    print(
      "  ratio of the two        \(Stopwatch.text(big / small))   (goal: at most 1.3)"
        + "\nletters typed, 1,000,000 services   (goal: at most 16 ms each)")
    try TypingBench(large).run()
    try TypingBench(large.seen(by: "nora@hebergeur.example")).run()
    print("system calls")
    if let strace = Tool("strace", of: "strace") {
      for world in [demo, large] {
        report(try SystemCalls(of: world, with: strace, in: folder), in: world)
      }
    }
    print("instructions")
    if let valgrind = Tool("valgrind", of: "valgrind"), let strip = Tool("strip", of: "binutils") {
      let bare = "\(folder)/espace-client"
      guard system("'\(strip.path)' -g -o '\(bare)' '\(program)'") == 0 else {
        throw BenchError("cannot strip \(program)")
      }
      for (world, goal) in [(demo, "0.7"), (large, "0.9")] {
        let world = MeasuredWorld(
          name: world.name, file: world.file, email: world.email, program: bare)
        for window in TerminalProcess.Window.allCases {
          let count = try Instructions(of: world, in: window, with: valgrind, in: folder).eachKey
          // The goal is of the time when a list had no detail.
          let goal = window == .small ? "   (goal: at most \(goal))" : ""
          line(
            world, "\(Stopwatch.text(Double(count) / 1e6)) M a cursor key, \(window.name)\(goal)")
        }
      }
    }
  }

  private func firstFrame(of world: MeasuredWorld) throws -> Double {
    let time = try TerminalBench.firstFrame(world.command)
    line(world, "\(Stopwatch.text(time / 1000)) ms")
    return time
  }

  private func report(_ calls: SystemCalls, in world: MeasuredWorld) {
    line(
      world,
      """
      \(calls.callsEachKey) a cursor key, \(calls.writesEachKey) of them a write   \
      (goals: at most 10, 1)
      """)
    line(world, "\(calls.writesAtStart) writes until the first frame   (goal: at most 4)")
  }

  private func line(_ world: MeasuredWorld, _ text: String) {
    print("  \(world.name)" + String(repeating: " ", count: 24 - world.name.count) + text)
  }
}
