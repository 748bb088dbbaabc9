import Equipment
import Foundation
import Testing

/// What the program writes is for its user alone, however his shell is set.
@Suite struct PrivateFilesTests {
  private static let scenario = """
    #language: fr
    Fonctionnalité: Essai
      Scénario: Rien
        Soit le monde "demo"
        Quand le temps avance jusqu'au "2026-02-03"
        Alors 0 factures existent
    """

  /// Every verb that writes, as a line of a shell in the folder.
  private static let lines = [
    "echo quitter | $p --plain --as maud@lune.example",
    "$p reset --yes --db reset.db", "$p generate --services 30 --db generated.db",
    "$p export mails --to mails/new --world demo", "$p export invoices --to invoices --world demo",
    "$p export journal --to journal --world demo", "$p export clients --to clients --world demo",
    "$p check essai.feature --junit report.xml", "$p play essai.feature --cast show.cast",
    "$p frame Accueil --as maud@lune.example",
  ]

  /// What an earlier run, or an earlier version, may have left for all to read.
  private static let older = [
    "report.xml", "show.cast", "journal/journal.json", "clients/clients.csv", "kept.feature",
  ]

  @Test(arguments: ["000", "0777"])
  func `files are 0600 and folders 0700`(mask: String) throws {
    let folder = try Folder()
    try Self.scenario.write(
      to: folder.url.appending(path: "essai.feature"), atomically: true, encoding: .utf8)
    for name in Self.older {
      let file = folder.url.appending(path: name)
      let manager = FileManager.default
      try manager.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      #expect(manager.createFile(atPath: file.path, contents: nil))
      try manager.setAttributes([.posixPermissions: 0o666], ofItemAtPath: file.path)
    }
    for line in Self.lines {
      let (text, _) = try ChildProcess.run(
        Tool.sh.path,
        [
          "-c", "cd \"$1\"; p=$0; umask \(mask); \(line)", TerminalSession.program, folder.url.path,
        ],
        environment: ["HOME": folder.url.path, "TERM": "xterm", "LANG": "C.UTF-8"])
      #expect(!text.contains("ermission"), "\(line): \(text)")
    }
    let session = try TerminalSession(
      .init(
        arguments: ["record", "kept.feature", "--force", "--as", "maud@lune.example"],
        shell: "cd \(folder.url.path); umask \(mask); $program"), in: nil)
    try session.screen(showing: "Lune SARL")
    let made = try Self.modes(in: folder.url)
    for name in [
      "reset.db", "generated.db", "mails", "mails/new", "invoices/invoices.csv",
      "journal/journal.json", "clients/clients.csv", "report.xml", "show.cast", "kept.feature",
      ".local/share/espace-client/espace-client.db",
    ] {
      #expect(made[name] != nil, "\(name) of \(made.keys.sorted())")
    }
    for (name, mode) in made where name != "essai.feature" {
      #expect([0o600, 0o700].contains(mode), "\(name): \(String(mode, radix: 8))")
    }
  }

  @Test(arguments: ["000", "0777"])
  func `a file of an earlier version is closed to others, and so is its log`(mask: String) throws {
    let folder = try Folder()
    let file = folder.url.appending(path: "area.db").path
    func session() throws -> TerminalSession {
      let session = try TerminalSession(
        .init(
          arguments: ["--db", file, "--as", "maud@lune.example"],
          variables: ["XDG_STATE_HOME": folder.url.path],
          shell: "umask \(mask); $program"), in: nil)
      try session.screen(showing: "Lune SARL")
      return session
    }
    let first = try session()
    try first.press("C-c")
    try first.screen(showing: "Quitter")
    try first.press("Right", "Enter")
    try first.screen(showing: "[status=0]")
    for name in ["area.db", "crash.txt"] {
      let path = folder.url.appending(path: name == "area.db" ? name : "espace-client/\(name)").path
      if name != "area.db" {
        try FileManager.default.createDirectory(
          atPath: folder.url.path + "/espace-client", withIntermediateDirectories: true,
          attributes: [.posixPermissions: 0o700])
        #expect(FileManager.default.createFile(atPath: path, contents: nil))
      }
      try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    }
    let second = try session()
    let open = try Self.modes(in: folder.url)
    for name in ["area.db", "area.db-wal", "area.db-shm"] {
      #expect(open[name] == 0o600, "\(name)")
    }
    kill(try second.processID(), SIGSEGV)
    try second.screen(showing: "[status=139]")
    #expect(try Self.modes(in: folder.url)["espace-client/crash.txt"] == 0o600)
  }

  private static func modes(in folder: URL) throws -> [String: Int] {
    let manager = FileManager.default
    var modes: [String: Int] = [:]
    for name in manager.enumerator(atPath: folder.path)?.allObjects as? [String] ?? [] {
      let facts = try manager.attributesOfItem(atPath: folder.appending(path: name).path)
      modes[name] = facts[.posixPermissions] as? Int
    }
    return modes
  }
}
