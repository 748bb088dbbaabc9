import Foundation
import SQLite
import Testing

/// What is left when the program is killed, and what is done with text that looks like keys.
@Suite struct KilledProgramTests {
  @Test func `killed while the clock runs, it leaves whole days, and the next start goes on`()
    throws
  {
    let folder = try Folder()
    let file = folder.url.appending(path: "killed.db").path
    let first = try TerminalSession(
      .init(arguments: ["--db", file, "--as", "maud@lune.example"]))
    try first.screen(showing: "Lune SARL (C-1004)")
    try first.press("F12")
    try first.screen(showing: "Horloge", "de n jours")
    try first.press("n")
    try first.screen(showing: "Annuler", "Jours")
    try first.press("C-u")
    try first.type("2000")
    try first.press("F5")
    kill(try first.processID(), SIGKILL)

    let second = try TerminalSession(
      .init(arguments: ["--db", file, "--as", "maud@lune.example"]))
    try second.screen(showing: "Lune SARL (C-1004)")
    let database = try Database(.file(file))
    #expect(try database.damage().isEmpty)
    #expect(try database.danglingReferences().isEmpty)
    let alertsWithoutMail = try database.first(
      """
      SELECT count(*) FROM alert WHERE NOT EXISTS (
        SELECT 1 FROM mail WHERE mail.service = alert.service AND mail.model = 'expiryAlert')
      """
    ) { try $0.get(at: 0, as: Int.self) }
    #expect(alertsWithoutMail == 0)
  }

  @Test func `pasted text is text, and never keys`() throws {
    let session = try TerminalSession(
      .init(arguments: ["--memory", "--as", "maud@lune.example"]))
    try session.screen(showing: "Lune SARL (C-1004)")
    try session.press("Tab", "Down", "Enter")
    try session.screen(showing: "Gérer mes services")
    try session.press("/")
    try session.screen(showing: "filtrer :")
    try session.paste("cave\nq\nr")
    try session.screen(showing: "filtrer : cave q r", "Rien ne correspond")
    try session.press("Escape")
    try session.screen(showing: "cave-lune.example", without: ["filtrer :"])
  }
}
