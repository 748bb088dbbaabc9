import Equipment
import Foundation
import SQLite
import Testing

/// What the program does beside its interface, run as a person runs it, with its output redirected.
@Suite struct VerbTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func run(_ arguments: String...) throws -> (text: String, status: Int32) {
    let environment = ["HOME": folder.url.path, "TERM": "xterm-256color", "LANG": "C.UTF-8"]
    return try ChildProcess.run(TerminalSession.program, arguments, environment: environment)
  }

  private func path(_ name: String) -> String { folder.url.appending(path: name).path }

  @Test(arguments: [
    "check", "play", "frame", "generate", "export", "rules", "steps", "worlds", "screens", "keys",
    "doctor", "reset", "procedures", "completions", "man",
  ])
  func `every verb has help in three languages, and refuses what it does not know`(
    verb: String
  ) throws {
    let texts = try ["fr", "it", "en"].map { try run(verb, "--help", "--lang", $0) }
    #expect(texts.allSatisfy { $0.status == 0 && $0.text.contains("espace-client \(verb)") })
    #expect(Set(texts.map(\.text)).count == 3)
    #expect(try run(verb, "--nimporte").status == 2)
  }

  @Test(arguments: [
    (["--lang", "en", "worlds"], "demo"), (["--memory", "doctor"], ":memory:"),
    (["--lang", "it", "rules", "--json"], "LINK-1"),
    (["--as", "maud@lune.example", "--world", "demo", "frame", "services"], "cave-lune.example"),
  ])
  func `options may stand before the verb`(arguments: [String], words: String) throws {
    let environment = ["HOME": folder.url.path, "TERM": "xterm-256color", "LANG": "C.UTF-8"]
    let (text, status) = try ChildProcess.run(
      TerminalSession.program, arguments, environment: environment)
    #expect(status == 0 && text.contains(words), "\(text)")
  }

  @Test(arguments: [
    (["check", "a.feature", "--nimporte"], "inconnue « --nimporte »"),
    (["frame", "Accueil", "--junit", "x"], "inconnue « --junit »"),
    (["export", "mails", "--to"], "« --to » attend"),
    (["--memory", "doctor", "--nimporte"], "inconnue « --nimporte »"),
    (["rules", "-x"], "inconnue « -x »"),
  ])
  func `what is wrong with an option names the option, not a word before it`(
    arguments: [String], words: String
  ) throws {
    let environment = ["HOME": folder.url.path, "TERM": "xterm-256color", "LANG": "C.UTF-8"]
    let (text, status) = try ChildProcess.run(
      TerminalSession.program, arguments, environment: environment)
    #expect(status == 2 && text.contains(words), "\(text)")
  }

  @Test(arguments: ["Gérer mes services", "services", "manage my services"])
  func `frame prints a screen by any of its names`(title: String) throws {
    let (text, status) = try run(
      "frame", title, "--world", "demo", "--as", "maud@lune.example", "--size", "30x100")
    #expect(status == 0)
    #expect(text.contains("cave-lune.example"))
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count == 31)
    #expect(!text.contains("\u{1B}"))
  }

  @Test func `frame prints what a visitor sees, and colours only when asked`() throws {
    #expect(try run("frame", "Connexion", "--world", "demo").text.contains("Mot de passe"))
    let coloured = try run("frame", "Accueil", "--world", "demo", "--ansi")
    #expect(coloured.text.contains("\u{1B}[0m"))
    let plain = try ChildProcess.run(
      TerminalSession.program, ["frame", "Accueil", "--world", "demo", "--ansi"],
      environment: ["HOME": folder.url.path, "NO_COLOR": "1"])
    #expect(plain.status == 0 && !plain.text.contains("\u{1B}"))
    #expect(!FileManager.default.fileExists(atPath: path(".local")), "Looking made data.")
  }

  @Test func `DOMAIN-16: procedures shows those that are there, and takes a file for one`() throws {
    let shown = try run("procedures", "--world", "support")
    #expect(shown.status == 0)
    let lines = shown.text.split(separator: "\n")
    #expect(lines.count == 4)
    try String(lines[2]).write(toFile: path("p.json"), atomically: true, encoding: .utf8)
    let with = ["procedures", "--world", "support", "--with", path("p.json")]
    let environment = ["HOME": folder.url.path, "LANG": "C.UTF-8"]
    func replace(_ more: String...) throws -> (text: String, status: Int32) {
      try ChildProcess.run(TerminalSession.program, with + more, environment: environment)
    }
    #expect(try replace("--as", "omar@hebergeur.example").status == 0)
    #expect(try replace("--as", "lise@hebergeur.example").text.contains("traiter les demandes"))
    #expect(try replace().status == 2)
    try "{\n  \"kind\": \"x\"\n}".write(toFile: path("p.json"), atomically: true, encoding: .utf8)
    let faulty = try replace("--as", "omar@hebergeur.example")
    #expect(faulty.status == 2 && faulty.text.contains("ligne 2, colonne 11"))
    #expect(faulty.text.contains("p.json: kind"))
  }

  @Test(arguments: [
    ["frame"], ["frame", "Nulle part", "--world", "demo"], ["frame", "Accueil", "--size", "0x9"],
    ["frame", "Gérer mes services", "--world", "demo", "--as", "nora@hebergeur.example"],
    ["frame", "Accueil", "--db", "/nulle/part.db"], ["export", "mails", "--world", "demo"],
    ["export", "tout", "--to", "x"], ["export", "mails", "--to", "x"], ["screens", "un", "deux"],
    ["check"], ["completions", "tcsh"], ["completions"], ["man", "espace-client"],
  ])
  func `a verb called wrongly says one sentence, with status 2`(arguments: [String]) throws {
    let environment = ["HOME": folder.url.path, "LANG": "C.UTF-8"]
    let (text, status) = try ChildProcess.run(
      TerminalSession.program, arguments, environment: environment)
    #expect(status == 2, "\(text)")
    #expect(text.hasPrefix("espace-client : ") && text.split(separator: "\n").count == 1, "\(text)")
  }

  @Test(arguments: ["rules", "steps", "worlds", "screens", "keys"])
  func `lists are for people, and for programs as JSON`(verb: String) throws {
    let text = try run(verb)
    #expect(text.status == 0 && !text.text.isEmpty)
    let json = try JSONSerialization.jsonObject(with: Data(try run(verb, "--json").text.utf8))
    #expect(try #require(json as? [[String: Any]]).isEmpty == false)
  }

  @Test func `doctor finds sound data, and says where they are not`() throws {
    let file = path("data.db")
    #expect(try run("reset", "--db", file, "--yes").status == 0)
    let (text, status) = try run("doctor", "--db", file)
    #expect(status == 0, "\(text)")
    #expect(text.contains("FTS5") && text.contains("xterm-256color") && text.contains(file))
    try Data(repeating: 7, count: 5000).write(to: folder.url.appending(path: "broken.db"))
    let broken = try run("doctor", "--db", path("broken.db"))
    #expect(broken.status == 1 && broken.text.contains("broken.db"), "\(broken.text)")
  }

  @Test func `reset starts again, but not without being told so`() throws {
    let file = path("data.db")
    let refused = try run("reset", "--db", file)
    #expect(refused.status == 2 && refused.text.contains("--yes"))
    #expect(!FileManager.default.fileExists(atPath: file))
    for world in ["demo", "vide"] {
      #expect(try run("reset", "--db", file, "--world", world, "--yes").status == 0)
      let name: String = try Database(.file(file)).value("SELECT worldName FROM simulation")
      #expect(name == world)
    }
  }

  @Test func `reset asks at a terminal`() throws {
    let file = path("asked.db")
    let session = try TerminalSession(
      .init(arguments: ["reset", "--db", file], shell: "$program; echo [ended=$?]"))
    try session.screen(showing: "Effacer", "[o/N]")
    try session.type("n")
    try session.press("Enter")
    try session.screen(showing: "rien n'a été effacé", "[ended=1]")
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  @Test(arguments: ["rules", "steps", "keys", "man", "frame services --world demo"])
  func `a broken pipe ends quietly`(verb: String) throws {
    let line = "\"$0\" \(verb) 2>&1 | true; \"$0\" \(verb) 2>&1 | head -n 1"
    let (text, _) = try ChildProcess.run(.sh, ["-c", line, TerminalSession.program])
    #expect(text.split(separator: "\n").count == 1, "\(text)")
  }
}
