import Equipment
import Foundation
import Glibc
import SQLite
import Testing

/// `generate`: large worlds from a seed.
@Suite struct GenerateTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func run(_ arguments: String...) throws -> (text: String, status: Int32) {
    try ChildProcess.run(
      TerminalSession.program, arguments,
      environment: ["HOME": folder.url.path, "LANG": "C.UTF-8", "TERM": "xterm"])
  }

  private func path(_ name: String) -> String { folder.url.appending(path: name).path }

  private var files: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() }
  }

  /// Makes a world of 3,000 services, and gives the bytes of its file.
  private func world(_ name: String, seed: Int) throws -> Data {
    let (text, status) = try run(
      "generate", "--services", "3000", "--seed", "\(seed)", "--db", path(name))
    #expect(status == 0, "\(text)")
    return try Data(contentsOf: folder.url.appending(path: name))
  }

  @Test func `SIM-2: the same seed gives the same bytes, another seed another world`() throws {
    let first = try world("first.db", seed: 7)
    #expect(try world("second.db", seed: 7) == first)
    #expect(try world("third.db", seed: 8) != first)
    #expect(try files == ["first.db", "second.db", "third.db"])
  }

  @Test func `the world is sound, as large as asked for, and its indexes and triggers are there`()
    throws
  {
    _ = try world("large.db", seed: 1)
    let large = try Database(.file(path("large.db")))
    #expect(try large.damage().isEmpty && large.danglingReferences().isEmpty)
    func count(_ source: SQL) throws -> Int {
      try large.value("SELECT count(*) FROM \(sql: source)")
    }
    #expect(try count("service") == 3000)
    #expect(try (200...400).contains(count("technicalLink")))
    for table in ["service", "account", "user"] as [SQL] {
      #expect(try count("\(sql: table)_fts_docsize") == count(table))
    }
    #expect(try run("reset", "--yes", "--world", "vide", "--db", path("empty.db")).status == 0)
    let empty = try Database(.file(path("empty.db")))
    let schema: SQL = "SELECT name || sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY 1"
    #expect(
      try large.all(schema) { try $0.get(at: 0, as: String.self) }
        == empty.all(schema) { try $0.get(at: 0, as: String.self) })
  }

  @Test func `its people find what is theirs`() throws {
    _ = try world("large.db", seed: 1)
    let owner = try run(
      "frame", "services", "--db", path("large.db"), "--as", "direction@grand-compte.example")
    #expect(owner.text.contains("1/1000+"), "\(owner.text)")
    let webmaster = try run(
      "frame", "contacts", "--db", path("large.db"), "--as", "atelier@webmaster.example")
    #expect(webmaster.text.contains("Grand Compte SA"), "\(webmaster.text)")
    #expect(try run("doctor", "--db", path("large.db")).status == 0)
  }

  @Test func `a file that is there stays as it is`() throws {
    try Data("mine".utf8).write(to: folder.url.appending(path: "mine.db"))
    let (text, status) = try run("generate", "--services", "10", "--db", path("mine.db"))
    #expect(status == 2 && text.contains("existe déjà"), "\(text)")
    #expect(try files == ["mine.db"])
    #expect(try String(contentsOfFile: path("mine.db"), encoding: .utf8) == "mine")
  }

  @Test func `a file that somebody makes meanwhile stays as it is`() throws {
    let line = """
      set -C
      "$0" generate --services 30000 --db "$1/mine.db" & made=$!
      while ! ls "$1" | grep -q part; do kill -0 $made || exit 99; done
      printf mine > "$1/mine.db"
      wait $made
      """
    let (text, status) = try ChildProcess.run(
      .sh, ["-c", line, TerminalSession.program, folder.url.path])
    #expect(status == 2 && text.contains("existe déjà"), "\(text)")
    #expect(try files == ["mine.db"])
    #expect(try String(contentsOfFile: path("mine.db"), encoding: .utf8) == "mine")
  }

  @Test func `a log that another file has left is not taken for the new one's`() throws {
    try Data("log".utf8).write(to: folder.url.appending(path: "mine.db-wal"))
    let (text, status) = try run("generate", "--services", "10", "--db", path("mine.db"))
    #expect(status == 2 && text.contains("mine.db-wal"), "\(text)")
    #expect(try files == ["mine.db-wal"])
  }

  @Test(arguments: [
    ["--services", "0"], ["--services", "-1"], ["--services", "beaucoup"],
    ["--services", "99999999999"], ["--services", "10", "--seed", "x"], [],
  ])
  func `numbers must be numbers, and nothing is made`(arguments: [String]) throws {
    let (text, status) = try ChildProcess.run(
      TerminalSession.program, ["generate", "--db", path("wrong.db")] + arguments)
    #expect(status == 2 && text.split(separator: "\n").count == 1, "\(text)")
    #expect(try files.isEmpty)
  }

  @Test(arguments: [(1, 1), (2, 2), (9, 9), (10, 10), (101, 101)])
  func `a small world is a whole one`(services: Int, expected: Int) throws {
    #expect(try run("generate", "--services", "\(services)", "--db", path("s.db")).status == 0)
    let count: Int = try Database(.file(path("s.db"))).value("SELECT count(*) FROM service")
    #expect(count == expected)
    #expect(try run("doctor", "--db", path("s.db")).status == 0)
  }

  @Test func `a signal ends it with nothing left, and a terminal sees how far it is`() throws {
    let note = path("pid")
    let session = try TerminalSession(
      .init(
        arguments: ["generate", "--services", "10000000", "--db", path("never.db")],
        shell: "$program & echo $! >'\(note)'; wait $!; echo [ended=$?]"))
    try session.screen(showing: "prestations", "/ 10000000", "%", "░")
    let text = try String(contentsOfFile: note, encoding: .utf8)
    let process = try #require(Int32(text.dropLast()))
    kill(process, SIGTERM)
    try session.screen(showing: "interrompu", "[ended=1]")
    #expect(try files == ["pid"])
  }
}
