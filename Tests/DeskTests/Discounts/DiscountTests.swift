import ClientArea
import Testing

@testable import Store

/// CLIENTS-10, CLIENTS-12, ORDER-15: discounts, and what whoever pays was shown.
@Suite struct DiscountTests {
  private let town: Town
  private let lune: ClientAccount
  private let studio: ClientAccount
  private let asLune: Session

  init() throws {
    town = try Town()
    lune = try town.account("Lune")
    studio = try town.account("Studio")
    asLune = try town.session(of: lune)
  }

  private func terms(
    _ reduction: Reduction = .share(perMille: 100), for target: DiscountTerms.Target? = nil,
    from first: Int = 0, to last: Int = 5, called label: String = "Printemps"
  ) -> DiscountTerms {
    DiscountTerms(
      reduction, for: target ?? .product(town.plan.id), from: Town.start + first,
      to: Town.start + last, called: label)
  }

  @discardableResult
  private func grant(_ terms: DiscountTerms) throws -> Discount {
    try #require(
      try town.done(CreateDiscount(terms), as: town.staff).first(Discount.self))
  }

  private func order(seeing seen: Int? = nil, _ choice: PaymentChoice = .card) -> PlaceOrder {
    PlaceOrder(
      OrderRequest(town.plan.id, named: "new.example"),
      paying: PaymentOrder(choice, seeing: seen.map { Money(cents: $0) }))
  }

  @Test func `CLIENTS-10: it is a line of its own, on renewal and order, in the buyer's language`()
    throws
  {
    let roma = try town.account("Roma", language: .it)
    try grant(terms())
    let hosting = try town.service("roma.example", of: roma, expiresIn: 3)
    try town.done(try town.renewal(of: hosting), as: try town.session(of: roma))
    let line = try #require(try town.lastInvoice.lines.last)
    #expect(line.label == "Sconto 10 % — Printemps")
    #expect(line.amount == Money(cents: -600))
    #expect(line.rate == (try town.lastInvoice.lines[0].rate))
    #expect(try town.lastInvoice.totals.includingTax == Money(cents: 6480))
    #expect(try town.lastInvoice.reasons.rules.contains("CLIENTS-10"))
  }

  @Test func `CLIENTS-10: both its days count, and no other`() throws {
    let discount = Discount(id: ID(1), terms(from: 1, to: 2))
    let states = (0...3).map { discount.state(on: Town.start + $0) }
    #expect(states == [.ahead, .running, .running, .over])
    var ended = discount
    ended.endedOn = Town.start + 2
    #expect((0...3).map { ended.counts(on: Town.start + $0) } == [false, true, false, false])
    ended.archivedOn = Town.start
    #expect(ended.state(on: Town.start + 1) == .archived)
  }

  @Test func `CLIENTS-12: what did not count is told beside what did, and no group is named`()
    throws
  {
    let group = try town.desk.found { ClientGroup(id: $0.newID(), name: "Secrets") }
    try town.desk.found { [lune] in
      GroupMembership(id: $0.newID(), group: group.id, account: lune.id, code: lune.code)
    }
    try grant(terms(.share(perMille: 200), for: .group(group.id), called: "Fidèles"))
    try grant(terms(.amount(Money(cents: 500))))
    try town.done(order(), as: asLune)
    let reasons = try town.lastInvoice.reasons.filter { $0.rule == "CLIENTS-12" }
    #expect(
      reasons.map(\.fact.fr) == [
        "Remise 5,00 € — Printemps retirerait 5,00 € HT : elle ne s'ajoute pas."
      ])
    let told = try town.lastInvoice.reasons.map(\.fact.fr).joined()
    #expect(told.contains("Fidèles") && !told.contains("Secrets"))
  }

  @Test func `CLIENTS-12: of a quick link it is the owner's that counts, else the payer's`() throws
  {
    try grant(terms(for: .account(lune.id)))
    let hosting = try town.service("lune.example", of: lune, expiresIn: 0)
    let link = try town.quickLink(of: hosting, at: 0)
    try town.technicalLink(studio, on: hosting)
    let asStudio = try town.session(of: studio)
    let shown = RenewByQuickLink(link.secret, paying: .card, seeing: Money(cents: 7200))
    try town.refused(shown, as: asStudio, by: "ORDER-15")
    try town.done(RenewByQuickLink(link.secret, paying: .card), as: asStudio)
    #expect(try town.lastInvoice.totals.excludingTax == Money(cents: 5400))
    let other = try town.service("lune-bis.example", of: lune, expiresIn: 3)
    try town.technicalLink(studio, on: other)
    try town.done(try town.renewal(of: other), as: asStudio)
    #expect(try town.lastInvoice.totals.excludingTax == Money(cents: 6000))
  }

  @Test func `CLIENTS-12: a total of zero asks no bank, takes nothing, and is paid`() throws {
    try grant(terms(.share(perMille: 1000)))
    try town.refused(order(.abandoned), as: asLune, by: "SIM-7")
    let decision = try town.done(order(.balance), as: asLune)
    #expect(decision.reasons.rules.contains("CLIENTS-12"))
    let payment = try #require(try town.all(Payment.self).last)
    #expect(payment.means == .nothing && payment.amount == .zero)
    #expect(try town.all(LedgerEntry.self).isEmpty)
    let invoice = try town.lastInvoice
    #expect(invoice.totals == .zero && invoice.lines.count == 2)
    let detail = try town.desk.answer(InvoiceDetail(invoice.id), as: asLune)
    #expect(detail?.status == .paid)
    // Credited, it gives nothing back.
    try town.done(CancelInvoice(invoice.id), as: town.staff)
    #expect(try town.all(LedgerEntry.self).isEmpty)
    #expect(try town.desk.answer(InvoiceDetail(invoice.id), as: asLune)?.status == .cancelled)
  }

  @Test func `ORDER-15: nothing is paid where the total is another than the one shown`() throws {
    try grant(terms(to: 0))
    try town.pass(days: 1)
    let refusal = try town.refused(order(seeing: 6480), as: asLune, by: "ORDER-15")
    #expect(refusal.isForNow)
    #expect(refusal.sentence.fr.contains("64,80 €") && refusal.sentence.fr.contains("72,00 €"))
    try town.done(order(seeing: 7200), as: asLune)
    try town.done(
      IssueInvoice(
        to: lune.id, for: "Conseil",
        lines: ["A", "B"].map { InvoiceLine(label: $0, amount: Money(cents: 100)) }),
      as: town.staff)
    let invoice = try town.lastInvoice
    try town.done(CancelInvoiceLines(0, of: invoice.id), as: town.staff)
    let whole = PayInvoice(invoice.id, with: .card, seeing: invoice.totals.includingTax)
    try town.refused(whole, as: asLune, by: "ORDER-15")
    try town.done(PayInvoice(invoice.id, with: .card, seeing: Money(cents: 120)), as: asLune)
  }

  @Test func `CLIENTS-10: one that was used, or is over, is only ended or archived`() throws {
    let used = try grant(terms())
    let fresh = try grant(terms(.share(perMille: 50), called: "Autre"))
    try town.done(order(), as: asLune)
    let other = terms(.share(perMille: 150), for: .account(lune.id))
    try town.refused(ChangeDiscount(used.id, to: other), as: town.staff, by: "CLIENTS-10")
    try town.done(ChangeDiscount(fresh.id, to: other), as: town.staff)
    #expect(try town.reader.discount(fresh.id).terms == other)
    try town.done(EndDiscount(used.id), as: town.staff)
    try town.refused(EndDiscount(used.id), as: town.staff, by: "CLIENTS-10")
    #expect(
      try town.reader.discounts(for: studio.id, buying: town.plan.id, on: Town.start).isEmpty)
    try town.done(RemoveDiscount(used.id), as: town.staff)
    try town.refused(RemoveDiscount(used.id), as: town.staff, by: "CLIENTS-14")
    #expect(try town.reader.discount(used.id).archivedOn == Town.start)
    try town.done(RemoveDiscount(fresh.id), as: town.staff)
    #expect(try town.all(Discount.self).map(\.id) == [used.id])
    let late = try grant(terms(to: 1))
    try town.pass(days: 2)
    try town.refused(ChangeDiscount(late.id, to: other), as: town.staff, by: "CLIENTS-10")
  }

  @Test(arguments: [Reduction.share(perMille: 0), .share(perMille: 1001), .amount(.zero)])
  func `CLIENTS-10: what takes nothing or more than all is refused`(_ reduction: Reduction) throws {
    let refusal = try town.refused(
      CreateDiscount(terms(reduction)), as: town.staff, by: "CLIENTS-10")
    #expect(refusal.problems.map(\.field) == [.reduction])
  }

  @Test func `CLIENTS-10: the last day is neither over nor before the first`() throws {
    for wrong in [terms(from: -3, to: -1), terms(from: 3, to: 2)] {
      let refusal = try town.refused(CreateDiscount(wrong), as: town.staff, by: "CLIENTS-10")
      #expect(refusal.problems.map(\.field) == [.lastDay])
    }
  }

  @Test func `CLIENTS-11: discounts are granted by whoever manages the catalogue`() throws {
    let support = try town.member("zoe@provider.test", .support)
    try town.refused(CreateDiscount(terms()), as: support, by: "CLIENTS-11")
    let billing = try town.member("bea@provider.test", .billing)
    try town.done(CreateDiscount(terms()), as: billing)
  }

  @Test func `CLIENTS-5: the list of one client has its own and its groups'`() throws {
    let own = try grant(terms(for: .account(lune.id)))
    try grant(terms(for: .account(studio.id)))
    try grant(terms())
    let narrowed = try town.desk.answer(
      DiscountList(window: Window(limit: 9)), as: town.staff.focused(on: lune.id))
    #expect(narrowed.map(\.discount.id) == [own.id])
    let found = try town.desk.answer(
      DiscountList(filter: "studio", window: Window(limit: 9)), as: town.staff)
    #expect(found.map(\.target.fr) == [studio.nameAndCode])
  }
}
