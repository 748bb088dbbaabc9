import Canvas
import ClientArea
import Testing

@testable import Screens
@testable import Store

/// F5 sends every form; on a payment page it only goes to the button that pays.
struct SendingFormsTests {
  @Test func `F5 gives and takes the property Agence`() throws {
    let stage = try ScreenStage(as: "nora@hebergeur.example")
    let account = try #require(try stage.desk.reader.account(meantBy: "C-1019"))
    stage.open(AgencyPropertyScreen(account.id, giving: false))
    stage.press(.function(5))
    #expect(try !stage.desk.reader.account(account.id).isAgency)
  }

  @Test func `F5 changes a price and refuses what is none`() throws {
    let stage = try ScreenStage(as: "nora@hebergeur.example")
    try stage.go(to: .products)
    stage.press("p", .control("u"), .function(5))
    #expect(stage.isAt(PriceScreen.self))
    stage.type("66,00")
    stage.press(.function(5))
    #expect(stage.shows("66,00 € HT / an"))
  }

  @Test func `F5 adds a technical contact, and breaks the link`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    try stage.open(service: "bistrot-lune.example")
    stage.press("a")
    stage.type("C-1019")
    stage.press(.function(5))
    #expect(stage.shows("Agence Trame (C-1019)"))
    stage.press("x", .function(5), .home)
    #expect(!stage.shows("Agence Trame (C-1019)"))
  }

  @Test func `F5 pays nothing by itself`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    try stage.open(service: "bistrot-lune.example")
    let before = try stage.service("bistrot-lune.example").expiresOn
    stage.press("r", .function(5))
    #expect(stage.isAt(RenewalScreen.self))
    #expect(try stage.service("bistrot-lune.example").expiresOn == before)
    stage.press(.enter)
    #expect(try stage.service("bistrot-lune.example").expiresOn != before)
  }
}
