import ClientArea
import Testing

@testable import Store

@Suite struct RecordedOrderTests {
  private let place: AgencyTown
  private var town: Town { place.town }

  init() throws { place = try AgencyTown() }

  @Test func `ORDER-10: an order with an agency is recorded, and paid later`() throws {
    try town.refused(
      PlaceOrder(place.request(), paying: .card), as: place.asLune, by: "ORDER-10")
    try town.refused(
      RecordOrder(OrderRequest(town.plan.id, named: "a.example")), as: place.asLune,
      by: "ORDER-10")
    let order = try place.record()
    #expect(order.status == .awaitingPayment)
    #expect(order.buyer == place.lune.id)
    #expect(try town.all(Invoice.self).isEmpty)
    #expect(try town.all(Service.self).isEmpty)
    #expect(try town.desk.answer(WaitingOrders(), as: place.asLune).map(\.id) == [order.id])
    #expect(try town.desk.answer(WaitingOrders(), as: place.asTrame).isEmpty)
    let home = try town.desk.answer(HomeSummary(), as: place.asTrame)
    #expect(home.ordersEntrusted.count == 1)
    #expect(home.ordersWaiting.count == 0)
    try town.done(PayOrder(order.id, paying: .card), as: place.asLune)
    #expect(try town.lastInvoice.account == place.lune.id)
    try town.refused(PayOrder(order.id, paying: .card), as: place.asTrame, by: "ORDER-8")
  }

  @Test func `ORDER-10: staff records one for a client, with an agency or without`() throws {
    let request = OrderRequest(town.plan.id, named: "a.example")
    let recorded = try town.done(RecordOrder(request, for: place.lune.id), as: town.staff)
    let order = try #require(recorded.first(Order.self))
    #expect(try town.reader.agency(of: order.id) == nil)
    #expect(try place.own(place.asLune) == ["a.example"])
    #expect(try place.own(town.staff) == ["a.example"])
    try town.refused(
      RecordOrder(place.request("b.example"), for: place.gite.id), as: place.asLune, by: "BILL-1")
    try town.done(PayOrder(order.id, paying: .card), as: place.asLune)
    #expect(try town.lastInvoice.account == place.lune.id)
  }

  @Test func `ORDER-10: it stands 30 days, and the clock ends it on the next`() throws {
    let order = try place.record()
    let other = try place.record("b.example")
    try town.pass(days: 29)
    #expect(
      try town.desk.answer(NextEvent(), as: .visitor)?.at == Moment(morningOf: Town.start + 31))
    try town.pass(days: 1)
    try town.done(PayOrder(other.id, paying: .card), as: place.asTrame)
    try town.refused(DropOldOrder(order.id), as: .clock, by: "ORDER-10")
    try town.refused(DropOldOrder(order.id), as: town.staff, by: "ORDER-10")
    try town.pass(days: 1)
    #expect(try place.now(order).status == .cancelled)
    #expect(try place.now(other).status == .paid)
    #expect(try place.entrusted(place.asTrame) == ["b.example"])
    try town.refused(
      PayOrder(order.id, paying: .card), as: place.asTrame, by: "AGENCY-3", "ORDER-10")
    try town.refused(PayOrder(order.id, paying: .card), as: place.asLune, by: "ORDER-10")
    try town.refused(CancelOrder(order.id), as: place.asLune, by: "ORDER-10")
  }

  @Test func `ORDER-10: one that waits for consent is not ended by the clock`() throws {
    try town.done(SetAdvancedMode(on: true), as: place.asLune)
    let details = ContactDetails.complete(.company, "Gîte", email: place.gite.details.email)
    let request = OrderRequest(town.plan.id, named: "a.example", for: .newClient(details))
    let asked = try town.done(RequestConsent(for: request), as: place.asLune)
    let order = try #require(asked.first(Order.self))
    let link = try #require(order.consent)
    try town.done(AnswerAdministrativeLink(link, accepting: true), as: place.asGite)
    try town.pass(days: 60)
    #expect(try place.now(order).status == .awaitingPayment)
    try town.refused(
      ChangeOrder(order.id, to: town.plan.id, named: "c.example"), as: place.asLune, by: "ORDER-10")
  }

  @Test func `ORDER-7: an order for a new contact has no agency, since it may create nothing`()
    throws
  {
    try town.done(SetAdvancedMode(on: true), as: place.asLune)
    let details = ContactDetails.complete(.company, "Neu", email: "neu@neu.test")
    let request = place.request("a.example", for: .newClient(details))
    try town.refused(RecordOrder(request), as: place.asLune, by: "ORDER-10", "ORDER-7")
    try town.refused(
      PlaceOrder(request, paying: .card), as: place.asLune, by: "ORDER-10", "ORDER-7")
  }

  @Test func `ORDER-7: cancelled by the client or the agency, nothing is left`() throws {
    for session in [place.asLune, place.asTrame] {
      let order = try place.record()
      try town.done(CancelOrder(order.id), as: session)
      #expect(try place.now(order).status == .cancelled)
      #expect(try place.entrusted(place.asTrame).isEmpty)
      #expect(try town.all(Service.self).isEmpty)
    }
  }

  @Test
  func `ORDER-11: a change of product takes today's price, a change of name keeps the old one`()
    throws
  {
    let order = try place.record()
    try town.done(ChangePrice(of: town.plan.id, to: Money(cents: 9900)), as: town.staff)
    try town.done(ChangeOrder(order.id, to: town.plan.id, named: "b.example"), as: place.asTrame)
    #expect(try place.now(order).price == Money(cents: 6000))
    try town.done(
      ChangeOrder(order.id, to: town.mailboxPlan.id, named: "a@b.example"), as: place.asLune)
    #expect(try place.now(order).price == Money(cents: 1000))
    try town.refused(
      ChangeOrder(order.id, to: town.plan.id, named: "a@b.example"), as: place.asLune,
      by: "ORDER-3")
  }

  @Test func `LINK-7: whoever ordered becomes technical contact, not the agency that pays`() throws
  {
    try town.administrativeLink(place.lune, for: place.gite)
    try town.done(SetAdvancedMode(on: true), as: place.asLune)
    let recorded = try town.done(
      RecordOrder(place.request("a.example", for: .existingClient(place.gite.id))),
      as: place.asLune)
    let order = try #require(recorded.first(Order.self))
    try town.done(PayOrder(order.id, paying: .card), as: place.asTrame)
    #expect(try town.all(TechnicalLink.self).map(\.account) == [place.lune.id])
    #expect(try town.lastInvoice.account == place.trame.id)
    #expect(try town.all(Service.self).map(\.owner) == [place.gite.id])
  }
}
