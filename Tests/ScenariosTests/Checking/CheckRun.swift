import Glibc
import Synchronization
import Testing

@testable import Scenarios
@testable import Story

/// One run of `check` on files in a folder of its own.
final class CheckRun {
  let folder: String
  private var made: [String] = ["report.xml"]
  private(set) var status: Int32 = -1
  private(set) var output: [String] = []
  private(set) var complaints: [String] = []
  /// How often the nearest steps were looked for.
  private(set) var proposals = 0
  private static let count = Atomic<Int>(0)

  init(of files: [String: String], _ change: (inout Check.Options) -> Void = { _ in }) throws {
    let number = Self.count.add(1, ordering: .relaxed).newValue
    folder = "/tmp/espace-client-check-\(getpid())-\(number)"
    mkdir(folder, 0o700)
    // An older report, which must not outlive the run.
    var files = files
    files["report.xml"] = "ancien"
    for (path, text) in files {
      let parts = path.split(separator: "/")
      for depth in 1..<max(parts.count, 1) {
        made.append(parts.prefix(depth).joined(separator: "/"))
        mkdir("\(folder)/\(made.last ?? "")", 0o700)
      }
      made.append(path)
      let file = try #require(fopen("\(folder)/\(path)", "w"))
      fputs(text, file)
      fclose(file)
    }
    var options = Check.Options()
    options.paths = [folder]
    options.junit = "\(folder)/report.xml"
    change(&options)
    status = Check(
      options, building: TestWorlds.build,
      proposing: { step in
        self.proposals += 1
        return StepCatalogue.house.nearest(to: step)
      }, output: { self.output.append($0) }, complain: { self.complaints.append($0) }
    ).run()
  }

  deinit {
    // Deepest first; what is no folder and no known file is not ours.
    for name in made.reversed() { remove("\(folder)/\(name)") }
    remove(folder)
  }

  func file(_ name: String) -> String {
    guard let file = fopen("\(folder)/\(name)", "r") else { return "" }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }
}
