import Equipment
import Foundation

/// A call of each verb that prints something, in a folder with what it needs. The list of verbs is the program's own.
struct EveryVerb {
  let folder: Folder

  init() throws {
    folder = try Folder()
    try """
    # language: fr
    Fonctionnalité: Une
      Scénario: Deux
        Soit nous sommes le "2026-01-15"
    """.write(toFile: path("un.feature"), atomically: true, encoding: .utf8)
  }

  func path(_ name: String) -> String { folder.url.appending(path: name).path }

  /// The verbs that the manual page knows.
  static func names() throws -> Set<String> {
    let (text, _) = try ChildProcess.run(TerminalSession.program, ["man"], environment: [:])
    let names = text.matches(of: /\\fBespace\\-client ([a-z]+)\\fR/).map { String($0.1) }
    return Set(names)
  }

  /// The words behind the program's name, and what is typed at `--plain`.
  func calls() -> [String: [String]] {
    [
      "check": ["check", path("un.feature")], "play": ["play", path("un.feature"), "--help"],
      "record": ["record", path("new.feature"), "--plain"],
      "frame": ["frame", "Accueil", "--world", "demo"],
      "generate": ["generate", "--services", "10", "--db", path("large.db")],
      "export": ["export", "invoices", "--world", "demo", "--to", path("out")],
      "rules": ["rules"], "steps": ["steps"], "worlds": ["worlds"], "screens": ["screens"],
      "keys": ["keys"], "doctor": ["doctor", "--world", "demo"],
      "reset": ["reset", "--yes", "--db", path("data.db")],
      "procedures": ["procedures", "--world", "support"], "completions": ["completions", "bash"],
      "man": ["man"],
    ]
  }

  /// Runs the program by a line of shell, in which `$0` is the program and `$@` the words.
  func run(
    _ line: String, _ words: [String], variables: [String: String] = [:]
  ) throws -> (text: String, status: Int32) {
    var environment = ["HOME": folder.url.path, "TERM": "xterm-256color", "LANG": "C.UTF-8"]
    environment.merge(variables) { $1 }
    return try ChildProcess.run(
      Tool.sh.path, ["-c", line, TerminalSession.program] + words, environment: environment)
  }
}
