import ClientArea
import Testing

@testable import Store

/// Several services are paid at once (BILL-21).
@Suite final class SeveralRenewalTests: TownWithSeveral {
  @Test func `BILL-21: one payment, one invoice, a line for each, and all are renewed`() throws {
    let decision = try town.done(renewal(of: [hosting, domain, mailbox]), as: asLune)
    #expect(try town.invoiceNumbers.count == 1 && town.all(Payment.self).count == 1)
    let invoice = try town.lastInvoice
    #expect(invoice.lines.map(\.service) == [hosting.id, domain.id, mailbox.id])
    #expect(invoice.lines.map(\.amount.cents) == [6000, 1200, 1000])
    #expect(invoice.totals.includingTax.cents == 9840)
    #expect(invoice.subject == "lune.example, cave.example, moi@lune.example")
    #expect(invoice.reasons.contains { $0.rule == "BILL-21" })
    for service in [hosting, domain, mailbox] {
      #expect(try expiry(of: service) == service.expiresOn.adding(months: 12))
    }
    #expect(decision.reasons.count { $0.rule == "BILL-13" } == 3, "Each period is told.")
    #expect(
      try town.reader.paidPeriods(of: invoice.id).map { [$0.position, $0.service.value] }
        == [hosting, domain, mailbox].enumerated().map { [$0, $1.id.value] })
  }

  @Test
  func `BILL-21: each that cannot be renewed is named with its own rule, and nothing is paid`()
    throws
  {
    let foreign = try town.service("studio.example", of: studio, expiresIn: 10)
    let gone = try town.service("ancien.example", .domain, of: lune, expiresIn: -62)
    try town.done(town.renewal(of: domain), as: asLune)
    let refusal = try town.refused(
      renewal(of: [hosting, domain, foreign, gone]), as: asLune, by: "BILL-21", "BILL-13",
      "LINK-5", "LIFE-2")
    for name in ["cave.example", "studio.example", "ancien.example"] {
      #expect(refusal.reasons[0].fact.fr.contains(name))
      #expect(refusal.reasons.dropFirst().contains { $0.fact.fr.contains(name) })
    }
    #expect(!refusal.reasons.contains { $0.fact.fr.contains("lune.example") })
    #expect(refusal.isForNow)
    try town.refused(renewal(of: []), as: asLune, by: "BILL-21")
    try town.refused(renewal(of: [domain]), as: asLune, by: "BILL-13")
  }

  @Test func `BILL-21: what is parted before the payment is what the command then takes`() throws {
    try town.done(town.renewal(of: domain), as: asLune)
    let chosen = try renewal(of: [mailbox, domain, hosting, mailbox]).services
    let parted = try PartedRenewals(
      chosen, as: asLune, on: try town.today, reading: town.reader)
    #expect(parted.possible.map(\.name) == ["moi@lune.example", "lune.example"])
    #expect(parted.leftOut.map(\.service.name) == ["cave.example"])
    #expect(parted.leftOut.map(\.refusal.rules) == [["BILL-13"]])
    try town.done(RenewServices(parted.possible, paying: .card), as: asLune)
    #expect(try town.lastInvoice.lines.count == 2)
  }

  @Test func `BILL-21: alone among several it is renewed as by itself`() throws {
    let other = try Town()
    let alone = try other.service(
      "lune.example", of: try other.account("Lune"), expiresIn: 10)
    try other.done(
      other.renewal(of: alone), as: other.session(of: other.reader.account(alone.owner)))
    try town.done(renewal(of: [hosting]), as: asLune)
    let (one, same) = (try town.lastInvoice, try other.lastInvoice)
    #expect(one.lines.map(\.label) == same.lines.map(\.label) && one.subject == same.subject)
    #expect(one.reasons.rules == same.reasons.rules)
    #expect(
      try town.mails(.renewalConfirmation).map(\.body)
        == other.mails(.renewalConfirmation).map(\.body))
  }

  @Test func `BILL-13: an open page pays nothing where one of its periods was paid meanwhile`()
    throws
  {
    let page = try renewal(of: [hosting, domain])
    try town.done(town.renewal(of: domain), as: asLune)
    try town.refused(page, as: asLune, by: "BILL-21", "BILL-13")
    #expect(try expiry(of: hosting) == hosting.expiresOn)
  }

  @Test func `BILL-1: services of several owners stand on one invoice, in the payer's name`() throws
  {
    let zoe = try town.account("Zoé", kind: .individual)
    let sea = try town.service("mer.example", of: zoe, expiresIn: 5)
    let own = try town.service("studio.example", of: studio, expiresIn: 5)
    for service in [hosting, domain, sea] { try town.technicalLink(studio, on: service) }
    try town.done(renewal(of: [hosting, own, sea, domain]), as: town.session(of: studio))
    let invoice = try town.lastInvoice
    #expect(invoice.account == studio.id && invoice.lines.count == 4)
    #expect(invoice.reasons.count { $0.rule == "BILL-3" } == 2, "Once for each owner.")
    #expect(invoice.reasons.count { $0.rule == "BILL-4" } == 1)
    #expect(try town.mails(.invoice).map(\.address) == [studio.details.email])
    let mails = try town.mails(.renewalConfirmation)
    let (lunes, zoes) = (
      mails.filter { $0.address == lune.details.email },
      mails.filter { $0.address == zoe.details.email }
    )
    #expect(lunes.count == 1 && zoes.count == 1)
    #expect(lunes[0].subject == "2 prestations renouvelées" && lunes[0].service == nil)
    #expect(lunes[0].body.contains("  domaine cave.example : "))
    #expect(!lunes[0].body.contains("mer.example") && !zoes[0].body.contains("lune.example"))
    #expect(zoes[0].service == sea.id)
    // As contact of each of the two owners, and for what is its own.
    let studios = mails.filter { $0.address == studio.details.email }
    #expect(studios.count == 3)
    #expect(studios.contains { $0.subject == "Copie : 2 prestations renouvelées" })
  }
}
