import Equipment
import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// « Contacts et invités »: the list, adding, inviting, changing rights, switching off and removing.
struct AccessesTabTests {
  private func open(as email: String, speaking language: Language = .fr) throws -> ScreenStage {
    let stage = try ScreenStage(as: email, speaking: language)
    try stage.go(to: .contacts)
    stage.press("3")
    return stage
  }

  @Test func `a client sees who acts in his account, with type, status and rights`() throws {
    let stage = try open(as: "claire@theatre-bleu.example")
    try stage.expectSnapshots("accesses")
    #expect(stage.shows("Invitation envoyée"))
    stage.size = .large
    #expect(stage.shows("claire@") || stage.shows("leo@theatre-bleu.example"))
    stage.size = .least
    for word in ["Léo Marin", "contact", "invité", "Actif", "Invitation envoyée"] {
      #expect(stage.shows(word))
    }
    stage.size = .usual
    stage.press(.down, .down)
    #expect(stage.shows("salome@gite-pins.example · jusqu'au 6 févr. 2026"))
    stage.press("w")
    #expect(stage.shows("ACCESS-4"))
    let italian = try open(as: "claire@theatre-bleu.example", speaking: .it)
    #expect(italian.shows("Invito inviato"))
    stage.drawInManySizes()
  }

  @Test func `nobody is there at first; whoever is no client is told so under the field`() throws {
    let stage = try open(as: "maud@lune.example")
    #expect(stage.shows("Personne d'autre que le titulaire"))
    stage.press("i")
    stage.type("kim@ailleurs.example")
    stage.press(.function(5))
    try stage.expectSnapshots("accesses-invite-wrong")
    #expect(stage.shows("n'est pas encore client"))
    stage.press(.escape, .escape, "a")
    stage.type("kim@ailleurs.example")
    stage.press(.tab)
    stage.type("Kim")
    stage.press(.tab)
    stage.type("Sol")
    stage.press(.tab, " ", .function(5))
    #expect(stage.told?.contains("Kim Sol est contact") == true)
    #expect(stage.shows("Kim Sol"))
  }

  @Test func `ACCESS-2: an address that is missing or malformed is said under its field`() throws {
    let stage = try open(as: "maud@lune.example")
    stage.press("i", .function(5))
    #expect(stage.shows("✖ à remplir"))
    stage.type("kim")
    stage.press(.function(5))
    #expect(stage.shows("✖ adresse incomplète"))
    #expect(!stage.shows("pas encore client"))
  }

  @Test func `rights are changed in a table of groups, an access is switched off and removed`()
    throws
  {
    let stage = try open(as: "nadia@galerie-nord.example")
    stage.press(.enter)
    try stage.expectSnapshots("accesses-rights")
    stage.press(.down, " ", .function(5))
    #expect(stage.told?.contains("Payer") == true)
    stage.press("o")
    #expect(stage.told?.contains("« u » l'annule") == true)
    #expect(stage.shows("Inactif"))
    stage.press("x", .right, .enter)
    #expect(stage.shows("Personne d'autre que le titulaire"))
  }

  @Test func `one's own access is made inactive only after a question`() throws {
    let desk = try Worlds.demo()
    let leo = try ScreenStage(as: "leo@theatre-bleu.example", for: "C-1023", at: desk)
    try leo.go(to: .contacts)
    leo.press("3", "o")
    #expect(leo.top is ConfirmScreen)
    #expect(leo.shows("votre propre accès"))
    leo.press(.enter)
    #expect(leo.shows("✔  Léo Marin"))
    #expect(leo.shows("Théâtre Bleu (C-1023)"))
  }

  @Test func `an invitation is resent, and withdrawn`() throws {
    let stage = try open(as: "claire@theatre-bleu.example")
    stage.press(.down, .down, "r")
    #expect(stage.told?.contains("Invitation envoyée") == true)
    stage.press("w", .escape)
    #expect(stage.shows("9 févr. 2026"))
    stage.press("x", .right, .enter)
    #expect(!stage.shows("Invitation envoyée"))
  }

  @Test func `ACCESS-7: staff sees type, code, user, day and status, and manages them too`() throws
  {
    let stage = try ScreenStage(as: "nora@hebergeur.example")
    let theatre = try #require(try stage.desk.reader.account(meantBy: "C-1023"))
    stage.open(AccessesTab(of: theatre.id))
    try stage.expectSnapshots("accesses-staff")
    #expect(stage.shows("C-1023"))
    #expect(stage.shows("1er sept. 2023"))
    stage.press("o")
    #expect(stage.shows("Inactif"))
  }
}
