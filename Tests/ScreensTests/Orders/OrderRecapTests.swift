import Canvas
import ClientArea
import Testing

@testable import Screens
@testable import Store

/// « Commander un service »: recap, payment, confirmation and cart.
@Suite struct OrderRecapTests {
  private func recap(email: String = "salome@mouettes.example") throws -> ScreenStage {
    let stage = try ScreenStage(as: "yann@kerval.example")
    try stage.fillInNewContact(email: email)
    stage.press(.function(5))
    return stage
  }

  @Test func `owner and name on the invoice stand apart, before payment`() throws {
    let stage = try recap()
    try stage.expectSnapshots("order-recap")
    stage.press("w")
    for rule in ["ORDER-5", "BILL-1", "LINK-7"] {
      #expect(try rules(of: stage).contains(RuleID(rule)))
    }
  }

  @Test func `paying opens everything and empties the cart`() throws {
    let stage = try recap()
    #expect(stage.program.visit.cart != nil)
    stage.pay()
    try stage.expectSnapshots("order-confirmation")
    #expect(stage.program.visit.cart == nil)
    #expect(try stage.service("gite-des-pins.example").name == "gite-des-pins.example")
    stage.press(.enter)
    #expect(stage.isAt(OrderProductsScreen.self))
  }

  @Test func `a refused card keeps everything, and a second try goes through`() throws {
    let stage = try recap()
    stage.choosePayment("carte refusée")
    stage.pay()
    #expect(stage.isAt(OrderRecapScreen.self))
    #expect(stage.program.visit.cart != nil)
    stage.choosePayment("carte acceptée")
    stage.pay()
    #expect(stage.isAt(ReceiptScreen.self))
  }

  @Test func `giving up creates nothing and empties the cart`() throws {
    let stage = try recap()
    stage.choosePayment("abandonner")
    stage.pay()
    #expect(stage.isAt(OrderProductsScreen.self))
    #expect(stage.program.visit.cart == nil)
    #expect(try stage.desk.reader.user(email: "salome@mouettes.example") == nil)
  }

  @Test func `Esc goes back to the options with everything typed`() throws {
    let stage = try recap()
    stage.press(.escape)
    #expect(stage.isAt(OrderOptionsScreen.self))
    #expect(stage.shows("Gîte des Mouettes"))
  }

  @Test func `a cart that was left is offered again, and emptied on demand`() throws {
    let stage = try recap()
    try stage.go(to: .home)
    try stage.go(to: .order)
    try stage.expectSnapshot("order-cart")
    stage.press("c")
    #expect(stage.isAt(OrderRecapScreen.self))
    stage.press(.escape)
    #expect(stage.shows("Gîte des Mouettes"))
    stage.press(.escape)
    #expect(stage.isAt(OrderProductsScreen.self))
    stage.press("x")
    #expect(stage.program.visit.cart == nil)
    #expect(!stage.shows("Votre panier"))
  }

  @Test func `switching the account empties the cart`() throws {
    let stage = try ScreenStage(as: "nadia@galerie-nord.example", for: "C-1012")
    try stage.go(to: .order)
    stage.press(.enter)
    stage.type("expo-nord.example")
    stage.press(.function(5))
    #expect(stage.program.visit.cart?.request.names == "expo-nord.example")
    stage.press(.function(2), .down, .enter)
    #expect(stage.program.visit.cart == nil)
    try stage.go(to: .order)
    #expect(!stage.shows("Votre panier"))
  }

  @Test func `a name that is taken meanwhile is refused`() throws {
    let stage = try recap()
    let product = try #require(
      try stage.desk.answer(Catalogue(), as: stage.program.session).first)
    let outcome = try stage.elsewhere(
      PlaceOrder(OrderRequest(product.id, named: "gite-des-pins.example"), paying: .card),
      as: "maud@lune.example")
    guard case .done = outcome else { throw RecordMissing("order", 0) }
    stage.pay()
    #expect(stage.isAt(OrderRecapScreen.self))
    #expect(stage.told?.contains("ORDER-3") == true)
  }

  @Test func `a known address shows nothing of its owner and asks for consent`() throws {
    let stage = try recap(email: "maud@lune.example")
    #expect(stage.isAt(ConsentScreen.self))
    try stage.expectSnapshots("order-consent")
    #expect(!stage.shows("Lune SARL"))
    #expect(!stage.shows("C-1004"))
    stage.click("Demander l'accord", last: true)
    #expect(stage.isAt(OrderScreen.self))
    try stage.expectSnapshot("order-waits")
    #expect(!stage.shows("Lune SARL"))
    stage.press("p")
    #expect(stage.told?.contains("ORDER-8") == true)
  }

  private func rules(of stage: ScreenStage) throws -> [RuleID] {
    let product = try #require(
      try stage.desk.answer(Catalogue(), as: stage.program.session).first)
    let details = ContactDetails(
      kind: .company, company: "Gîte", siren: "732829320", firstName: "S", lastName: "L",
      email: "s@neuf.example", phone: "0123456789", street: "1", postcode: "35400", city: "S",
      country: "FR", language: .fr)
    let request = OrderRequest(product.id, named: "neuf.example", for: .newClient(details))
    let foresight = try stage.desk.foresee(
      PlaceOrder(request, paying: .card), as: stage.program.session)
    guard case .possible(let decision) = foresight else { return [] }
    return decision.reasons.map(\.rule)
  }
}
