import Equipment
import Foundation
import SQLite
import Testing

/// Several programs, and programs that die, on the same data.
@Suite struct SharedDataTests {
  @Test func `two terminals work on the same data`() throws {
    let folder = try Folder()
    let file = folder.url.appending(path: "shared.db").path
    let first = try TerminalSession(
      .init(arguments: ["--db", file, "--as", "maud@lune.example"]))
    try first.screen(showing: "Lune SARL (C-1004)")
    let second = try TerminalSession(
      .init(arguments: ["--db", file, "--as", "yann@kerval.example"]))
    try second.screen(showing: "Atelier Kerval (C-1002)")
  }

  @Test func `SIM-6: a renewal in one terminal shows in the other without a key`() throws {
    let folder = try Folder()
    let file = folder.url.appending(path: "seen.db").path
    let owner = try TerminalSession(.init(arguments: ["--db", file, "--as", "maud@lune.example"]))
    try owner.screen(showing: "Lune SARL (C-1004)")
    try owner.press("Tab", "Down", "Enter")
    try owner.screen(showing: "Gérer mes services", "bistrot-lune.example", without: ["2027"])

    let webmaster = try TerminalSession(
      .init(arguments: ["--db", file, "--as", "yann@kerval.example"]))
    try webmaster.screen(showing: "Atelier Kerval (C-1002)")
    try webmaster.press("Tab", "Down", "Down", "Enter")
    try webmaster.screen(showing: "Contact technique", "bistrot-lune.example")
    try webmaster.press("j", "r")
    try webmaster.screen(showing: "Annuler", "Payer 72,00 €")
    try webmaster.press("Right", "Enter")
    try webmaster.screen(showing: "est renouvelé")

    try owner.screen(showing: "Gérer mes services", "2027")
  }

  @Test func `ACCESS-13: a password changed at one terminal ends the session at the other`() throws
  {
    let folder = try Folder()
    let file = folder.url.appending(path: "password.db").path
    let arguments = ["--db", file, "--as", "maud@lune.example"]
    let first = try TerminalSession(.init(arguments: arguments))
    try first.screen(showing: "Lune SARL (C-1004)")
    let second = try TerminalSession(.init(arguments: arguments))
    try second.screen(showing: "Lune SARL (C-1004)")
    try first.press(":")
    try first.type("Mon profil")
    try first.press("Enter")
    try first.screen(showing: "Enregistrer")
    try first.press("F3")
    for text in ["demo", "Nouveau12", "Nouveau12"] {
      try first.type(text)
      try first.press("Tab")
    }
    try first.press("F5")
    try first.screen(showing: "Mot de passe changé.")
    try second.press("Down")
    try second.screen(showing: "Connexion", "ACCESS-13")
    try first.press("Tab")
    try first.screen(showing: "Mon profil — Lune SARL")
  }

  @Test func `SIM-6: an idle terminal sleeps until another one changes the data`() throws {
    let folder = try Folder()
    let file = folder.url.appending(path: "idle.db").path
    let idle = try TerminalSession(.init(arguments: ["--db", file, "--as", "maud@lune.example"]))
    try idle.screen(showing: "Lune SARL (C-1004)")
    try idle.press("Tab", "Down", "Enter")
    try idle.screen(showing: "Gérer mes services", without: ["est-0.example"])
    try idle.sleeps()

    let bench = URL(filePath: TerminalSession.program).deletingLastPathComponent()
      .appending(path: "bench").path
    let line = #""$0" rush "$1" est ouest 1 & "$0" rush "$1" ouest est 1; wait $!"#
    let (text, status) = try ChildProcess.run(try Tool.sh.path, ["-c", line, bench, file])
    #expect(status == 0, "\(text)")
    try idle.screen(showing: "est-0.example")
    try idle.sleeps()
  }

