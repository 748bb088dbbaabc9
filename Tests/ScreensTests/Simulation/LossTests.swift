import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// What was typed is not lost without a warning, and nobody stays before what does not exist any more.
@Suite struct LossTests {
  /// Maud, who has begun to change her name.
  private func halfFilled() throws -> ScreenStage {
    let stage = try ScreenStage(as: "yann@kerval.example")
    try stage.program.carryOut(.perform(SetAdvancedMode(on: true)))
    try stage.go(to: .profile)
    stage.press(.down)
    stage.type("x")
    #expect(stage.top.isChanged)
    return stage
  }

  @Test func `undo and redo change the data under a form only when they are asked twice`() throws {
    let stage = try halfFilled()
    for _ in 0..<40 where stage.takesText { stage.press(.tab) }
    #expect(!stage.takesText)
    stage.press("u")
    #expect(stage.told?.contains("u encore une fois change les données") == true)
    #expect(try stage.desk.abandonedFuture == 0)
    stage.press("u")
    #expect(stage.told?.contains("Annulé") == true)
    #expect(try stage.desk.abandonedFuture == 1)
    #expect(stage.top.isChanged)
    stage.press(.control("r"))
    #expect(try stage.desk.abandonedFuture == 1)
    stage.press(.control("r"))
    #expect(try stage.desk.abandonedFuture == 0)
  }

  @Test func `a screen whose object is undone closes and says so`() throws {
    let stage = try ScreenStage(as: "yann@kerval.example")
    let product = try #require(try stage.desk.answer(Catalogue(), as: stage.program.session).first)
    let request = OrderRequest(product.id, named: "neuf.example")
    let outcome = try stage.program.performNoted(PlaceOrder(request, paying: .card))
    guard case .done(let decision, _) = outcome, let invoice = decision.first(Invoice.self) else {
      Issue.record("Not ordered.")
      return
    }
    try stage.go(to: .billing)
    stage.open(InvoiceScreen(invoice.id))
    stage.open(InvoicePaymentScreen(invoice.id))
    #expect(stage.shows(invoice.number))
    stage.press(.escape, "u")
    #expect(stage.top is BillingScreen)
    #expect(stage.told?.contains("Annulé") == true)
    #expect(stage.told?.contains("n'existe pas à ce moment") == true)
    stage.press(.control("r"))
    #expect(stage.told?.contains("n'existe pas") == false)
    stage.open(InvoiceScreen(invoice.id))
    stage.press(.function(12), "1", "u")
    #expect(stage.top is SimulatorScreen)
    stage.press(.function(12), .escape)
    #expect(stage.top is BillingScreen)
  }
}
