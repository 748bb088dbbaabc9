import Canvas
import ClientArea
import Testing

@testable import Screens
@testable import Store

/// ORDER-13: several lines in the order form, the recap and the pages of the order.
@Suite struct OrderLinesTests {
  /// The options of a hosting, with its domain and a mailbox added by a key each.
  private func form(as email: String = "maud@lune.example") throws -> ScreenStage {
    let stage = try ScreenStage(as: email)
    try stage.go(to: .order)
    stage.press(.enter)
    stage.type("terrasse.example")
    stage.press(.control("n"), .control("n"))
    return stage
  }

  private func order(_ stage: ScreenStage) throws -> Order {
    let list = OrderList(window: Window(limit: 1))
    return try #require(try stage.desk.answer(list, as: stage.program.session).first).order
  }

  @Test func `a domain and a mailbox are a key each, under the name of the hosting`() throws {
    let stage = try form()
    try stage.expectSnapshots("order-lines")
    stage.press(.function(5))
    #expect(stage.isAt(OrderRecapScreen.self))
    try stage.expectSnapshots("order-lines-recap")
    #expect(
      stage.program.visit.cart?.request.lines.map(\.serviceName)
        == ["terrasse.example", "terrasse.example", "contact@terrasse.example"])
  }

  @Test func `paid, they are listed on the confirmation and the order's page, and opened there`()
    throws
  {
    let stage = try form()
    stage.press(.function(5))
    stage.pay()
    try stage.expectSnapshot("order-lines-confirmation")
    stage.press("s")
    #expect(stage.isAt(OrderScreen.self))
    try stage.expectSnapshots("order-lines-page")
    stage.press("s")
    #expect(stage.isAt(OrderLinesScreen.self))
    try stage.expectSnapshot("order-lines-list")
    stage.press(.down, .down, .enter)
    #expect(stage.isAt(ServiceScreen.self))
    #expect(stage.shows("contact@terrasse.example"))
  }

  @Test func `with twenty lines no other is added, and the key says why`() throws {
    let stage = try form()
    for _ in 3..<ANameFitsItsOwner.mostLines + 5 { stage.press(.control("n")) }
    #expect(stage.shows("Une commande a 20 lignes au plus"))
    #expect(!stage.shows("Ajouter"))
  }

  @Test func `a line is taken away, and those below it move up`() throws {
    let stage = try form()
    stage.click("✕ retirer")
    #expect(!stage.shows("Domaine .example"))
    #expect(stage.shows("contact@terrasse.example"))
    stage.click("✕ retirer")
    #expect(!stage.shows("✕ retirer"))
    stage.press(.function(5))
    #expect(stage.program.visit.cart?.request.lines.count == 1)
  }

  @Test func `another product takes the name that goes with it, unless one was typed`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    try stage.go(to: .order)
    stage.press(.enter)
    stage.type("terrasse.example")
    stage.press(.control("n"), " ", "b", .enter)
    #expect(stage.shows("contact@terrasse.example"))
    stage.press(.tab, .tab)
    stage.type("x")
    stage.press(.backTab, .backTab, " ", "d", .enter)
    #expect(stage.shows("contact@terrasse.examplex"))
  }

  @Test func `what is wrong with a line stands under its own name`() throws {
    let stage = try form()
    stage.press(.tab, .tab, .control("u"))
    stage.type("moi@theatre-bleu.example")
    stage.press(.function(5))
    #expect(stage.isAt(OrderOptionsScreen.self))
    try stage.expectSnapshot("order-lines-refused")
    #expect(stage.shows("est à un autre client"))
  }

  @Test func `a cart of several lines is taken up again with all of them`() throws {
    let stage = try form()
    stage.press(.function(5), .escape, .escape)
    if !stage.isAt(OrderProductsScreen.self) { stage.press(.escape) }
    #expect(stage.shows("terrasse.example, contact@terrasse.example"))
    stage.press("c")
    #expect(stage.isAt(OrderRecapScreen.self))
    stage.press(.escape)
    #expect(stage.shows("contact@terrasse.example") && stage.shows("✕ retirer"))
  }

  @Test func `an order of several lines waits for its agency, which changes one of them`() throws {
    let stage = try form()
    let trame = try #require(try stage.desk.reader.account(meantBy: "C-1019")).id
    let request = OrderRequest(
      OrderRequest.Line(try product(.hosting, stage), named: "terrasse.example"),
      with: [OrderRequest.Line(try product(.mailbox, stage), named: "a@terrasse.example")],
      entrustedTo: trame)
    try stage.elsewhere(RecordOrder(request), as: "maud@lune.example")
    let id = try order(stage).id
    let agency = try ScreenStage(as: "max@trame.example", at: stage.desk)
    agency.open(OrderScreen(id))
    try agency.expectSnapshots("order-lines-waiting")
    agency.press("c", .down, .enter)
    #expect(agency.isAt(ChangeOrderScreen.self))
    #expect(agency.shows("a@terrasse.example"))
    agency.press(.tab, .control("u"))
    agency.type("b@terrasse.example")
    agency.press(.function(5))
    #expect(try order(stage).names == "terrasse.example, b@terrasse.example")
  }

  @Test func `staff records an order of several lines for a client`() throws {
    let stage = try ScreenStage(as: "nora@hebergeur.example")
    try stage.go(to: .orders)
    stage.press("n")
    stage.type("C-1004")
    stage.press(.tab, .tab)
    stage.type("terrasse.example")
    stage.press(.control("n"), .control("n"))
    try stage.expectSnapshots("order-lines-recorded")
    stage.press(.function(5))
    #expect(stage.isAt(OrderScreen.self))
    #expect(try order(stage).lines.map(\.serviceName).last == "contact@terrasse.example")
    #expect(try order(stage).lines.count == 3)
  }

  private func product(_ kind: ServiceKind, _ stage: ScreenStage) throws -> ID<Product> {
    let offers = try stage.desk.answer(Catalogue(), as: stage.program.session)
    return try #require(offers.first { $0.kind == kind }).id
  }

  @Test func `they draw in every size`() throws {
    let stage = try form()
    stage.drawInManySizes()
    stage.press(.function(5))
    stage.drawInManySizes()
    stage.pay()
    stage.drawInManySizes()
    stage.press("s")
    stage.drawInManySizes()
    stage.press("s")
    stage.drawInManySizes()
  }
}
