import ClientArea
import SQLite
import Testing

@testable import Store

/// What several services at once cost, who may pay them, and how they are taken back (BILL-21).
@Suite final class SeveralPaidTests: TownWithSeveral {
  @Test func `BILL-11: the balance pays all or nothing`() throws {
    try town.done(TopUpBalance(by: Money(cents: 8000)), as: asLune)
    let page = try renewal(of: [hosting, domain], paying: .balance)
    try town.refused(page, as: asLune, by: "BILL-11")
    try town.done(TopUpBalance(by: Money(cents: 1000)), as: asLune)
    try town.done(page, as: asLune)
    #expect(try town.reader.account(lune.id).balance.cents == 360)
    #expect(try town.all(LedgerEntry.self).count == 3)
  }

  @Test func `ORDER-15: another total than the one that was shown is not paid`() throws {
    let page = try renewal(
      of: [hosting, domain], paying: PaymentOrder(.card, seeing: Money(cents: 8000)))
    try town.refused(page, as: asLune, by: "ORDER-15")
    try town.done(
      renewal(of: [hosting, domain], paying: PaymentOrder(.card, seeing: Money(cents: 8640))),
      as: asLune)
  }

  @Test func `BILL-12: the chosen payer is on the invoice of them all`() throws {
    let payer = try town.payer("Fiduciaire", of: lune)
    try town.done(
      renewal(of: [hosting, domain], paying: PaymentOrder(.card, payer: payer.id)), as: asLune)
    #expect(try town.lastInvoice.buyer.name == "Fiduciaire")
  }

  @Test func `ACCESS-10: who may not pay is told that first, and not what is wrong with a service`()
    throws
  {
    let guest = try town.user("g@guest.test")
    _ = try town.access(of: guest, to: lune, allowing: [.manageServices])
    let session = Session(user: guest.id, account: lune.id)
    try town.done(town.renewal(of: domain), as: asLune)
    let refusal = try town.refused(
      renewal(of: [hosting, domain]), as: session, by: "ACCESS-10", "ACCESS-4")
    #expect(!refusal.isForNow)
  }

  @Test func `CLIENTS-10, LIFE-2: discount and fee stand below their own line`() throws {
    let late = try town.service("vieux.example", .domain, of: lune, expiresIn: -40)
    try discount()
    try town.done(renewal(of: [hosting, late, mailbox]), as: asLune)
    let invoice = try town.lastInvoice
    #expect(invoice.lines.count == 5)
    #expect(invoice.lines[1].discount != nil && invoice.lines[1].amount.cents == -600)
    #expect(invoice.lines[3].service == nil && invoice.lines[3].label.contains("vieux.example"))
    #expect(try town.reader.paidPeriods(of: invoice.id).map(\.position) == [0, 2, 4])
  }

  @Test func `BILL-17: the credit note of a line takes back that line's period alone`() throws {
    try discount()
    try town.done(renewal(of: [hosting, domain, mailbox]), as: asLune)
    let invoice = try town.lastInvoice
    try town.done(CancelInvoiceLines([2], of: invoice.id, CreditTerms()), as: town.staff)
    #expect(try expiry(of: domain) == domain.expiresOn)
    #expect(try expiry(of: hosting) == hosting.expiresOn.adding(months: 12))
    #expect(try expiry(of: mailbox) == mailbox.expiresOn.adding(months: 12))
    try town.done(CancelInvoice(invoice.id), as: town.staff)
    for service in [hosting, domain, mailbox] {
      #expect(try expiry(of: service) == service.expiresOn)
    }
  }

  @Test func `BILL-7: another way is told where all could be renewed that way`() throws {
    let user = try #require(try town.reader.user(email: studio.details.email))
    _ = try town.access(of: user, to: lune, allowing: [.manageServices, .pay])
    let guest = Session(user: user.id, account: lune.id)
    try town.technicalLink(studio, on: hosting)
    func ways(_ services: [Service]) throws -> Int {
      guard case .possible(let decision) = try town.desk.foresee(renewal(of: services), as: guest)
      else { return -1 }
      return decision.reasons.count { $0.rule == "BILL-7" && $0.fact.fr.contains("Autre façon") }
    }
    #expect(try ways([hosting]) == 1)
    #expect(try ways([hosting, domain]) == 0)
    try town.technicalLink(studio, on: domain)
    #expect(try ways([hosting, domain]) == 1)
  }

  @Test func `the work grows with what is renewed and no faster, up to 500 services`() throws {
    func cost(_ count: Int) throws -> (foreseen: Int, done: Int) {
      let town = try Town(mails: ShortMails())
      let owner = try town.account("Verger")
      let services = try (0..<count).map {
        try town.service("verger-\($0).example", of: owner, expiresIn: 10)
      }
      let session = try town.session(of: owner)
      let command = RenewServices(
        services.map { ServiceToRenew($0.id, named: $0.name, expiringOn: $0.expiresOn) },
        paying: .card)
      let foreseen = try town.desk.database.countingSteps {
        _ = try town.desk.foresee(command, as: session)
      }
      let done = try town.desk.database.countingSteps {
        guard case .done = try town.desk.perform(command, as: session) else {
          throw NotRefused()
        }
      }
      #expect(try town.lastInvoice.lines.count == count)
      #expect(try town.mails(.renewalConfirmation).count == 1)
      return (foreseen, done)
    }
    let (few, many) = (try cost(100), try cost(500))
    #expect(many.foreseen < few.foreseen * 6, "\(few), \(many)")
    #expect(many.done < few.done * 6, "\(few), \(many)")
    #expect(many.foreseen < 500 * 1500, "\(many)")
  }
}