  @Test func `SIM-6: a thousand commands of two processes lose nothing and leave no gap`() throws {
    let folder = try Folder()
    let file = folder.url.appending(path: "rush.db").path
    let watcher = try TerminalSession(
      .init(arguments: ["--db", file, "--as", "maud@lune.example"]))
    try watcher.screen(showing: "Lune SARL (C-1004)")
    try watcher.press("Tab", "Down", "Enter")
    try watcher.screen(showing: "Gérer mes services", without: ["est-0.example"])
    let database = try Database(.file(file))
    let before = try Counts(in: database)

    let bench = URL(filePath: TerminalSession.program).deletingLastPathComponent()
      .appending(path: "bench").path
    let line = """
      "$0" rush "$1" est ouest 250 & first=$!; "$0" rush "$1" ouest est 250; second=$?
      wait $first && exit $second
      """
    let (text, status) = try ChildProcess.run(.sh, ["-c", line, bench, file])
    #expect(status == 0, "\(text)")

    let after = try Counts(in: database)
    #expect(after.entries == before.entries + 1000)
    #expect(after.domains == before.domains + 500)
    #expect(after.invoices == before.invoices + 500)
    #expect(after.balance == before.balance + 500 * 1000)
    #expect(after.gaps == 0)
    #expect(after.changesOfHand > 1)
    try watcher.screen(showing: "est-0.example")
  }

  /// The slow one is stopped where it has found no world: at the lock that it needs to make one.
  @Test func `a world that another program makes during a slow first start stays`() throws {
    let folder = try Folder()
    let file = folder.url.appending(path: "slow.db").path
    let made = try ChildProcess.run(
      TerminalSession.program, ["reset", "--yes", "--world", "vide", "--db", file])
    #expect(made.status == 0, "\(made.text)")
    let database = try Database(.file(file))
    try database.run("UPDATE simulation SET worldName = ''")
    try database.run("BEGIN IMMEDIATE")
    let slow = try TerminalSession(.init(arguments: ["--db", file, "--as", "maud@lune.example"]))
    try slow.waitsForALock()
    try database.run("UPDATE simulation SET worldName = 'mine', nextKey = 77")
    try database.run("COMMIT")
    try slow.screen(showing: "maud@lune.example", "[status=2]")
    #expect(try database.value("SELECT worldName FROM simulation") == "mine")
    #expect(try database.value("SELECT nextKey FROM simulation WHERE nextKey > 76") == 77)
  }

  @Test func `a terminal of an unknown type is refused by name`() throws {
    let session = try TerminalSession(
      .init(arguments: ["--memory"], shell: "TERM=inconnu-42 $program; echo [ended=$?]"))
    try session.screen(showing: "inconnu-42", "[ended=1]")
  }
}

/// What stands in the data, counted by SQL that the product does not share.
private struct Counts {
  let entries: Int
  let domains: Int
  let invoices: Int
  let balance: Int
  /// Invoice numbers of a year that lie below the highest and are missing.
  let gaps: Int
  /// How often a domain of one process stands next to one of the other.
  let changesOfHand: Int

  init(in database: Database) throws {
    entries = try database.value("SELECT count(*) FROM journalEntry")
    domains = try database.value("SELECT count(*) FROM service WHERE kind = 'domain'")
    invoices = try database.value("SELECT count(*) FROM invoice")
    balance = try database.value("SELECT balance FROM account WHERE code = 'C-1004'")
    gaps = try database.value(
      """
      SELECT coalesce(sum(missing), 0)
      FROM (
        SELECT max(CAST(substr(number, 7) AS INTEGER)) - count(DISTINCT number) AS missing
        FROM invoice
        GROUP BY substr(number, 1, 6))
      """)
    changesOfHand = try database.value(
      """
      SELECT count(*)
      FROM (
        SELECT substr(name, 1, 3) AS hand, lag(substr(name, 1, 3)) OVER (ORDER BY id) AS previous
        FROM service
        WHERE name LIKE 'est-%' OR name LIKE 'ouest-%')
      WHERE hand <> previous
      """)
  }
}
