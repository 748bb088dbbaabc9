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

  @Test func `after kill -9 the next start finds whole data`() throws {
    let folder = try Folder()
    let file = folder.url.appending(path: "killed.db").path
    let first = try TerminalSession(
      .init(arguments: ["--db", file, "--as", "maud@lune.example"]))
    try first.screen(showing: "Lune SARL (C-1004)")
    kill(try first.processID(), SIGKILL)
    let second = try TerminalSession(
      .init(arguments: ["--db", file, "--as", "maud@lune.example"]))
    try second.screen(showing: "Lune SARL (C-1004)")
    let database = try Database(.file(file))
    #expect(try database.damage().isEmpty)
  }

  @Test func `a terminal of an unknown type is refused by name`() throws {
    let session = try TerminalSession(
      .init(arguments: ["--memory"], shell: "TERM=inconnu-42 $program; echo [ended=$?]"))
    try session.screen(showing: "inconnu-42", "[ended=1]")
  }
}
