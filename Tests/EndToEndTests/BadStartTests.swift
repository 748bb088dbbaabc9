import Foundation
import SQLite
import Testing

/// A start that cannot succeed is one sentence, the right status, and nothing lost.
@Suite struct BadStartTests {
  /// What the program says and how it ends, without a terminal on its standard input where `input` is given.
  private func run(
    _ arguments: [String], variables: [String: String] = [:], in folder: Folder
  ) throws -> (text: String, status: Int32) {
    var environment = ["HOME": folder.url.path, "TERM": "xterm-256color", "LANG": "C.UTF-8"]
    environment.merge(variables) { $1 }
    return try ChildProcess.run(TerminalSession.program, arguments, environment: environment)
  }

  @Test(arguments: [
    (["--nimporte"], "option inconnue « --nimporte »"), (["--db"], "« --db » attend une valeur"),
    (["quoi"], "« quoi » n'est pas une commande"), (["--lang", "de"], "« de »"),
    (["--db", "a", "--memory"], "s'excluent"), (["--memory", "--theme", "rose"], "« rose »"),
    (["--memory", "--world", "ailleurs"], "aucun monde"),
  ])
  func `wrong usage is one sentence and status 2`(arguments: [String], words: String) throws {
    let (text, status) = try run(arguments, in: Folder())
    #expect(text.contains(words), "\(text)")
    #expect(text.split(separator: "\n").count == 1)
    #expect(status == 2)
  }

  @Test func `a redirected start needs a terminal`() throws {
    let (text, status) = try run(["--memory"], in: Folder())
    #expect(text.contains("besoin d'un terminal"))
    #expect(status == 1)
  }

  @Test func `help and version go to standard output`() throws {
    #expect(try run(["--help"], in: Folder()).status == 0)
    #expect(try run(["--version"], in: Folder()).text.hasPrefix("espace-client "))
  }

  @Test func `without a home it says which options help`() throws {
    let (text, status) = try run([], variables: ["HOME": ""], in: Folder())
    #expect(text.contains("--db") && text.contains("--memory"))
    #expect(status == 2)
  }

  @Test func `a file that is no database is left as it is`() throws {
    let folder = try Folder()
    let file = folder.url.appending(path: "notes.txt")
    let notes = String(repeating: "Ceci n'est pas une base.\n", count: 200)
    try notes.write(to: file, atomically: true, encoding: .utf8)
    let (text, status) = try run(["--db", file.path], in: folder)
    #expect(text.contains("notes.txt"))
    #expect(status == 2)
    #expect(try String(contentsOf: file, encoding: .utf8) == notes)
  }

  @Test func `a database of another program is refused`() throws {
    let folder = try Folder()
    let path = folder.url.appending(path: "other.db").path
    do {
      let database = try Database(.file(path))
      try database.execute(script: "CREATE TABLE tune(name TEXT); PRAGMA application_id = 42;")
      database.close()
    }
    let (text, status) = try run(["--db", path], in: folder)
    #expect(text.contains("other.db"))
    #expect(status == 2)
  }

  @Test func `a folder that is not there is named`() throws {
    let (text, status) = try run(["--db", "/nulle/part/base.db"], in: Folder())
    #expect(text.contains("/nulle/part/base.db"))
    #expect(status == 1)
  }

  @Test func `a full disk is said, and the terminal is not touched`() throws {
    let (text, status) = try run(["--db", "/dev/full"], in: Folder())
    #expect(text.contains("/dev/full"))
    #expect(status != 0)
  }
}

/// A folder for one test, gone with it.
final class Folder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "espace-client-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }
}
