import Equipment
import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// The tabs « Contact administratif » and « Mode Avancé ».
@Suite struct AdministrativeContactsTests {
  @Test func `it lists for whom and by whom orders may be made`() throws {
    let stage = try tab("2", of: "yann@kerval.example")
    try stage.expectSnapshots("contacts-administrative")
  }

  @Test func `an account may be let to order, once`() throws {
    let stage = try tab("2", of: "maud@lune.example")
    stage.press("a")
    stage.type("yann@kerval.example")
    stage.press(.enter)
    #expect(stage.shows("Atelier Kerval"))
    stage.press("a")
    stage.type("C-1002")
    stage.press(.enter)
    #expect(stage.shows("✖ Atelier Kerval (C-1002) l'est déjà."))
    #expect(stage.shows("C-1002"))
    stage.press(.escape)
    #expect(stage.told?.contains("Échap encore une fois") == true)
    stage.press(.escape)
    #expect(stage.top is ContactsScreen)
  }

  @Test func `either side breaks the link after a question`() throws {
    let stage = try tab("2", of: "yann@kerval.example")
    let before = try links(stage).principals.count
    stage.press("x", .enter)
    #expect(try links(stage).principals.count == before)
    stage.press("x", .right, .enter)
    #expect(try links(stage).principals.count == before - 1)
  }

  @Test func `a question names the orders that wait, and is accepted or declined`() throws {
    for (keys, accepted) in [([Key.right, .enter], true), ([.right, .right, .enter], false)] {
      let desk = try Worlds.demo()
      try ask(for: "oz@oz.example", at: desk)
      let stage = try ScreenStage(as: "oz@oz.example", at: desk)
      #expect(stage.shows("1 client demande à commander en votre nom"))
      try stage.go(to: .contacts)
      stage.press("2", .enter)
      #expect(stage.shows("neuf.example"))
      if accepted { try stage.expectSnapshot("contacts-question") }
      for key in keys { stage.press(key) }
      let links = try links(stage)
      #expect(links.toAnswer.isEmpty)
      #expect(links.contacts.isEmpty == !accepted)
    }
  }

  @Test func `whoever ordered sees what waits, and opens it`() throws {
    let desk = try Worlds.demo()
    try ask(for: "oz@oz.example", at: desk)
    let stage = try ScreenStage(as: "yann@kerval.example", at: desk)
    try stage.go(to: .contacts)
    stage.press("2", .end)
    #expect(stage.shows("attend l'accord"))
    #expect(!stage.shows("Oz Meyer"))
    stage.press(.enter)
    #expect(stage.top is OrderScreen)
  }

  @Test func `the advanced mode is switched with its explanation beside it`() throws {
    let stage = try tab("5", of: "maud@lune.example")
    try stage.expectSnapshots("contacts-advanced-mode")
    stage.press(" ")
    #expect(stage.shows("[x] Le Mode Avancé est activé"))
    stage.press(.enter)
    #expect(stage.shows("[ ] Le Mode Avancé est désactivé"))
    stage.press("w")
    #expect(stage.shows("ORDER-1"))
  }

  private func tab(_ key: Key, of email: String) throws -> ScreenStage {
    let stage = try ScreenStage(as: email)
    try stage.go(to: .contacts)
    stage.press(key)
    return stage
  }

  private func links(_ stage: ScreenStage) throws -> AdministrativeContacts.Answer {
    try stage.desk.answer(AdministrativeContacts(), as: stage.program.session)
  }

  /// Yann orders for somebody whose address is a client's already (ORDER-8).
  private func ask(for email: String, at desk: Desk) throws {
    let session = try ScreenStage.session(of: "yann@kerval.example", at: desk)
    let products = try desk.answer(Catalogue(), as: session)
    let domain = try #require(products.first { $0.kind == .domain })
    var details = try desk.reader.account(try #require(session.account)).details
    details.email = email
    let request = OrderRequest(
      domain.id, named: "neuf.example", for: .newClient(details))
    let outcome = try desk.perform(RequestConsent(for: request), as: session)
    guard case .done = outcome else { throw try #require(outcome.refusal) }
  }
}

extension Outcome {
  fileprivate var refusal: Refusal? {
    switch self {
    case .done: nil
    case .refused(let refusal): refusal
    }
  }
}
