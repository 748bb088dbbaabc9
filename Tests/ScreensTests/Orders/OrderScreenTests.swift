import Canvas
import ClientArea
import Testing

@testable import Screens
@testable import Store

/// Orders that were made, and those that wait.
@Suite struct OrderScreenTests {
  private func waiting() throws -> ScreenStage {
    let stage = try ScreenStage(as: "yann@kerval.example")
    try stage.fillInNewContact(email: "maud@lune.example")
    stage.press(.function(5))
    stage.click("Demander l'accord", last: true)
    #expect(stage.isAt(OrderScreen.self))
    return stage
  }

  private func answer(_ accepts: Bool, _ stage: ScreenStage) throws {
    let maud = try ScreenStage.session(of: "maud@lune.example", at: stage.desk)
    let link = try #require(
      try stage.desk.answer(AdministrativeContacts(), as: maud).toAnswer.first)
    try stage.elsewhere(
      AnswerAdministrativeLink(link.item.link, accepting: accepts), as: "maud@lune.example")
  }

  @Test func `the orders of the account are listed with their state`() throws {
    let stage = try waiting()
    try stage.go(to: .order)
    stage.press("l")
    try stage.expectSnapshots("orders")
    #expect(!stage.shows("Lune SARL (C-1004)"))
    stage.press(.enter)
    #expect(stage.isAt(OrderScreen.self))
  }

  @Test func `once its owner agrees the order is paid`() throws {
    let stage = try waiting()
    try answer(true, stage)
    #expect(stage.shows("Lune SARL (C-1004)"))
    stage.press("p")
    try stage.expectSnapshot("order-payment")
    stage.pay()
    #expect(stage.isAt(ReceiptScreen.self))
    stage.press(.enter)
    #expect(stage.shows("✔ payée"))
    stage.press("x")
    #expect(stage.told != nil)
  }

  @Test func `declined, it is cancelled and cannot be paid`() throws {
    let stage = try waiting()
    try answer(false, stage)
    #expect(stage.shows("✖ annulée"))
    #expect(!stage.shows("Lune SARL (C-1004)"))
    stage.press("p")
    #expect(stage.told?.contains("ORDER-8") == true)
  }

  @Test func `it is cancelled after a question`() throws {
    let stage = try waiting()
    stage.press("x", .enter)
    #expect(stage.shows("○ attend l'accord"))
    stage.press("x", .right, .enter)
    #expect(stage.shows("✖ annulée"))
  }

  @Test func `without orders a sentence says how to begin one`() throws {
    let stage = try ScreenStage(as: "oz@oz.example")
    try stage.go(to: .order)
    stage.press("l")
    #expect(stage.shows("Aucune commande encore"))
    stage.press(.enter, .down)
    #expect(stage.isAt(OrdersScreen.self))
  }

  @Test func `they draw in every size`() throws {
    let stage = try waiting()
    stage.drawInManySizes()
    stage.open(OrdersScreen())
    stage.drawInManySizes()
  }
}
