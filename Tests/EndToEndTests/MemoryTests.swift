import Equipment
import Foundation
import Testing

/// A world in memory in the place of data, wherever a world can be named.
@Suite struct MemoryTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func run(
    _ arguments: [String], home: Bool = true
  ) throws -> (text: String, status: Int32) {
    var environment = ["TERM": "xterm-256color", "LANG": "C.UTF-8"]
    if home { environment["HOME"] = folder.url.path }
    return try ChildProcess.run(TerminalSession.program, arguments, environment: environment)
  }

  private func path(_ name: String) -> String { folder.url.appending(path: name).path }

  private var files: [String] {
    get throws { try FileManager.default.subpathsOfDirectory(atPath: folder.url.path) }
  }

  @Test(arguments: [
    [], ["check"], ["play"], ["record"], ["frame"], ["generate"], ["export"], ["rules"], ["steps"],
    ["worlds"], ["screens"], ["keys"], ["doctor"], ["reset"], ["procedures"],
  ])
  func `whatever takes --world takes --memory`(verb: [String]) throws {
    let help = try run(verb + ["--help"]).text
    #expect(help.contains("--world") == help.contains("--memory"), "\(help)")
  }

  @Test func `--memory is the demo world where none is named`() throws {
    #expect(
      try run(["export", "mails", "--memory", "--to", path("out")]).status == 0)
    #expect(try run(["doctor", "--memory"]).text.contains(":memory:"))
    #expect(try run(["procedures", "--memory"]).status == 0)
    let demo = try run(["frame", "home", "--memory"])
    let named = try run(["frame", "home", "--world", "demo"])
    #expect(demo.status == 0 && demo.text == named.text)
    let support = try run(["frame", "staffHome", "--memory", "--world", "support"])
    #expect(support.text == (try run(["frame", "staffHome", "--world", "support"]).text))
    #expect(try files.allSatisfy { $0.hasPrefix("out") }, "Nothing is kept.")
  }

  @Test(arguments: ["frame home", "doctor", "procedures", "export mails --to out", "reset --yes"])
  func `--memory and a file exclude each other`(line: String) throws {
    let words = line.split(separator: " ").map(String.init)
    let (text, status) = try run(words + ["--memory", "--db", path("a.db")])
    #expect(status == 2 && text.contains("--memory") && text.contains("--db"), "\(text)")
    #expect(try files.isEmpty)
  }

  @Test func `reset in memory asks nothing and touches no data`() throws {
    let (text, status) = try run(["reset", "--memory", "--world", "vide"])
    #expect(status == 0 && text.contains("vide"), "\(text)")
    #expect(try run(["reset", "--memory", "--world", "nulle part"]).status == 2)
    #expect(try files.isEmpty)
  }

  @Test func `frame shows the demo world where there are no data yet`() throws {
    let demo = try run(["frame", "home", "--world", "demo"]).text
    #expect(try run(["frame", "home"]).text == demo)
    #expect(try run(["frame", "home"], home: false).text == demo, "Nobody's folder is known.")
    let data = path(".local/share/espace-client")
    try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
    try Data().write(to: URL(filePath: data + "/espace-client.db"))
    #expect(try run(["frame", "home"]).text == demo, "A start that was killed left an empty file.")
    #expect(try files.count { $0.hasSuffix(".db") } == 1)
    let size = try FileManager.default.attributesOfItem(atPath: data + "/espace-client.db")[.size]
    #expect(size as? Int == 0, "Looking made no data.")
  }

  @Test func `frame says where nobody in the world has the screen`() throws {
    let (text, status) = try run(["frame", "Accueil", "--world", "vide"])
    #expect(status == 2 && !text.contains("Accueil, "), "\(text)")
    #expect(text.contains("personne") && text.contains("Accueil"))
  }
}
