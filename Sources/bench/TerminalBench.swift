import Glibc

/// First frame and key to frame of the built program, beside a bare C program with ncurses and SQLite.
struct TerminalBench {
  private static let starts = 20
  private let presses = 400

  func run() throws {
    let folder = "/tmp/espace-client-bench-\(getpid())"
    mkdir(folder, 0o700)
    defer { system("rm -rf '\(folder)'") }
    let file = "\(folder)/demo.db"
    let here = try Self.folderOfThisProgram()
    try BenchWorld.demo().saved(to: file)

    let own = ["\(here)/espace-client", "--db", file, "--as", "maud@lune.example"]
    let bare = ["\(here)/bare", file]
    let (ownStart, bareStart) = try (Self.firstFrame(own), Self.firstFrame(bare))
    print("first full frame          \(Stopwatch.text(ownStart / 1000)) ms")
    print("  bare C                  \(Stopwatch.text(bareStart / 1000)) ms")
    print("  ratio                   \(Stopwatch.text(ownStart / bareStart))   (goal: at most 1.5)")
    // The menu, one line down, « Gérer mes services ».
    for window in TerminalProcess.Window.allCases {
      print(window.name)
      let ownKeys = try keyToFrame(own, in: window, reaching: ["\t", "j", "\r"])
      // It shows the list alone at every size.
      let bareKeys = try keyToFrame(bare, in: window, reaching: [])
      report("  key to frame", ownKeys)
      report("    bare C", bareKeys)
      print(
        "    ratio of the medians  "
          + Stopwatch.text(Stopwatch.median(ownKeys.times) / Stopwatch.median(bareKeys.times)))
    }
  }

  private func report(_ name: String, _ keys: (times: [Double], bytes: [Double])) {
    let padded = name + String(repeating: " ", count: 26 - name.count)
    print(
      padded + "\(Stopwatch.text(Stopwatch.median(keys.times) / 1000)) ms p50, "
        + "\(Stopwatch.text(Stopwatch.percentile(keys.times, 0.99) / 1000)) ms p99, "
        + "\(Int(Stopwatch.median(keys.bytes))) bytes")
  }

  /// The median of the microseconds from exec to the last output before silence.
  static func firstFrame(_ command: [String]) throws -> Double {
    Stopwatch.median(
      try (0..<starts).map { _ in
        let start = Stopwatch.now
        let process = try TerminalProcess(command)
        let (_, last, _) = process.output(quiet: 60, from: start)
        return last
      })
  }

  private func keyToFrame(
    _ command: [String], in window: TerminalProcess.Window, reaching keys: [String]
  ) throws -> (times: [Double], bytes: [Double]) {
    let process = try TerminalProcess(command, in: window)
    _ = process.output(quiet: 200, from: Stopwatch.now)
    for key in keys {
      process.type(key)
      _ = process.output(quiet: 100, from: Stopwatch.now)
    }
    var times: [Double] = []
    var bytes: [Double] = []
    for index in 0..<presses {
      let start = Stopwatch.now
      process.type(index % 4 < 2 ? "j" : "k")
      let (_, last, count) = process.output(quiet: 8, from: start)
      guard count > 0 else { continue }
      times.append(last)
      bytes.append(Double(count))
    }
    return (times, bytes)
  }

  static func folderOfThisProgram() throws -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    guard count > 0 else { throw BenchError("no /proc/self/exe") }
    let path = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])
  }
}
