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

  @Test(arguments: ["000", "0777"])
  func `files are 0600 and folders 0700`(mask: String) throws {
    let folder = try Folder()
    try Self.scenario.write(
      to: folder.url.appending(path: "essai.feature"), atomically: true, encoding: .utf8)
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
        arguments: ["record", "kept.feature", "--as", "maud@lune.example"],
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
