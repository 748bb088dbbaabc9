import Canvas
import ClientArea
import Testing

@testable import Screens
@testable import Store

/// « Commandes confiées », and the order's page as its client and its agency see it.
@Suite struct EntrustedOrdersTests {
  private let client = "claire@theatre-bleu.example"
  private let agency = "max@trame.example"

  /// The page of the order that Théâtre Bleu has entrusted to Agence Trame.
  private func page(as email: String) throws -> ScreenStage {
    let stage = try ScreenStage(as: email)
    if email == agency {
      try stage.go(to: .entrusted)
      stage.press(.enter)
    } else {
      try stage.go(to: .order)
      stage.press("l")
      stage.press(.enter)
    }
    #expect(stage.isAt(OrderScreen.self))
    return stage
  }

  @Test func `the menu has the place for those to whom orders are entrusted, and no others`() throws
  {
    let stage = try ScreenStage(as: agency)
    #expect(stage.program.menuPlaces.contains(.entrusted))
    let other = try ScreenStage(as: client)
    #expect(!other.program.menuPlaces.contains(.entrusted))
    let staff = try ScreenStage(as: "nora@hebergeur.example")
    #expect(!staff.program.menuPlaces.contains(.entrusted))
  }

  @Test func `the orders that are entrusted are listed with their clients`() throws {
    let stage = try ScreenStage(as: agency)
    try stage.go(to: .entrusted)
    try stage.expectSnapshots("entrusted-orders")
    #expect(stage.shows("saison-bleue.example"))
    stage.press("w")
    #expect(stage.shows("AGENCY-3"))
  }

  @Test func `the agency changes the order, writes about it and pays it`() throws {
    let stage = try page(as: agency)
    try stage.expectSnapshots("entrusted-order")
    stage.press("c", .tab, .end)
    for _ in 0..<"saison-bleue.example".count { stage.press(.backspace) }
    stage.type("saison.example")
    stage.press(.function(5))
    #expect(stage.shows("saison.example"))
    stage.press("t")
    stage.type("Le nom")
    stage.press(.tab)
    stage.type("Plus court, n'est-ce pas ?")
    stage.press(.function(5))
    #expect(stage.isAt(TicketScreen.self))
    #expect(stage.shows("CMD-"))
    stage.press(.escape, "p")
    #expect(stage.isAt(OrderPaymentScreen.self))
    #expect(stage.shows("Agence Trame (C-1019)"))
    stage.pay()
    #expect(stage.isAt(ReceiptScreen.self))
    stage.press(.enter)
    #expect(stage.shows("✔ payée"))
  }

  @Test func `the client withdraws the agency after a question`() throws {
    let stage = try page(as: client)
    #expect(stage.shows("Agence Trame (C-1019)"))
    stage.press("a", .enter)
    #expect(stage.shows("depuis le"))
    stage.press("a", .right, .enter)
    #expect(stage.shows("retirée le"))
    let other = try ScreenStage(as: agency, at: stage.desk)
    try other.go(to: .entrusted)
    #expect(other.shows("Aucune commande ne vous est confiée"))
  }

  @Test func `an agency is chosen in Mode avancé, and the order is recorded`() throws {
    let stage = try ScreenStage(as: "yann@kerval.example")
    try stage.go(to: .order)
    stage.press(.enter)
    stage.type("vitrine-kerval.example")
    stage.press(.function(4))
    #expect(stage.shows("Aucune agence"))
    stage.press(.tab, " ", .down, .enter)
    #expect(stage.shows("Agence Trame (C-1019)"))
    stage.press(.function(5))
    #expect(stage.isAt(EntrustOrderScreen.self))
    try stage.expectSnapshots("order-entrust")
    stage.press(.right, .enter)
    #expect(stage.isAt(OrderScreen.self))
    #expect(stage.shows("▲ à payer"))
  }

  @Test func `AGENCY-2: without Mode avancé an agency is chosen too, and the order is recorded`()
    throws
  {
    let stage = try ScreenStage(as: "maud@lune.example")
    try stage.go(to: .order)
    stage.press(.enter)
    stage.type("traiteur-lune.example")
    #expect(stage.shows("Aucune agence"))
    stage.press(.tab, .tab, " ", .down, .enter)
    #expect(stage.shows("Agence Trame (C-1019)"))
    #expect(!stage.shows("Créer un nouveau contact"))
    stage.press(.function(5))
    #expect(stage.isAt(EntrustOrderScreen.self))
    stage.press(.right, .enter)
    #expect(stage.shows("▲ à payer"))
  }

  @Test func `they draw in every size`() throws {
    let stage = try page(as: agency)
    stage.drawInManySizes()
    stage.press("c")
    stage.drawInManySizes()
    stage.press(.escape, "t")
    stage.drawInManySizes()
    stage.press(.escape, .escape)
    stage.drawInManySizes()
  }
}
