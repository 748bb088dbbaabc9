import ClientArea
import Testing

@testable import Store

/// ORDER-13: orders of several lines, all for one owner.
@Suite struct OrderOfLinesTests {
  private let place: AgencyTown
  private let studio: ClientAccount
  private let asStudio: Session
  private var town: Town { place.town }

  init() throws {
    place = try AgencyTown()
    studio = try place.town.account("Studio", isAdvancedModeOn: true)
    asStudio = try place.town.session(of: studio)
  }

  private func request(
    _ lines: [(Product, String)], for beneficiary: Beneficiary = .myself,
    entrustedTo agency: ClientAccount? = nil
  ) -> OrderRequest {
    let lines = lines.map { OrderRequest.Line($0.0.id, named: $0.1) }
    return OrderRequest(
      lines[0], with: Array(lines.dropFirst()), for: beneficiary, entrustedTo: agency?.id)
  }

  /// A hosting, its domain and a mailbox on it.
  private func three(
    for beneficiary: Beneficiary = .myself, entrustedTo agency: ClientAccount? = nil
  ) -> OrderRequest {
    request(
      [
        (town.plan, "new.example"), (town.domainPlan, "New.example"),
        (town.mailboxPlan, "a@NEW.example"),
      ], for: beneficiary, entrustedTo: agency)
  }

  @Test func `ORDER-13: one payment, one invoice with a line for each, every service opened`()
    throws
  {
    let decision = try town.done(PlaceOrder(three(), paying: .card), as: place.asLune)
    let order = try #require(try town.all(Order.self).last)
    let services = try town.all(Service.self)
    #expect(order.lines.map(\.service) == services.map(\.id))
    #expect(order.names == "new.example, a@new.example")
    #expect(services.map(\.kind) == [.hosting, .domain, .mailbox])
    #expect(Set(services.map(\.owner)) == [place.lune.id])
    let invoice = try town.lastInvoice
    #expect(invoice.lines.map(\.service) == services.map(\.id))
    #expect(invoice.lines.map(\.unitPrice) == order.lines.map(\.price))
    #expect(invoice.subject == order.names)
    #expect(try town.all(Invoice.self).count == 1)
    let periods = try town.reader.paidPeriods(of: invoice.id)
    #expect(periods.map(\.service) == services.map(\.id))
    #expect(periods.map(\.position) == [0, 1, 2])
    for service in services {
      #expect(try town.reader.order(opening: service.id)?.id == order.id)
    }
    #expect(decision.letters.map(\.model) == [.invoice, .welcome, .serviceOpened, .serviceOpened])
  }

  @Test func `ORDER-13: a period stands by its line, whatever discounts stand between`() throws {
    let terms = DiscountTerms(
      .share(perMille: 100), for: .account(place.lune.id), from: Town.start, to: Town.start)
    try town.done(CreateDiscount(terms), as: town.staff)
    try town.done(PlaceOrder(three(), paying: .card), as: place.asLune)
    let invoice = try town.lastInvoice
    #expect(invoice.lines.count == 6)
    #expect(try town.reader.paidPeriods(of: invoice.id).map(\.position) == [0, 2, 4])
  }

  @Test func `ORDER-13: what is refused of one line says which, and its field`() throws {
    _ = try town.service("a.example", .domain, of: place.gite, expiresIn: 90)
    let lines = [
      (town.plan, "new.example"), (town.mailboxPlan, "x@a.example"),
      (town.mailboxPlan, "no address"),
    ]
    var refusal = try town.refused(
      PlaceOrder(request(Array(lines.prefix(2))), paying: .card), as: place.asLune, by: "ORDER-13")
    #expect(refusal.sentence.fr.hasPrefix("x@a.example : "))
    #expect(refusal.problems.map(\.field) == [.serviceName])
    #expect(refusal.problems.map(\.line) == [1])
    refusal = try town.refused(
      PlaceOrder(request([lines[0], lines[2]]), paying: .card), as: place.asLune, by: "ORDER-3")
    #expect(refusal.problems.map(\.line) == [1])
    refusal = try town.refused(
      PlaceOrder(request([lines[1]]), paying: .card), as: place.asLune, by: "ORDER-13")
    #expect(refusal.problems.map(\.line) == [0])
    #expect(refusal.sentence.fr.hasPrefix("une adresse"))
  }

  @Test func `ORDER-13: a thing is ordered once, and a hosting and its domain are two`() throws {
    let twice = request([(town.domainPlan, "new.example"), (town.domainPlan, "NEW.example")])
    try town.refused(PlaceOrder(twice, paying: .card), as: place.asLune, by: "ORDER-13")
    let two = request([(town.plan, "new.example"), (town.domainPlan, "new.example")])
    try town.done(PlaceOrder(two, paying: .card), as: place.asLune)
    try town.refused(PlaceOrder(two, paying: .card), as: place.asLune, by: "ORDER-3")
  }

  @Test func `LINK-7: who orders for somebody becomes technical contact of each`() throws {
    try town.administrativeLink(studio, for: place.lune)
    let order = PlaceOrder(three(for: .existingClient(place.lune.id)), paying: .card)
    let sent = try place.sent(by: order, as: asStudio)
    let links = try town.all(TechnicalLink.self)
    #expect(links.map(\.account) == [studio.id, studio.id, studio.id])
    #expect(Set(links.map(\.service)) == Set(try town.all(Service.self).map(\.id)))
    #expect(sent.filter { $0.hasPrefix("Lune") }.count == 3)
  }

