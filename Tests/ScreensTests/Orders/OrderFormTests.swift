import Canvas
import ClientArea
import Testing

@testable import Screens
@testable import Store

/// « Commander un service »: product and options.
@Suite struct OrderFormTests {
  @Test func `the catalogue is offered with its prices`() throws {
    let stage = try ScreenStage(as: "yann@kerval.example")
    try stage.go(to: .order)
    try stage.expectSnapshots("order-product")
  }

  @Test func `without Mode avancé the form offers no beneficiary`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    try stage.go(to: .order)
    stage.press(.enter)
    try stage.expectSnapshot("order-options-plain")
    #expect(!stage.shows("Créer un nouveau contact"))
    stage.press(.function(4))
    #expect(!stage.shows("Créer un nouveau contact"))
  }

  @Test func `Mode avancé unfolds three choices`() throws {
    let stage = try ScreenStage(as: "yann@kerval.example")
    try stage.go(to: .order)
    stage.press(.enter)
    #expect(!stage.shows("Utiliser un contact existant"))
    stage.press(.tab, .tab, .enter)
    try stage.expectSnapshots("order-options-folded-out")
    stage.press(.backTab, .enter)
    #expect(!stage.shows("Utiliser un contact existant"))
  }

  @Test func `an existing contact is one of those that may be ordered for`() throws {
    let stage = try ScreenStage(as: "yann@kerval.example")
    try stage.go(to: .order)
    stage.press(.enter)
    stage.type("gite-neuf.example")
    stage.press(.tab, .tab, .enter)
    stage.click("Utiliser un contact existant")
    stage.press(.tab, " ")
    try stage.expectSnapshot("order-options-existing")
    #expect(stage.shows("Gîte des Pins (C-1017)"))
    #expect(!stage.shows("Théâtre Bleu"))
  }

  @Test func `an existing contact whose link ended meanwhile is refused`() throws {
    let stage = try ScreenStage(as: "yann@kerval.example")
    try stage.go(to: .order)
    stage.press(.enter)
    stage.type("gite-neuf.example")
    stage.press(.tab, .tab, .enter)
    stage.click("Utiliser un contact existant")
    let links = try stage.desk.answer(AdministrativeContacts(), as: stage.program.session)
    let link = try #require(links.principals.first { $0.account.code == "C-1005" })
    try stage.elsewhere(BreakAdministrativeLink(link.link), as: "chiara@bianchi.example")
    stage.press(.function(5))
    #expect(stage.isAt(OrderOptionsScreen.self))
    #expect(stage.told?.contains("ORDER-4") == true)
  }

  @Test(arguments: [Language.it, .en])
  func `it speaks the other languages`(language: Language) throws {
    let stage = try ScreenStage(as: "yann@kerval.example", speaking: language)
    try stage.go(to: .order)
    stage.press(.enter)
    stage.type("gite-neuf.example")
    stage.press(.function(5))
    try stage.expectSnapshot("order-recap-\(language.rawValue)")
  }

  @Test func `a wrong check digit stands under the SIREN and everything typed stays`() throws {
    let stage = try ScreenStage(as: "yann@kerval.example")
    try stage.fillInNewContact(siren: "732829321")
    stage.press(.function(5))
    try stage.expectSnapshots("order-options-siren")
    stage.press(.backspace, "0", .function(5))
    #expect(stage.isAt(OrderRecapScreen.self))
  }

  @Test(arguments: ["company", "firstName", "lastName", "phone", "street", "postcode", "city"])
  func `nothing goes on while a detail is missing`(field: String) throws {
    let stage = try ScreenStage(as: "yann@kerval.example")
    try stage.fillInNewContact(leavingOut: [field])
    stage.press(.function(5))
    #expect(stage.isAt(OrderOptionsScreen.self))
    #expect(stage.shows("✖ "))
  }

  @Test func `a name that is taken is told under the name`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    try stage.go(to: .order)
    stage.press(.enter)
    stage.type("bistrot-lune.example")
    stage.press(.function(5))
    #expect(stage.isAt(OrderOptionsScreen.self))
    #expect(stage.shows("✖ ce nom est déjà pris"))
  }

  @Test func `leaving with text typed warns first`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    try stage.go(to: .order)
    stage.press(.enter, .escape)
    #expect(stage.isAt(OrderProductsScreen.self))
    stage.press(.enter, "x", .escape)
    #expect(stage.isAt(OrderOptionsScreen.self))
    stage.press(.escape)
    #expect(stage.isAt(OrderProductsScreen.self))
  }

  @Test func `leaving by the menu with text typed warns first`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    try stage.go(to: .order)
    stage.press(.enter, "x", .function(10), .home, .enter)
    #expect(stage.isAt(OrderOptionsScreen.self))
    stage.press(.enter)
    #expect(!stage.isAt(OrderOptionsScreen.self))
  }

  @Test func `names of any kind fit`() throws {
    let stage = try ScreenStage(as: "yann@kerval.example")
    try stage.fillInNewContact(named: "日本 👩‍👩‍👧 " + String(repeating: "é", count: 280))
    stage.drawInManySizes()
    stage.press(.function(5))
    #expect(stage.isAt(OrderRecapScreen.self))
    stage.drawInManySizes()
  }

  @Test func `it draws in every size`() throws {
    let stage = try ScreenStage(as: "yann@kerval.example")
    try stage.go(to: .order)
    stage.drawInManySizes()
    try stage.fillInNewContact(siren: "1")
    stage.press(.function(5))
    stage.drawInManySizes()
    stage.size = .least
    try stage.expectSnapshot("order-options-siren")
  }
}
