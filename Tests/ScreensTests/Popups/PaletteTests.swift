import Canvas
import ClientArea
import Testing

@testable import Screens
@testable import Store

/// The palette finds things by a few letters, and Enter opens them.
@Suite struct PaletteTests {
  private func palette(as email: String, finding text: String) throws -> ScreenStage {
    let stage = try ScreenStage(as: email)
    stage.press(":")
    stage.type(text)
    #expect(stage.isAt(PaletteScreen.self))
    return stage
  }

  @Test(arguments: [
    "claire@theatre-bleu.example", "max@trame.example", "theo@trame.example",
    "nora@hebergeur.example",
  ])
  func `an order is opened by its client, by its agency and by staff`(email: String) throws {
    let stage = try palette(as: email, finding: "saison-bleue")
    #expect(stage.shows("CMD-5 saison-bleue.example"))
    #expect(stage.shows("Théâtre Bleu (C-1023)"))
    stage.press(.enter)
    #expect(stage.isAt(OrderScreen.self))
    #expect(stage.shows("Commande CMD-5"))
  }

  @Test func `an order is found by its number`() throws {
    let stage = try palette(as: "claire@theatre-bleu.example", finding: "cmd-5")
    try stage.expectSnapshots("palette-order")
    stage.press(.enter)
    #expect(stage.shows("saison-bleue.example"))
  }

  @Test func `another client finds no such order`() throws {
    let stage = try palette(as: "maud@lune.example", finding: "saison-bleue")
    #expect(stage.shows("Rien de tel"))
  }

  @Test func `staff opens the page of a user, found by address or by name`() throws {
    let stage = try palette(as: "nora@hebergeur.example", finding: "inès faure")
    try stage.expectSnapshots("palette-user")
    stage.press(.enter)
    #expect(stage.isAt(UserScreen.self))
    #expect(stage.shows("ines@trame.example"))
    let other = try palette(as: "nora@hebergeur.example", finding: "omar@")
    #expect(other.shows("utilisateur interne"))
    other.press(.enter)
    #expect(other.isAt(UserScreen.self))
    #expect(try palette(as: "max@trame.example", finding: "inès faure").shows("Rien de tel"))
  }

  @Test func `ACCESS-6: an account that one reaches is offered, and switching is asked first`()
    throws
  {
    let stage = try palette(as: "ugo@compta.example", finding: "galerie")
    stage.press(.enter)
    #expect(stage.isAt(ConfirmScreen.self))
    #expect(stage.shows("Galerie Nord"))
  }

  @Test func `it draws in every language and size, whatever it found`() throws {
    for language in Language.allCases {
      for text in ["cmd", "trame", "a"] {
        let stage = try ScreenStage(as: "nora@hebergeur.example", speaking: language)
        stage.press(":")
        stage.type(text)
        stage.drawInManySizes()
      }
    }
  }
}
