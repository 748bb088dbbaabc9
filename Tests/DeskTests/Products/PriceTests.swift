import ClientArea
import Testing

@testable import Store

/// Prices with dates, and who pays which (ORDER-11).
@Suite struct PriceTests {
  private let town: Town
  private let lune: ClientAccount
  private let asLune: Session

  init() throws {
    town = try Town()
    lune = try town.account("Lune")
    asLune = try town.session(of: lune)
  }

  private func price(_ cents: Int, in days: Int? = nil) throws -> ChangePrice {
    ChangePrice(
      of: town.plan.id, to: Money(cents: cents), from: try days.map { try town.today + $0 })
  }

  private func cents(in days: Int) throws -> Int {
    try town.reader.prices(of: town.plan.id).price(on: try town.today + days).cents
  }

  private func order(_ name: String) -> PlaceOrder {
    PlaceOrder(OrderRequest(town.plan.id, named: name), paying: .card)
  }

  private var paid: Int { get throws { try town.lastInvoice.totals.excludingTax.cents } }

  @Test func `ORDER-11: a planned price comes by itself, and orders before it keep theirs`() throws
  {
    try town.done(
      RecordOrder(OrderRequest(town.plan.id, named: "attend.example"), for: lune.id),
      as: town.staff)
    let waiting = try #require(try town.all(Order.self).last)
    try town.done(try price(7000, in: 5), as: town.staff)
    try town.pass(days: 4)
    try town.done(order("avant.example"), as: asLune)
    #expect(try paid == 6000)
    let entries = try town.journalEntries
    try town.pass(days: 1)
    #expect(try town.journalEntries == entries + 1)
    try town.done(order("apres.example"), as: asLune)
    #expect(try paid == 7000)
    try town.done(PayOrder(waiting.id, paying: .card), as: asLune)
    #expect(try paid == 6000)
  }

  @Test func `ORDER-11: a renewal costs the price of its day, and says since when`() throws {
    let hosting = try town.service("lune.example", of: lune, expiresIn: 30)
    try town.done(try price(7000, in: 1), as: town.staff)
    guard
      case .possible(let before) = try town.desk.foresee(
        try town.renewal(of: hosting), as: asLune)
    else {
      Issue.record("not foreseen")
      return
    }
    #expect(before.first(Invoice.self)?.totals.excludingTax == Money(cents: 6000))
    #expect(!before.reasons.rules.contains("ORDER-11"))
    try town.pass(days: 1)
    let decision = try town.done(try town.renewal(of: hosting), as: asLune)
    #expect(try paid == 7000)
    #expect(decision.reasons.rules.contains("ORDER-11"))
  }

  @Test func `ORDER-11: a quick link pays the price of its day too`() throws {
    let hosting = try town.service("lune.example", of: lune, expiresIn: 30)
    let link = try town.quickLink(of: hosting, at: 30)
    try town.done(try price(6600), as: town.staff)
    try town.done(RenewByQuickLink(link.secret, paying: .card), as: .visitor)
    #expect(try paid == 6600)
  }

  @Test func `ORDER-11: past prices are facts, planned ones change until their day`() throws {
    let past = try town.refused(try price(1, in: -1), as: town.staff, by: "ORDER-11")
    #expect(past.problems.map(\.field) == [.startDay])
    try town.done(try price(6500, in: 10), as: town.staff)
    try town.done(try price(6600, in: 10), as: town.staff)
    #expect(try cents(in: 10) == 6600)
    #expect(try town.all(ProductPrice.self).count == 1)
    let day = try town.today + 10
    try town.refused(
      WithdrawPrice(of: town.plan.id, from: day + 1), as: town.staff, by: "ORDER-11")
    try town.pass(to: day)
    try town.refused(WithdrawPrice(of: town.plan.id, from: day), as: town.staff, by: "ORDER-11")
    // Today's price may still be set right: what was ordered this morning keeps its own.
    try town.done(order("matin.example"), as: asLune)
    try town.done(try price(6700), as: town.staff)
    #expect(try cents(in: 0) == 6700 && cents(in: -1) == 6000)
    #expect(try town.all(Order.self).last?.price == Money(cents: 6600))
    #expect(try town.all(ProductPrice.self).count == 1)
  }

  @Test func `ORDER-11: without a planned price the one before it goes on`() throws {
    try town.done(try price(6500, in: 3), as: town.staff)
    try town.done(try price(6600, in: 6), as: town.staff)
    let start = try town.today
    let decision = try town.done(
      WithdrawPrice(of: town.plan.id, from: start + 3), as: town.staff)
    #expect(decision.message.fr.contains("60,00 €"))
    #expect(try [2, 3, 5, 6].map { try cents(in: $0) } == [6000, 6000, 6000, 6600])
    try town.done(WithdrawPrice(of: town.plan.id, from: start + 6), as: town.staff)
    #expect(try cents(in: 99) == 6000)
  }

  @Test func `ORDER-11: what is off sale is not ordered, but paid and renewed`() throws {
    let hosting = try town.service("lune.example", of: lune, expiresIn: 30)
    for name in ["attend.example", "change.example"] {
      try town.done(
        RecordOrder(OrderRequest(town.plan.id, named: name), for: lune.id), as: town.staff)
    }
    try town.done(
      RecordOrder(OrderRequest(town.domainPlan.id, named: "nom.example"), for: lune.id),
      as: town.staff)
    let waiting = try town.all(Order.self)
    try town.done(SellProduct(town.plan.id, false), as: town.staff)
    try town.refused(order("non.example"), as: asLune, by: "ORDER-11")
    try town.refused(
      RecordOrder(OrderRequest(town.plan.id, named: "non.example"), for: lune.id), as: town.staff,
      by: "ORDER-11")
    try town.refused(
      ChangeOrder(waiting[2].id, to: town.plan.id, named: "nom.example"), as: asLune,
      by: "ORDER-11")
    try town.done(
      ChangeOrder(waiting[1].id, to: town.plan.id, named: "autre.example"), as: asLune)
    try town.done(PayOrder(waiting[0].id, paying: .card), as: asLune)
    try town.done(try town.renewal(of: hosting), as: asLune)
    #expect(try paid == 6000)
  }

  @Test func `ORDER-11: what was deleted while it lay in a cart is refused in words`() throws {
    let order = order("panier.example")
    try town.done(DeleteProduct(town.plan.id), as: town.staff)
    try town.refused(order, as: asLune, by: "ORDER-11")
  }
}
