import Foundation
import SQLite
import Testing

/// Files that are not what they should be: one sentence with the place, status 2, and nothing written.
@Suite struct BadInputTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func run(_ arguments: String...) throws -> (text: String, status: Int32) {
    try ChildProcess.run(
      TerminalSession.program, arguments,
      environment: ["HOME": folder.url.path, "TERM": "xterm-256color", "LANG": "C.UTF-8"])
  }

  private func path(_ name: String) -> String { folder.url.appending(path: name).path }

  private func write(_ bytes: Data, as name: String) throws -> String {
    try bytes.write(to: folder.url.appending(path: name))
    return path(name)
  }

  private func write(_ text: String, as name: String) throws -> String {
    try write(Data(text.utf8), as: name)
  }

  private var files: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
        // Where crash reports go.
        .filter { $0 != ".local" }
    }
  }

  private static let scenario = """
    # language: fr
    Fonctionnalité: Temps
      @SIM-1
      Scénario: Demain
        Quand le temps avance de 1 jour
        Alors l'action est acceptée

    """

  @Test(arguments: [
    (scenario + "  Scénario: caf\u{0}", "7:16"), (scenario + "  Scenar: x\n", "7:3"),
    (scenario + "    | a | b\n", "7:12"), (scenario + "      \"\"\"\n      texte\n", "7:7"),
  ])
  func `a scenario file with a fault is told with line and column`(
    text: String, place: String
  ) throws {
    // A byte that no UTF-8 text has stands for the zero.
    let bytes = Data(text.utf8.map { $0 == 0 ? 0xE9 : $0 })
    let file = try write(bytes, as: "faux.feature")
    let (said, status) = try run("check", file, "--junit", path("report.xml"))
    #expect(said.contains("faux.feature:\(place)"), "\(said)")
    #expect(said.split(separator: "\n").count == 1 && status == 2, "\(said)")
    #expect(try files == ["faux.feature", "report.xml"])
    let report = try String(contentsOfFile: path("report.xml"), encoding: .utf8)
    #expect(report.contains("<error message=") && report.contains("faux.feature:\(place)"))
  }

  @Test func `a step that nobody knows fails its scenario at its place`() throws {
    let file = try write(Self.scenario + "    Et le temps recule\n", as: "a.feature")
    let (said, status) = try run("check", file)
    #expect(status == 1 && said.contains("a.feature:7:5"), "\(said)")
  }

  @Test(arguments: ["\r\n", "\n"], ["\u{FEFF}", ""])
  func `carriage returns and a byte order mark do no harm`(lineEnd: String, mark: String) throws {
    let text = mark + Self.scenario.replacing("\n", with: lineEnd)
    let (said, status) = try run("check", try write(text, as: "bon.feature"))
    #expect(status == 0 && said.contains("1 passed, 0 failed"), "\(said)")
  }

  @Test func `a hundred thousand steps are read and played`() throws {
    let steps = String(repeating: "    Et l'action est acceptée\n", count: 100_000)
    let file = try write(Self.scenario + steps, as: "long.feature")
    #expect(try run("check", "--syntax", file).status == 0)
    let (said, status) = try run("check", file)
    #expect(status == 0 && said.contains("1 passed, 0 failed"), "\(said)")
  }

  @Test(arguments: [
    (#"{"seed": 1"#, "line 1, column"), (#"{"sed": 1}"#, "sed: this name is not known"),
    ("", "line 1, column 1"), ("pas du json", "line 1, column 1"),
    (
      #"{"technicalLinks": [{"contact": "C-9999", "service": "x.example"}]}"#,
      "technicalLinks[0].contact: no account has the code “C-9999”"
    ),
    (
      #"{"accounts": [{"code": "C-1", "owners": ["personne@x.example"]}]}"#, "accounts[0]"
    ),
  ])
  func `a world with a fault is refused with its place, and no data are made of it`(
    text: String, place: String
  ) throws {
    let world = try write(Self.startable(text), as: "monde.json")
    for arguments in [
      ["reset", "--yes", "--db", path("a.db")], ["frame", "home"], ["doctor"],
      ["export", "mails", "--to", path("out")],
    ] {
      let (said, status) = try ChildProcess.run(
        TerminalSession.program, arguments + ["--world", world, "--lang", "en"],
        environment: ["HOME": folder.url.path, "TERM": "xterm"])
      #expect(said.contains("monde.json") && said.contains(place), "\(said)")
      #expect(arguments[0] == "doctor" ? status == 1 : status == 2)
      #expect(try files == ["monde.json"])
    }
  }

  /// With the members that every world has, where the text is an object of others.
  private static func startable(_ text: String) -> String {
    guard text.hasSuffix("}]}") else { return text }
    let start =
      #"{"title": {"fr": "a", "it": "a", "en": "a"}, "seed": 1, "startsOn": "2026-02-02", "#
    return start + text.dropFirst()
  }

  @Test func `a scenario with a world that is none says where`() throws {
    let world = try write("{", as: "monde.json")
    let text = Self.scenario.replacing(
      "    Quand", with: "    Soit le monde \"\(world)\"\n    Quand")
    let (said, status) = try run("check", try write(text, as: "a.feature"))
    #expect(status != 0 && said.contains("monde.json"), "\(said)")
  }

  /// What is done with each file of the next test.
  private func refusals(of file: String) throws -> [(text: String, status: Int32)] {
    try [
      run("--db", file), run("frame", "home", "--db", file), run("doctor", "--db", file),
      run("export", "journal", "--db", file, "--to", path("out")),
      run("reset", "--yes", "--db", file),
    ]
  }

  @Test(arguments: ["newer", "foreign", "cut", "text"])
  func `a file that is no data of this program is left as it is`(kind: String) throws {
    let file = path("a.db")
    #expect(try run("reset", "--yes", "--db", file).status == 0)
    switch kind {
    case "newer": try Database(.file(file)).setUserVersion(99)
    case "foreign": try Database(.file(file)).setApplicationID(7)
    case "cut":
      let whole = try Data(contentsOf: folder.url.appending(path: "a.db"))
      _ = try write(whole.prefix(whole.count / 2 + 100), as: "a.db")
    default: _ = try write(String(repeating: "des notes\n", count: 500), as: "a.db")
    }
    let before = try Data(contentsOf: folder.url.appending(path: "a.db"))
    for (text, status) in try refusals(of: file) {
      #expect(status == 2 || text.contains("!!"), "\(kind): \(text)")
      #expect(text.contains("a.db"), "\(kind): \(text)")
      #expect(text.split(separator: "\n").count == 1 || text.contains("FTS5"), "\(text)")
    }
    #expect(try Data(contentsOf: folder.url.appending(path: "a.db")) == before)
    #expect(try files == ["a.db"])
  }

  @Test func `a folder is no database`() throws {
    for (text, status) in try refusals(of: folder.url.path) {
      #expect(status != 0 && text.contains(folder.url.path), "\(text)")
    }
    #expect(try files == [])
  }
}
