import Foundation
import SQLite
import Testing

/// The four billing cases of the contact system, walked by hand in the built program.
@Suite struct FourCasesTests {
  private let folder: Folder
  private let file: String

  init() throws {
    folder = try Folder()
    file = folder.url.appending(path: "cases.db").path
  }

  @Test func `case 1: the webmaster renews from his contacts and is invoiced`() throws {
    let session = try start(as: "yann@kerval.example", showing: "Atelier Kerval (C-1002)")
    try openMenu(session, down: 2)
    try session.screen(showing: "Contact technique", "bistrot-lune.example")
    try session.press("j", "r")
    try session.screen(showing: "FACTURE AU NOM DE", "Cas 1 sur 4", "BILL-3")
    try pay(session)
    try session.screen(showing: "est renouvelé", "Atelier Kerval (C-1002)")
    #expect(try buyers().last == "Atelier Kerval")
  }

  @Test func `case 2: the owner renews from his services and is invoiced`() throws {
    let session = try start(as: "maud@lune.example", showing: "Lune SARL (C-1004)")
    try renewBistrot(session)
    #expect(try buyers().last == "Lune SARL")
  }

  @Test func `case 3: whoever logs in with the owner's credentials has the owner invoiced`() throws
  {
    let session = try TerminalSession(.init(arguments: ["--db", file]))
    try session.screen(showing: "Connexion", "Mot de passe")
    try session.type("maud@lune.example")
    try session.press("Tab")
    try session.type("demo")
    try session.press("Enter")
    try session.screen(showing: "Accueil — Lune SARL")
    try renewBistrot(session)
    #expect(try buyers().last == "Lune SARL")
  }

  @Test func `case 4: a visitor pays by the quick link and the owner is invoiced`() throws {
    let session = try TerminalSession(.init(arguments: ["--db", file]))
    try session.screen(showing: "Connexion")
    try payByQuickLink(session)
    #expect(try buyers().last == "Lune SARL")
  }

  private func start(as email: String, showing text: String) throws -> TerminalSession {
    let session = try TerminalSession(.init(arguments: ["--db", file, "--as", email]))
    try session.screen(showing: text)
    return session
  }

  /// Opens the menu and takes the line so many below « Accueil ».
  private func openMenu(_ session: TerminalSession, down: Int) throws {
    try session.press("Tab")
    try session.screen(showing: "F12 Simulateur")
    for _ in 0..<down { try session.press("Down") }
    try session.press("Enter")
  }

  private func renewBistrot(_ session: TerminalSession) throws {
    try openMenu(session, down: 1)
    try session.screen(showing: "Gérer mes services", "bistrot-lune.example")
    try session.press("j", "r")
    try session.screen(showing: "FACTURE AU NOM DE", "BILL-4")
    try session.press("w")
    try session.screen(showing: "Pourquoi", "BILL-5", "ne pas partager")
    try session.press("Escape")
    try session.screen(showing: "Payer 72,00 €", without: ["Pourquoi la facture"])
    try pay(session)
    try session.screen(showing: "est renouvelé", "Facture au nom de")
  }

  private func payByQuickLink(_ session: TerminalSession) throws {
    let secret = try value(
      """
      SELECT substr(text, instr(text, 'espace-client://renouveler/') + 27, 24)
      FROM mail
      JOIN service ON service.id = mail.service
      JOIN kept_secret ON kept_secret.id = mail.sealed
      WHERE service.name = 'bistrot-lune.example' AND renewalLink IS NOT NULL
      ORDER BY mail.id DESC
      """)
    try session.press("F3")
    try session.screen(showing: "ien")
    try session.paste(secret)
    try session.press("Enter")
    try session.screen(showing: "bistrot-lune.example", "BILL-2")
    try pay(session)
    try session.screen(showing: "est renouvelé")
  }

  /// « Annuler » has the focus; the button beside it pays.
  private func pay(_ session: TerminalSession) throws {
    try session.screen(showing: "Annuler", "Payer 72,00 €")
    try session.press("Right", "Enter")
  }

  /// The names on the invoices, the oldest first.
  private func buyers() throws -> [String] {
    try Database(.readOnlyFile(file)).all(
      "SELECT json_extract(buyer, '$.name') AS name FROM invoice ORDER BY id"
    ) {
      try $0.get("name")
    }
  }

  private func value(_ sql: SQL) throws -> String {
    try #require(
      try Database(.readOnlyFile(file)).first(sql) { try $0.get(at: 0, as: String.self) })
  }
}