  @Test func `ORDER-8: one question is asked for all lines, and none is looked at before`() throws {
    _ = try town.service("a.example", .domain, of: place.gite, expiresIn: 90)
    let details = ContactDetails.complete(email: place.lune.details.email)
    let asked = request(
      [(town.plan, "new.example"), (town.mailboxPlan, "x@a.example")], for: .newClient(details))
    let decision = try town.done(RequestConsent(for: asked), as: asStudio)
    let order = try #require(decision.first(Order.self))
    let body = place.whole(try place.latestMail)
    #expect(body.contains("new.example, x@a.example"))
    #expect(body.contains("Hébergement Unique, Boîte mail"))
    let link = try #require(order.consent)
    try town.done(AnswerAdministrativeLink(link, accepting: true), as: place.asLune)
    try town.refused(PayOrder(order.id, paying: .card), as: asStudio, by: "ORDER-13")
    #expect(try town.all(Service.self).count == 1)
  }

  @Test func `AGENCY-3: the agency changes one line of a recorded order, and pays them all`() throws
  {
    let made = try town.done(RecordOrder(three(entrustedTo: place.trame)), as: place.asLune)
    let order = try #require(made.first(Order.self))
    #expect(try place.entrusted(place.asTrame) == ["new.example, a@new.example"])
    try town.done(ChangePrice(of: town.plan.id, to: Money(cents: 9900)), as: town.staff)
    try town.done(
      ChangeOrder(order.id, line: 2, to: town.mailboxPlan.id, named: "b@new.example"),
      as: place.asTrame)
    #expect(try place.now(order).lines.map(\.serviceName).last == "b@new.example")
    #expect(try place.now(order).price == order.price)
    #expect(place.whole(try place.latestMail).contains("Boîte mail, a@new.example, 10,00 €"))
    let refusal = try town.refused(
      ChangeOrder(order.id, line: 2, to: town.domainPlan.id, named: "new.example"),
      as: place.asTrame, by: "ORDER-13")
    #expect(refusal.problems.map(\.line) == [0])
    try town.refused(
      ChangeOrder(order.id, line: 3, to: town.plan.id, named: "c.example"), as: place.asTrame,
      by: "ORDER-10")
    try town.done(PayOrder(order.id, paying: .card), as: place.asTrame)
    #expect(try town.lastInvoice.totals.excludingTax == Money(cents: 8200))
    #expect(try town.all(Service.self).map(\.name).last == "b@new.example")
  }

  @Test func `ORDER-10: an order of several lines that nobody pays leaves nothing`() throws {
    try town.done(RecordOrder(three(entrustedTo: place.trame)), as: place.asLune)
    try town.pass(days: 31)
    #expect(try town.all(Order.self).map(\.status) == [.cancelled])
    #expect(try town.all(Service.self).isEmpty)
    #expect(place.whole(try place.latestMail).contains("new.example, a@new.example"))
  }

  @Test
  func `BILL-17: the credit note of one line closes its service; the agency stays till the last`()
    throws
  {
    let made = try town.done(RecordOrder(three(entrustedTo: place.trame)), as: place.asLune)
    let order = try #require(made.first(Order.self))
    try town.done(PayOrder(order.id, paying: .card), as: place.asLune)
    let invoice = try town.lastInvoice
    func ended() throws -> [Bool] { try town.all(Service.self).map { $0.endedOn != nil } }
    try town.done(CancelInvoiceLines(2, of: invoice.id), as: town.staff)
    #expect(try ended() == [false, false, true])
    #expect(try town.reader.agency(of: order.id)?.endedOn == nil)
    try town.done(CancelInvoice(invoice.id), as: town.staff)
    #expect(try ended() == [true, true, true])
    #expect(try town.reader.agency(of: order.id)?.endedOn == Town.start)
    // The names are free.
    try town.done(PlaceOrder(three(), paying: .card), as: place.asGite)
  }

  @Test func `ORDER-11: a product of any line is referred to`() throws {
    try town.done(RecordOrder(three(entrustedTo: place.trame)), as: place.asLune)
    for product in [town.plan, town.domainPlan, town.mailboxPlan] {
      #expect(try town.reader.isReferredTo(product.id))
    }
    #expect(try !town.reader.isReferredTo(town.sitePlan.id))
    let products = try town.desk.answer(ProductList(), as: town.staff)
    #expect(products.map(\.orders.count) == [1, 1, 1, 0])
  }

  @Test func `ORDER-13: it is found by the name of each line, either way it is written`() throws {
    let lines = [(town.plan, "new.example"), (town.domainPlan, "crêperie.example")]
    try town.done(RecordOrder(request(lines, entrustedTo: place.trame)), as: place.asLune)
    for text in ["new", "crêp", "CRÊPERIE", "xn--crperie-kya"] {
      for session in [place.asLune, place.asTrame, town.staff] {
        let hits = try town.desk.answer(Search(text), as: session)
        #expect(
          hits.contains { hit in
            if case .order(_, _, "new.example, crêperie.example", _) = hit { true } else { false }
          }, "\(text)")
      }
      let list = OrderList(filter: text, window: Window(limit: 9))
      #expect(try town.desk.answer(list, as: town.staff).count == 1, "\(text)")
    }
    #expect(try town.desk.answer(Search("autre"), as: town.staff).isEmpty)
  }

  @Test func `SIM-3: it is undone and done again as a whole`() throws {
    let before = try town.desk.journalEntry
    try town.done(PlaceOrder(three(), paying: .card), as: place.asLune)
    let order = try #require(try town.all(Order.self).last)
    let after = try town.desk.contents(besides: "journal")
    try town.desk.rewind(to: before)
    #expect(try town.all(Order.self).isEmpty)
    #expect(try town.reader.isReferredTo(town.mailboxPlan.id) == false)
    try town.desk.replay()
    #expect(try town.desk.contents(besides: "journal") == after)
    let last = try #require(order.lines.last?.service)
    #expect(try town.reader.order(opening: last)?.id == order.id)
  }
}
