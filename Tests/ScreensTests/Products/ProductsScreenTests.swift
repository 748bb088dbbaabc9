import Canvas
import ClientArea
import Equipment
import Testing

@testable import Screens
@testable import Store

/// « Produits », for staff.
@Suite struct ProductsScreenTests {
  private func products() throws -> ScreenStage {
    let stage = try ScreenStage(as: "nora@hebergeur.example")
    try stage.go(to: .products)
    return stage
  }

  /// Takes what a field holds away and types something else.
  private func fill(_ stage: ScreenStage, with text: String) {
    stage.press(.control("u"))
    stage.type(text)
  }

  @Test func `the catalogue stands with its prices`() throws {
    let stage = try products()
    stage.press("p")
    fill(stage, with: "66,00")
    stage.press(.tab)
    fill(stage, with: "1/3/2026")
    stage.press(.function(5))
    stage.press(.end, "v", .right, .enter)
    stage.press(.home)
    try stage.expectSnapshots("products")
  }

  @Test func `staff gives a price from today on`() throws {
    let stage = try products()
    stage.press("p", .control("u"))
    stage.type("66,00")
    try stage.expectSnapshot("product-price")
    stage.press(.enter)
    #expect(stage.isAt(ProductsScreen.self))
    #expect(stage.shows("66,00 € HT / an"))
  }

  @Test(arguments: ["abc", "0", "-3", ""])
  func `what is no price is told under the field`(text: String) throws {
    let stage = try products()
    stage.press("p", .control("u"), .paste(text), .enter)
    #expect(stage.isAt(PriceScreen.self))
    #expect(stage.shows("✖ un "))
  }

  @Test(arguments: ["demain", "2026-02-30", "", "2026-02-01"])
  func `what is no day, or a past one, is told under the field`(text: String) throws {
    let stage = try products()
    stage.press("p", .tab, .control("u"), .paste(text), .function(5))
    #expect(stage.isAt(PriceScreen.self))
    #expect(stage.shows("✖ "))
  }

  @Test func `a product's page has its prices, and what is planned is changed and withdrawn`()
    throws
  {
    let stage = try products()
    stage.press(.enter)
    #expect(stage.isAt(ProductScreen.self))
    stage.press("p")
    fill(stage, with: "62")
    stage.press(.function(5))
    for (price, day) in [("66", "2026-03-01"), ("70", "2027-01-01")] {
      stage.press("p")
      fill(stage, with: price)
      stage.press(.tab)
      fill(stage, with: day)
      stage.press(.function(5))
    }
    stage.press(.home)
    try stage.expectSnapshots("product")
    stage.press(.enter)
    #expect(stage.isAt(PriceScreen.self))
    fill(stage, with: "71")
    stage.press(.enter)
    #expect(stage.shows("71,00 € HT"))
    stage.press("x", .right, .enter)
    #expect(!stage.shows("71,00 €"))
    #expect(stage.shows("à partir du 1er mars 2026"))
    stage.press(.end)
    #expect(try stage.program.topPage().key("withdraw") == nil)
  }

  @Test func `staff creates a product, edits it and deletes it`() throws {
    let stage = try products()
    stage.press("n")
    stage.type("Vitrine")
    stage.press(.tab)
    stage.type("Vetrina")
    stage.press(.tab)
    stage.type("Shop window")
    stage.press(.tab, .tab)
    fill(stage, with: "1")
    stage.press(.function(5))
    #expect(stage.shows("✖ un montant"))
    stage.type("9,00")
    try stage.expectSnapshot("product-new")
    stage.press(.function(5))
    #expect(stage.shows("9,00 € HT / mois"))
    stage.press("/")
    stage.type("vitri")
    stage.press(.enter)
    #expect(try stage.program.topPage().rows.count == 1)
    stage.press("m")
    try stage.expectSnapshot("product-edit")
    fill(stage, with: "Étalage")
    stage.press(.function(5))
    stage.press("/", .control("u"), .enter)
    #expect(stage.shows("Étalage"))
    stage.press("/")
    stage.type("étal")
    stage.press(.enter, .enter)
    #expect(stage.isAt(ProductScreen.self))
    stage.press("d", .right, .enter)
    #expect(stage.isAt(ProductsScreen.self))
    #expect(stage.told?.contains("Étalage") == true)
  }

  @Test func `what is in use is not deleted, and off sale leaves the order form`() throws {
    let stage = try products()
    let name = try #require(try stage.desk.answer(Catalogue(), as: stage.program.session).first)
    stage.press("d")
    #expect(stage.told?.contains("CLIENTS-14") == true)
    stage.press("v", .right, .enter)
    #expect(stage.shows("✖ retiré"))
    let client = try ScreenStage(as: "maud@lune.example", at: stage.desk)
    try client.go(to: .order)
    #expect(!client.shows(name.called.fr))
    stage.press("v")
    #expect(!stage.shows("✖ retiré"))
    #expect(client.shows(name.called.fr))
  }

  @Test func `w says what decided, e tries`() throws {
    let stage = try products()
    stage.press("w")
    #expect(stage.shows("ORDER-11") && stage.shows("CLIENTS-14"))
    stage.press(.escape, "e")
    #expect(stage.isAt(TrialScreen.self))
  }

  @Test func `support reads it all and changes nothing`() throws {
    let desk = try Worlds.demo()
    let nora = try ScreenStage.session(of: "nora@hebergeur.example", at: desk)
    let omar = try #require(try desk.reader.user(email: "omar@hebergeur.example"))
    _ = try desk.perform(SetStaffRole(of: omar.id, to: .support), as: nora)
    let stage = try ScreenStage(as: omar.email, at: desk)
    try stage.go(to: .products)
    for key in ["create", "price", "edit", "sell", "delete"] {
      let refusal = try #require(try stage.program.topPage().key(key)?.refusal, "\(key)")
      #expect(refusal.reasons.map(\.rule) == ["CLIENTS-11"], "\(key)")
    }
    stage.press(.enter)
    #expect(stage.isAt(ProductScreen.self))
  }

  @Test func `somebody else than staff sees nothing of it`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    stage.open(ProductsScreen())
    #expect(stage.shows("Le catalogue est vide"))
    stage.press("n")
    #expect(stage.told?.contains("ORDER-11") == true)
  }

  @Test func `they draw in every size`() throws {
    let stage = try products()
    stage.drawInManySizes()
    stage.press("p")
    stage.drawInManySizes()
    stage.press(.escape, "n")
    stage.drawInManySizes()
    stage.press(.escape, .enter)
    stage.drawInManySizes()
  }
}
