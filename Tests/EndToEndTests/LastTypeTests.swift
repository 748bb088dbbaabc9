import Foundation
import Testing

/// Two terminals on the same data: a person who loses the last type is out (PERSON-5).
@Suite struct LastTypeTests {
  @Test func `the session of somebody whose last type is taken ends at the next action`() throws {
    let folder = try Folder()
    let file = folder.url.appending(path: "last-type.db").path
    let owner = try TerminalSession(
      .init(arguments: ["--db", file, "--as", "claire@theatre-bleu.example"], columns: 180))
    try owner.screen(showing: "Théâtre Bleu (C-1023)")
    let person = try TerminalSession(
      .init(arguments: ["--db", file, "--as", "basile@theatre-bleu.example"], columns: 180))
    // He has no account of his own, and begins in the one that he reaches (ACCESS-1).
    try person.screen(showing: "Théâtre Bleu (C-1023)")

    try owner.press("Tab", "Down", "Down", "Enter")
    let tabs = try owner.screen(showing: " Types")
    let number = try #require(tabs.split(separator: " Types").first?.last)
    try owner.type("\(number)")
    try owner.screen(showing: "Billetterie (2)")
    try owner.press("Down", "Down", "Down", "x")
    try owner.screen(showing: "Basile Cintre reste")
    try owner.press("Tab", "Enter")
    try owner.screen(showing: "n'est plus dans « Billetterie »")
    try owner.press("End", "x")
    try owner.screen(showing: "basile@theatre-bleu.example est désactivé")
    try owner.press("Tab", "Enter")
    try owner.screen(showing: "n'est plus dans « Régie »")

    // His terminal looks for changes by itself (SIM-6).
    try person.screen(showing: "Cet utilisateur est désactivé")
  }
}
