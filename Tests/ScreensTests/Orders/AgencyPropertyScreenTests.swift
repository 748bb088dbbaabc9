import Canvas
import ClientArea
import Testing

@testable import Screens
@testable import Store

/// The property « Agence », and staff's « Commandes ».
@Suite struct AgencyPropertyScreenTests {
  private func stage() throws -> ScreenStage {
    try ScreenStage(as: "nora@hebergeur.example")
  }

  private func account(_ code: String, _ stage: ScreenStage) throws -> ClientAccount {
    try #require(try stage.desk.reader.account(meantBy: code))
  }

  @Test func `taking the property away asks about what is entrusted`() throws {
    let stage = try stage()
    let trame = try account("C-1019", stage)
    stage.open(AgencyPropertyScreen(trame.id, giving: false))
    try stage.expectSnapshots("agency-property")
    stage.press(.enter)
    #expect(try account("C-1019", stage).isAgency)
    stage.open(AgencyPropertyScreen(trame.id, giving: false))
    stage.press(.right, .enter)
    #expect(try !account("C-1019", stage).isAgency)
    #expect(try stage.desk.reader.orders(entrustedTo: trame.id).count == 1)
  }

  @Test func `ticked, the orders are withdrawn with it`() throws {
    let stage = try stage()
    let trame = try account("C-1019", stage)
    stage.open(AgencyPropertyScreen(trame.id, giving: false))
    stage.press(.backTab, " ", .tab, .right, .enter)
    #expect(try stage.desk.reader.orders(entrustedTo: trame.id).isEmpty)
  }

  @Test func `another account is given the property`() throws {
    let stage = try stage()
    let lune = try account("C-1004", stage)
    stage.open(AgencyPropertyScreen(lune.id, giving: true))
    stage.press(.right, .enter)
    #expect(try account("C-1004", stage).isAgency)
    #expect(stage.told?.contains("est une agence") == true)
  }

  @Test func `staff lists every client's orders and creates one`() throws {
    let stage = try stage()
    try stage.go(to: .orders)
    try stage.expectSnapshots("staff-orders")
    stage.press("n")
    stage.type("C-1004")
    stage.press(.function(5))
    #expect(stage.isAt(RecordOrderScreen.self))
    stage.type("terrasse-lune.example")
    try stage.expectSnapshots("staff-order-new")
    stage.press(.function(5))
    #expect(stage.isAt(OrderScreen.self))
    #expect(stage.shows("Lune SARL (C-1004)"))
  }

  @Test func `they draw in every size`() throws {
    let stage = try stage()
    try stage.go(to: .orders)
    stage.drawInManySizes()
    stage.press("n")
    stage.drawInManySizes()
    stage.press(.escape)
    stage.open(AgencyPropertyScreen(try account("C-1019", stage).id, giving: false))
    stage.drawInManySizes()
  }
}
