import ClientArea
import Testing

@testable import Store

/// A new contact whose e-mail address is a client's already (ORDER-8).
@Suite final class ConsentTests: TownWithAKnownClient {
  private func request(_ name: String = "new.example", _ email: String? = nil) -> OrderRequest {
    let details = ContactDetails.complete(email: email ?? "KNOWN@client.test")
    return OrderRequest(town.plan.id, named: name, for: .newClient(details))
  }

  private func wait(_ name: String = "new.example") throws -> Order {
    let decision = try town.done(RequestConsent(for: request(name)), as: asStudio)
    return try #require(decision.first(Order.self))
  }

  @Test func `ORDER-8: the order is not paid at once, it waits for consent`() throws {
    try town.refused(PlaceOrder(request(), paying: .card), as: asStudio, by: "ORDER-8")
    let accounts = try town.all(ClientAccount.self).count
    let order = try wait()
    #expect(order.status == .awaitingConsent)
    #expect(try town.all(ClientAccount.self).count == accounts)
    #expect(try town.all(Service.self).isEmpty && town.all(TechnicalLink.self).isEmpty)
    #expect(try town.all(Invoice.self).isEmpty)
    #expect(try town.all(AdministrativeLink.self).map(\.status) == [.pending])
    try town.refused(PayOrder(order.id, paying: .card), as: asStudio, by: "ORDER-8")
    try town.refused(
      PlaceOrder(
        OrderRequest(town.plan.id, named: "b.example", for: .existingClient(lune.id)), paying: .card
      ),
      as: asStudio, by: "ORDER-4", "LINK-9")
  }

  @Test func `ORDER-8: nothing about the client is shown to whoever ordered`() throws {
    let refusal = try town.refused(
      PlaceOrder(request(), paying: .card), as: asStudio, by: "ORDER-8")
    let decision = try town.done(RequestConsent(for: request()), as: asStudio)
    var shown: [Phrase] = refusal.reasons.map(\.fact) + decision.reasons.map(\.fact)
    shown.append(decision.message)
    #expect(OrderRecap(foreseen: decision, known: { _ in nil }) == nil)
    let mails = try town.all(Mail.self)
    #expect(mails.map(\.address) == [lune.details.email])
    #expect(mails.first?.language == .en)
    shown += mails.filter { $0.address == studio.details.email }.map { Phrase(name: $0.body) }
    for phrase in shown {
      for language in Language.allCases {
        for secret in ["Lune", "Secrète", lune.code, "Camille", "Durand"] {
          #expect(!phrase[language].contains(secret))
        }
      }
    }
  }

  @Test func `ORDER-8: no list shows the client's name to whoever ordered`() throws {
    let order = try wait()
    let desk = town.desk
    let list = try desk.answer(OrderList(window: Window(limit: 9)), as: asStudio)
    let detail = try desk.answer(OrderDetail(order.id), as: asStudio)
    for shown in ["\(list)", "\(String(describing: detail))"] {
      #expect(!shown.contains("Secrète") && !shown.contains(lune.code))
    }
    let asked = try desk.answer(AdministrativeContacts(), as: asStudio).asked
    #expect(!"\(asked)".contains("Secrète") && !"\(asked)".contains(lune.code))
  }

  @Test func `ORDER-8: accepted, the order is paid, and the client owns what was ordered`() throws {
    let order = try wait()
    let link = try #require(order.consent)
    let decision = try town.done(AnswerAdministrativeLink(link, accepting: true), as: asLune)
    #expect(decision.reasons.rules == ["ORDER-8", "LINK-2"])
    #expect(try town.reader.order(order.id).status == .awaitingPayment)
    try town.refused(
      PayOrder(order.id, paying: PaymentOrder(.refusedCard)), as: asStudio, by: "SIM-7")
    try town.done(PayOrder(order.id, paying: .card), as: asStudio)
    let service = try #require(try town.all(Service.self).last)
    #expect(service.owner == lune.id)
    #expect(try town.reader.standingTechnicalLinks(on: service.id).map(\.account) == [studio.id])
    #expect(try town.lastInvoice.account == studio.id)
    #expect(try town.mails(.accountOpened).isEmpty)
    try town.refused(PayOrder(order.id, paying: .card), as: asStudio, by: "ORDER-8")
  }

  @Test func `ORDER-8: declined, the order is cancelled and no link stands`() throws {
    let orders = [try wait("a.example"), try wait("b.example")]
    let link = try #require(orders.first?.consent)
    #expect(orders.last?.consent == link)
    try town.done(AnswerAdministrativeLink(link, accepting: false), as: asLune)
    #expect(try town.reader.administrativeLink(link).status == .declined)
    for order in orders {
      #expect(try town.reader.order(order.id).status == .cancelled)
      try town.refused(PayOrder(order.id, paying: .card), as: asStudio, by: "ORDER-8")
    }
    #expect(try town.all(NumberSeries.self).map(\.name) == ["O"])
  }

