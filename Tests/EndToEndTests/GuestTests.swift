import Foundation
import Testing

/// The owner of an account in one terminal, a guest in another.
@Suite struct GuestTests {
  @Test func `ACCESS-9: the owner sets « Inactif », and the guest is home without a key`() throws {
    let folder = try Folder()
    let file = folder.url.appending(path: "guest.db").path
    let owner = try TerminalSession(
      .init(
        arguments: ["--db", file, "--as", "nadia@galerie-nord.example"], columns: 120, rows: 40))
    try owner.screen(showing: "Galerie Nord (C-1012)")
    let guest = try TerminalSession(.init(arguments: ["--db", file, "--as", "ugo@compta.example"]))
    try guest.screen(showing: "Ugo Compta (C-1013)")
    try guest.press("F2")
    try guest.screen(showing: "Agir pour quel compte ?", "invité : factures")
    try guest.type("C-1012")
    try guest.press("Enter")
    try guest.screen(showing: "Accueil — Galerie Nord (C-1012)", without: ["Gérer mes services"])

    try owner.press("Tab", "Down", "Down", "Enter")
    try owner.screen(showing: "Contact technique")
    try owner.press("3")
    try owner.screen(showing: "Contacts et invités", "Ugo Compta", "Actif")
    try owner.press("o")
    try owner.screen(showing: "Inactif")

    try guest.screen(showing: "Accueil — Ugo Compta (C-1013)", "ACCESS-9")
  }
}
