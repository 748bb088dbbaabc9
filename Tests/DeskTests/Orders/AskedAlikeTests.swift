import ClientArea
import Testing

@testable import Store

/// Whoever orders learns nothing of whether the address is a client's, or only that of a client's contact (ORDER-8).
@Suite struct AskedAlikeTests {
  /// A town in which an address is known, in one of two ways, and all that whoever orders with it is shown.
  private struct Asked {
    let town: Town
    let asStudio: Session
    let studio: ClientAccount
    let email = "kim@client.test"
    private(set) var shown: [String] = []

    init(withAccount: Bool) throws {
      town = try Town()
      let lune = try town.account("Lune", email: "lune@client.test")
      studio = try town.account("Studio", isAdvancedModeOn: true)
      asStudio = try town.session(of: studio)
      if withAccount {
        _ = try town.account("Kim Secret", email: email)
      } else {
        let kim = try town.user(email, named: "Secret")
        _ = try town.access(of: kim, to: lune, as: .contact, allowing: [.pay])
      }
    }

    func request(_ product: Product, _ name: String) -> OrderRequest {
      OrderRequest(product.id, named: name, for: .newClient(.complete(email: email)))
    }

    mutating func note(_ outcome: Outcome) {
      switch outcome {
      case .done(let decision, _):
        shown.append("\(decision.message) \(decision.reasons)")
      case .refused(let refusal): shown.append("\(refusal)")
      }
    }

    mutating func perform(_ command: some Command) throws {
      note(try town.desk.perform(command, as: asStudio))
    }

    /// What the pages of whoever asked say, without the keys of rows, which nobody reads.
    mutating func look() throws {
      let desk = town.desk
      let orders = try desk.answer(OrderList(window: Window(limit: 9)), as: asStudio)
      for order in try desk.answer(WaitingOrders(), as: asStudio) {
        let facts = try #require(try desk.answer(OrderDetail(order.id), as: asStudio))
        shown.append("\(order.number) \(order.status) \(order.names) \(order.price)")
        shown.append(
          "\(facts.buyer.code) \(String(describing: facts.owner?.code)) \(facts.standing)")
      }
      let contacts = try desk.answer(AdministrativeContacts(), as: asStudio)
      shown.append("\(orders.count) \(contacts.principals.count) \(contacts.contacts.count)")
      shown.append("\(contacts.toAnswer.count)")
      shown += contacts.asked.map { "\($0.since) \($0.orders.map(\.number))" }
      let home = try desk.answer(HomeSummary(), as: asStudio)
      shown.append("\(home.ordersWaiting) \(home.consentsToAnswer) \(home.consentsInPerson)")
      let own = try town.all(Mail.self).filter { $0.address == studio.details.email }
      shown += own.map { "\($0.subject) \($0.body) \($0.reasons)" }
    }
  }

  private func both(_ act: (inout Asked) throws -> Void) throws {
    var client = try Asked(withAccount: true)
    var contact = try Asked(withAccount: false)
    try act(&client)
    try act(&contact)
    #expect(!client.shown.isEmpty)
    #expect(contact.shown == client.shown)
    #expect(!contact.shown.joined().contains("Secret"))
  }

  @Test func `ORDER-8: the question, and what the order shows, is the same`() throws {
    try both {
      try $0.perform(PlaceOrder($0.request($0.town.plan, "new.example"), paying: .card))
      try $0.perform(RequestConsent(for: $0.request($0.town.plan, "new.example")))
      try $0.look()
      try $0.perform(RequestConsent(for: $0.request($0.town.mailboxPlan, "a@not-there.example")))
      try $0.perform(RequestConsent(for: $0.request($0.town.domainPlan, "new.test")))
      try $0.look()
    }
  }

  @Test func `ORDER-8: taken back, cancelled or unanswered, it is the same`() throws {
    try both {
      try $0.perform(RequestConsent(for: $0.request($0.town.plan, "a.example")))
      let order = try #require(try $0.town.all(Order.self).last)
      try $0.perform(PayOrder(order.id, paying: .card))
      try $0.perform(CancelOrder(order.id))
      try $0.look()
      try $0.perform(RequestConsent(for: $0.request($0.town.plan, "b.example")))
      try $0.perform(
        BreakAdministrativeLink(#require(try $0.town.all(Order.self).last?.consent)))
      try $0.look()
      try $0.perform(RequestConsent(for: $0.request($0.town.plan, "c.example")))
      try $0.town.pass(days: 31)
      try $0.look()
      #expect(try $0.town.mails(.consentAnswered).count == 1)
    }
  }
}