  @Test func `ORDER-8: the buyer cancels, and the question goes with the last order`() throws {
    let orders = [try wait("a.example"), try wait("b.example")]
    let link = try #require(orders.first?.consent)
    try town.done(CancelOrder(orders[0].id), as: asStudio)
    #expect(try town.reader.administrativeLink(link).status == .pending)
    try town.done(CancelOrder(orders[1].id), as: asStudio)
    #expect(try town.reader.administrativeLink(link).status == .ended)
    try town.refused(AnswerAdministrativeLink(link, accepting: true), as: asLune, by: "ORDER-8")
    try town.refused(CancelOrder(orders[0].id), as: asStudio, by: "ORDER-8")
  }

  @Test func `ORDER-8: only the client himself answers, and only once`() throws {
    let link = try #require(try wait().consent)
    let other = try town.account("Autre")
    let command = AnswerAdministrativeLink(link, accepting: true)
    for session in [asStudio, try town.session(of: other)] {
      try town.refused(command, as: session, by: "ORDER-8")
    }
    for nobody in [town.staff, .visitor, .clock] {
      try town.refused(command, as: nobody, by: "ACCESS-1")
    }
    try town.done(command, as: asLune)
    try town.refused(command, as: asLune, by: "ORDER-8")
  }

  @Test func `ORDER-8: only the buyer pays or cancels, and names the rule of who pays`() throws {
    let order = try wait()
    try town.done(AnswerAdministrativeLink(#require(order.consent), accepting: true), as: asLune)
    try town.refused(PayOrder(order.id, paying: .card), as: asLune, by: "BILL-1")
    try town.refused(CancelOrder(order.id), as: asLune, by: "BILL-1")
    try town.done(CancelOrder(order.id), as: asStudio)
  }

  @Test func `ORDER-8: a link broken after consent stops the payment of what waited`() throws {
    let order = try wait()
    let link = try #require(order.consent)
    try town.done(AnswerAdministrativeLink(link, accepting: true), as: asLune)
    try town.done(BreakAdministrativeLink(link), as: asLune)
    try town.refused(PayOrder(order.id, paying: .card), as: asStudio, by: "ORDER-4", "LINK-9")
  }

  @Test func `ORDER-11: an order that waited keeps its price, and its name must still be free`()
    throws
  {
    let orders = [try wait("a.example"), try wait("b.example")]
    try town.done(ChangePrice(of: town.plan.id, to: Money(cents: 9900)), as: town.staff)
    try town.done(
      PlaceOrder(OrderRequest(town.plan.id, named: "B.example"), paying: .card), as: asLune)
    try town.done(
      AnswerAdministrativeLink(#require(orders[0].consent), accepting: true), as: asLune)
    let decision = try town.done(PayOrder(orders[0].id, paying: .card), as: asStudio)
    #expect(decision.first(Invoice.self)?.totals.excludingTax == Money(cents: 6000))
    #expect(decision.reasons.rules.contains("ORDER-11"))
    let refusal = try town.refused(
      PayOrder(orders[1].id, paying: .card), as: asStudio, by: "ORDER-3")
    #expect(refusal.problems.map(\.field) == [.serviceName])
  }

  @Test func `ORDER-8: staff's address opens no account, and no order waits for it`() throws {
    let request = request("new.example", "sam@provider.test")
    let payment = try town.refused(
      PlaceOrder(request, paying: .card), as: asStudio, by: "ORDER-8")
    let consent = try town.refused(RequestConsent(for: request), as: asStudio, by: "ORDER-8")
    #expect(payment.problems.map(\.field) == [.email])
    #expect(consent == payment)
  }

  @Test func `ORDER-8: no consent is asked of an address that nobody has`() throws {
    let request = request("new.example", "nobody@client.test")
    try town.refused(RequestConsent(for: request), as: asStudio, by: "ORDER-8")
    let own = OrderRequest(town.plan.id, named: "new.example")
    try town.refused(RequestConsent(for: own), as: asStudio, by: "ORDER-8")
  }

  @Test func `ORDER-8: naming whoever asked as administrative contact is consent too`() throws {
    let order = try wait()
    try town.done(DefineAdministrativeContact(as: studio.code), as: asLune)
    #expect(try town.reader.order(order.id).status == .awaitingPayment)
  }
}
