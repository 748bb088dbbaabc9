import Equipment
import Foundation
import Glibc
import Testing

/// What only reads needs no right to write; and a file that holds nothing is told to.
@Suite struct ReadOnlyDataTests {
  private let verbs: EveryVerb
  private var file: String { verbs.path("closed/data.db") }

  init() throws {
    verbs = try EveryVerb()
    try FileManager.default.createDirectory(
      atPath: verbs.path("closed"), withIntermediateDirectories: true)
  }

  /// Runs the program bound by the rights of folders and files, as root is not: it gives up what frees it from them
  /// (`CAP_DAC_OVERRIDE`, `CAP_DAC_READ_SEARCH`), and stays who it is, so that it may run what lies in its home.
  private func run(_ words: [String]) throws -> (text: String, status: Int32) {
    let bound = """
      import ctypes, os, sys
      PR_CAPBSET_DROP = 24
      if os.getuid() == 0:
        for capability in (1, 2):
          if ctypes.CDLL(None).prctl(PR_CAPBSET_DROP, capability) != 0: sys.exit("prctl")
      os.execv(sys.argv[1], sys.argv[1:])
      """
    return try ChildProcess.run(
      .python3, ["-c", bound, TerminalSession.program] + words,
      environment: ["HOME": verbs.folder.url.path, "TERM": "xterm", "LANG": "C.UTF-8"])
  }

  private func close(_ mode: mode_t) throws {
    chmod(file, 0o444)
    chmod(verbs.path("closed"), mode)
  }

  @Test func `what only reads works in a folder without the right to write`() throws {
    #expect(try verbs.run("\"$0\" \"$@\"", ["reset", "--yes", "--db", file]).status == 0)
    try close(0o555)
    defer { chmod(verbs.path("closed"), 0o755) }
    let open = verbs.path("out")
    try FileManager.default.createDirectory(atPath: open, withIntermediateDirectories: true)
    let frame = try run(["frame", "Accueil", "--db", file, "--as", "maud@lune.example"])
    #expect(frame.status == 0 && frame.text.contains("C-1004"), "\(frame.text)")
    for kind in ["mails", "invoices", "journal", "clients"] {
      let (text, status) = try run(["export", kind, "--db", file, "--to", open])
      #expect(status == 0, "\(text)")
    }
    let doctor = try run(["doctor", "--db", file])
    #expect(doctor.status == 0 && doctor.text.contains("saines"), "\(doctor.text)")
    #expect(try run(["procedures", "--db", file]).status == 0)
    let reset = try run(["reset", "--yes", "--db", file])
    #expect(reset.status == 1 && reset.text.split(separator: "\n").count == 1, "\(reset.text)")
  }

  @Test func `a log that cannot be read says why not`() throws {
    #expect(try verbs.run("\"$0\" \"$@\"", ["reset", "--yes", "--db", file]).status == 0)
    try Data(repeating: 1, count: 4096).write(to: URL(filePath: file + "-wal"))
    chmod(file + "-wal", 0o444)
    try close(0o555)
    defer { chmod(verbs.path("closed"), 0o755) }
    let (text, status) = try run(["frame", "Accueil", "--db", file])
    #expect(status == 2 && text.contains("-wal"), "\(text)")
  }

  @Test func `a file of no bytes is the demo world, or is told to be empty`() throws {
    let own = verbs.path(".local/share/espace-client")
    try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
    let data = own + "/espace-client.db"
    for file in [data, file] { try Data().write(to: URL(filePath: file)) }
    let run = { try verbs.run("\"$0\" \"$@\"", $0) }
    let frame = try run(["frame", "Accueil"])
    #expect(frame.status == 0, "\(frame.text)")
    #expect(try run(["doctor"]).text.contains("vides"))
    for words in [
      ["frame", "Accueil", "--db", file], ["export", "mails", "--to", verbs.path("out")],
      ["doctor", "--db", file], ["procedures", "--db", file],
    ] {
      let (text, status) = try run(words)
      #expect(status != 0 && text.contains("est vide"), "\(words): \(text)")
    }
    for file in [data, file] {
      #expect(try Data(contentsOf: URL(filePath: file)).isEmpty, "Looking made data.")
    }
  }
}
