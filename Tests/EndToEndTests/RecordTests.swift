import Foundation
import Testing

/// A session that is written down while somebody sits at the program.
@Suite struct RecordTests {
  @Test func `killed in the middle, the recording is there and passes`() throws {
    let folder = try Folder()
    let file = folder.url.appending(path: "séance.feature").path
    let session = try TerminalSession(
      .init(arguments: ["record", file, "--as", "maud@lune.example"], columns: 120, rows: 40))
    try session.screen(showing: "● REC 1 étape", "F11 noter")
    try session.press("Tab", "Down", "Enter")
    try session.screen(showing: "ancien-lune.example")
    try session.press("F11")
    try session.screen(showing: "Noté : \"ancien-lune.example\" expire le \"2026-01-20\"")
    try session.press("r")
    try session.screen(showing: "Renouveler ancien-lune.example")
    try session.press("Right", "Enter")
    try session.screen(showing: "Renouvellement payé", "● REC 2 étapes")
    kill(try session.processID(), SIGKILL)

    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.contains("Alors \"ancien-lune.example\" expire le \"2026-01-20\""))
    #expect(text.contains("Quand \"maud@lune.example\" renouvelle \"ancien-lune.example\""))
    let check = try ChildProcess.run(TerminalSession.program, ["check", file])
    #expect(check.status == 0, "\(check.text)")
  }

  @Test func `when it ends, a report stands beside it`() throws {
    let folder = try Folder()
    let file = folder.url.appending(path: "fin.feature").path
    let session = try TerminalSession(.init(arguments: ["record", file]))
    try session.screen(showing: "● REC 0 étape", "Connexion")
    try session.press("C-c")
    try session.screen(showing: "Quitter")
    try session.press("Right", "Enter")
    try session.screen(showing: "étapes notées : 0", "[status=0]")
    let report = try String(
      contentsOfFile: folder.url.appending(path: "fin.md").path, encoding: .utf8)
    #expect(report.hasPrefix("# Rapport de séance"))

    let again = try ChildProcess.run(TerminalSession.program, ["record", file, "--lang", "fr"])
    #expect(again.status == 2)
    #expect(again.text.contains("--force"))
  }

  @Test func `a place that cannot be written is told before anything is shown`() throws {
    let run = try ChildProcess.run(
      TerminalSession.program, ["record", "/nulle/part/séance.feature", "--lang", "fr"])
    #expect(run.status == 1)
    #expect(run.text.contains("/nulle/part/séance.feature"))
    #expect(run.text.split(separator: "\n").count == 1)
  }
}
