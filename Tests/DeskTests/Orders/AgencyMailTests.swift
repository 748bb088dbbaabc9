import ClientArea
import Testing

@testable import Store

/// Who is told by mail what becomes of an order that is recorded.
@Suite struct AgencyMailTests {
  private let place: AgencyTown
  private var town: Town { place.town }

  init() throws { place = try AgencyTown() }

  @Test func `AGENCY-2: the agency is told of the order that is entrusted to it`() throws {
    #expect(
      try place.sent(by: RecordOrder(place.request()), as: place.asLune) == [
        "Trame: orderEntrusted"
      ])
    let mail = try place.latestMail
    let order = try #require(try town.all(Order.self).last)
    for fact in [
      order.number, place.lune.nameAndCode, "Hébergement Unique", "new.example",
      Money(cents: 6000).text(in: .fr), (Town.start + 30).text(in: .fr),
    ] {
      #expect(place.whole(mail).contains(fact), "\(fact)")
    }
    #expect(mail.order == order.id && mail.service == nil && mail.renewalLink == nil)
    #expect(mail.reasons.rules == ["ORDER-10", "AGENCY-2", "AGENCY-3", "MAIL-5"])
  }

  @Test func `AGENCY-3: nothing else of the client stands in a mail to the agency`() throws {
    let hosting = try town.service("old.example", of: place.lune, expiresIn: 90)
    let order = try place.record()
    try town.done(ChangeOrder(order.id, to: town.plan.id, named: "b.example"), as: place.asLune)
    try town.done(PayOrder(order.id, paying: .card), as: place.asLune)
    try town.done(WithdrawAgency(of: order.id), as: place.asLune)
    let codes = try town.all(Service.self).compactMap(\.codes)
    let mails = try town.all(Mail.self).filter { $0.address == place.trame.details.email }
    #expect(mails.map(\.model) == [.orderEntrusted, .orderChanged, .orderPaid, .orderWithdrawn])
    let details = place.lune.details
    let others = [
      hosting.name, details.email, details.phone, details.street, details.siren,
      RenewalLink.addressStart, try town.lastInvoice.number,
    ]
    for mail in mails {
      for other in others + codes.flatMap({ [$0.login, $0.password] }) {
        #expect(!place.whole(mail).contains(other), "\(mail.model): \(other)")
      }
    }
  }

  @Test func `ORDER-10: a client for whom staff records an order is told until when he can pay`()
    throws
  {
    let alone = OrderRequest(town.plan.id, named: "a.example")
    #expect(
      try place.sent(by: RecordOrder(alone, for: place.lune.id), as: town.staff)
        == ["Lune: orderRecorded"])
    #expect(try place.latestMail.reasons.rules == ["ORDER-10", "MAIL-5"])
    #expect(try place.whole(place.latestMail).contains((Town.start + 30).text(in: .fr)))
    #expect(try !place.whole(place.latestMail).contains("Trame"))
    #expect(
      try place.sent(
        by: RecordOrder(place.request("b.example"), for: place.lune.id), as: town.staff)
        == ["Lune: orderRecorded", "Trame: orderEntrusted"])
    let mail = try #require(try town.mails(.orderRecorded).last)
    #expect(place.whole(mail).contains(place.trame.nameAndCode))
  }

  @Test func `AGENCY-3: each side is told what the other changes, and what was before`() throws {
    let order = try place.record()
    let change = ChangeOrder(order.id, to: town.domainPlan.id, named: "b.example")
    #expect(try place.sent(by: change, as: place.asTrame) == ["Lune: orderChanged"])
    for fact in [
      place.trame.nameAndCode, "votre commande", "Domaine .example", "b.example",
      Money(cents: 1200).text(in: .fr),
      "Hébergement Unique, new.example, \(Money(cents: 6000).text(in: .fr))",
    ] {
      #expect(try place.whole(place.latestMail).contains(fact), "\(fact)")
    }
    #expect(try place.sent(by: change, as: place.asLune).isEmpty)
    let back = ChangeOrder(order.id, to: town.domainPlan.id, named: "c.example")
    #expect(try place.sent(by: back, as: place.asLune) == ["Trame: orderChanged"])
    #expect(try place.latestMail.reasons.rules == ["ORDER-10", "AGENCY-3", "MAIL-5"])
  }

  @Test func `AGENCY-2: the agency is told that an order is taken back, whoever does it`() throws {
    for session in [place.asLune, town.staff] {
      let order = try place.record()
      #expect(
        try place.sent(by: WithdrawAgency(of: order.id), as: session) == ["Trame: orderWithdrawn"])
      #expect(try place.latestMail.reasons.rules == ["AGENCY-2", "MAIL-5"])
      #expect(try place.latestMail.order == order.id)
    }
  }

  @Test func `AGENCY-5: the agency is told of each order that goes with its property`() throws {
    try place.record("a.example")
    try place.record("b.example", as: place.asGite)
    let keeping = SetAgency(place.trame.id, to: false)
    #expect(try place.sent(by: keeping, as: town.staff).isEmpty)
    try town.done(SetAgency(place.trame.id, to: true), as: town.staff)
    let withdrawing = SetAgency(place.trame.id, to: false, withdrawingOrders: true)
    #expect(
      try place.sent(by: withdrawing, as: town.staff)
        == ["Trame: orderWithdrawn", "Trame: orderWithdrawn"])
    #expect(try place.latestMail.reasons.rules == ["AGENCY-1", "AGENCY-2", "MAIL-5"])
  }

  @Test func `LINK-13: the agency is told where breaking a link takes the order back`() throws {
    let order = try place.record()
    try town.done(PayOrder(order.id, paying: .card), as: place.asTrame)
    let service = try town.reader.service(#require(try place.now(order).first.service))
    let kept = try town.technicalLink(place.gite, on: service)
    #expect(
      try place.sent(by: BreakTechnicalLink(kept.id, withdrawingAgency: false), as: place.asLune)
        == ["Gîte: technicalContactRemoved"])
    let link = try town.technicalLink(place.gite, on: service)
    #expect(
      try place.sent(by: BreakTechnicalLink(link.id), as: place.asLune)
        == ["Trame: orderWithdrawn", "Gîte: technicalContactRemoved"])
    let mail = try #require(try town.mails(.orderWithdrawn).last)
    #expect(mail.reasons.rules == ["LINK-13", "MAIL-5"])
  }
}
