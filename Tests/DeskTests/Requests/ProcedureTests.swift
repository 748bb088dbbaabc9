import ClientArea
import Testing

@testable import Store

/// Domain changes, mailboxes, removals, and procedures as data (DOMAIN-6 to DOMAIN-18).
final class ProcedureTests: TownWithADomain {
  private func change(to name: String, from old: Service) throws {
    try town.done(RequestDomain(name, inPlaceOf: old.id, because: .renamed), as: asLune)
    try tick(name, 0, 1, with: "d'accord")
    try tick(name, 2, 3)
  }

  @Test(arguments: [
    ("Changement du nom du salon", ReplacementReason.renamed), ("changement de nom", .renamed),
    ("Erreur de la part du client sur le choix du nom", .mistake), ("erreur du client", .mistake),
    ("domaine existant non récupéré", .unrecovered), ("envie de changer", nil), ("", nil),
  ]) func `DOMAIN-6: a reason is one of three, however it is put`(
    _ text: String, _ reason: ReplacementReason?
  ) throws {
    #expect(ReplacementReason(reading: text) == reason)
    for reason in ReplacementReason.allCases {
      #expect(ReplacementReason(reading: reason.word.fr) == reason)
    }
  }

  @Test func `DOMAIN-6: the first year is invoiced, and later ones cost nothing`() throws {
    try change(to: "bleue.example", from: domain)
    let invoice = try town.lastInvoice
    #expect(invoice.account == lune.id && invoice.totals.excludingTax == Money(cents: 1500))
    #expect(invoice.totals.includingTax == Money(cents: 1800))
    let new = try #require(try town.reader.service(named: "bleue.example", as: .domain))
    #expect(new.expiresOn == Town.start.adding(months: 12) && new.owner == lune.id)
    try town.pass(days: 366)
    let renew = RenewService(new.id, named: new.name, expiringOn: nil, paying: .card)
    let decision = try town.done(renew, as: asLune)
    #expect(decision.reasons.contains { $0.rule == "DOMAIN-6" })
    #expect(try town.lastInvoice.totals.includingTax == .zero)
    #expect(try town.lastInvoice.lines.first?.label.hasSuffix("année offerte") == true)
  }

  @Test func `DOMAIN-6: a second change is invoiced as the first was, and both old domains stay`()
    throws
  {
    try change(to: "bleue.example", from: domain)
    let blue = try #require(try town.reader.service(named: "bleue.example", as: .domain))
    try change(to: "rouge.example", from: blue)
    #expect(try town.all(Invoice.self).map(\.totals.excludingTax.cents) == [1500, 1500])
    #expect(try town.all(DomainReplacement.self).map(\.old) == [domain.id, blue.id])
    #expect(try town.reader.service(domain.id).expiresOn == domain.expiresOn)
    let renew = RenewService(blue.id, named: blue.name, expiringOn: nil, paying: .card)
    try town.refused(renew, as: asLune, by: "DOMAIN-8")
  }

  @Test func `DOMAIN-7: link and summary are told apart, and the CRM's own link is usual`() throws {
    try town.done(
      RequestDomain("bleue.example", inPlaceOf: domain.id, because: .mistake), as: asLune)
    let request = try request("bleue.example")
    try town.refused(
      TickStep(1, of: request.id, with: "résumé"), as: town.staff, by: "DOMAIN-7", "DOMAIN-11")
    try town.refused(TickStep(0, of: request.id), as: town.staff, by: "DOMAIN-11", "DOMAIN-7")
    try town.done(TickStep(0, of: request.id, with: "d'accord"), as: asLune)
    try town.refused(
      TickStep(1, of: request.id, with: "https://crm.example/1"), as: town.staff,
      by: "DOMAIN-11", "DOMAIN-7")
    try town.refused(TickStep(1, of: request.id, with: "x"), as: asLune, by: "CLIENTS-11")
    try town.done(
      TickStep(1, of: request.id, with: "faute https://crm.example/1 de frappe"), as: town.staff)
    let evidence = try town.all(StepTick.self).last?.evidence
    #expect(
      evidence == [
        Evidence(.crmLink, "https://crm.example/1"), Evidence(.summary, "faute de frappe"),
      ])
  }

  @Test func `DOMAIN-8: nobody is urged to renew what is replaced`() throws {
    try change(to: "bleue.example", from: domain)
    try town.pass(days: 200)
    let alerted = try Set(town.all(ExpiryAlert.self).map(\.service))
    #expect(!alerted.contains(domain.id) && alerted.contains(site.id))
  }

  @Test func `DOMAIN-9: an active address is answered without a password`() throws {
    _ = try town.service("box@lune.example", .mailbox, of: lune, expiresIn: 90)
    let decision = try town.done(RequestMailbox(" Box@LUNE.example "), as: asLune)
    let letter = try #require(decision.letters.first)
    #expect(letter.model == .supportReply && letter.facts[.password] == nil)
    #expect(letter.facts[.text]?.fr.contains("webmail") == true)
    #expect(try request("box@lune.example").status == .answered)
    try town.refused(RequestMailbox("box@lune.example"), as: asStudio, by: "LINK-8")
    try town.refused(RequestMailbox("a@nowhere.example"), as: town.staff, by: "DOMAIN-9")
  }

  @Test func `DOMAIN-10: a removal ends the site alone, on the day it is confirmed`() throws {
    try lose()
    try town.done(RequestSiteShutdown(of: site.id, named: site.name), as: asLune)
    try tick("lune.example", 0, 1, 2)
    #expect(try town.reader.service(site.id).expiresOn == site.expiresOn)
    try tick("lune.example", 3)
    #expect(try town.reader.service(site.id).expiresOn == Town.start)
    #expect(try town.reader.service(domain.id).expiresOn == domain.expiresOn)
    let evidence = try town.all(StepTick.self).last?.evidence
    #expect(evidence?.first?.kind == .confirmation && evidence?.first?.text.isEmpty == false)
  }

  @Test func `LIFE-3: what hangs on a site ends with it when its removal is confirmed`() throws {
    try lose()
    try town.technicalLink(studio, on: site)
    try town.done(SaveCard(.works), as: asStudio)
    try town.done(
      SwitchAutomaticRenewal(of: site.id, named: site.name, on: true), as: asStudio)
    try town.done(RequestSiteShutdown(of: site.id, named: site.name), as: asLune)
    try tick("lune.example", 0, 1, 2)
    #expect(try town.reader.service(site.id).endedOn == nil)
    try tick("lune.example", 3)
    let gone = try town.reader.service(site.id)
    #expect(gone.endedOn == Town.start && gone.renewal == nil)
    #expect(try town.reader.standingTechnicalLinks(on: site.id).isEmpty)
    let renew = RenewService(site.id, named: site.name, expiringOn: nil, paying: .card)
    try town.refused(renew, as: asLune, by: "LIFE-1")
    try tick("lune.example", 4)
    #expect(try request("lune.example").status == .done)
  }

  @Test func `DOMAIN-12: a request of a contact whose link is broken stays with the owner`() throws
  {
    let link = try town.technicalLink(studio, on: domain)
    try town.done(RequestAuthCode(of: domain.id, named: domain.name), as: asStudio)
    let list = RequestList(window: Window(limit: 9))
    #expect(try town.desk.answer(list, as: asStudio).count == 1)
    let decision = try town.done(BreakTechnicalLink(link.id), as: asLune)
    #expect(decision.reasons.contains { $0.rule == "DOMAIN-12" })
    #expect(try town.desk.answer(list, as: asStudio).isEmpty)
    #expect(try town.desk.answer(list, as: asLune).count == 1)
  }

  @Test func `DOMAIN-15: a site that runs out during its removal calls for no alert`() throws {
    try lose()
    try town.done(RequestSiteShutdown(of: site.id, named: site.name), as: asLune)
    try town.pass(days: 21)
    #expect(try !town.all(ExpiryAlert.self).contains { $0.service == site.id })
    try tick("lune.example", 0, 1, 2, 3, 4)
    #expect(try request("lune.example").status == .done)
    #expect(try town.reader.service(site.id).expiresOn == site.expiresOn)
  }

  @Test func `DOMAIN-16: a request goes on by the steps it began with`() throws {
    try town.done(RequestMailbox("a@lune.example"), as: asLune)
    let name = Phrase(fr: "une seule", it: "una sola", en: "only one")
    let plan = ProcedurePlan(
      title: name, dueDays: 1, answer: nil, steps: [ProcedureStep(name: name, task: .openMailbox)])
    try town.refused(ReplaceProcedure(of: .mailbox, by: plan), as: asLune, by: "CLIENTS-11")
    try town.done(ReplaceProcedure(of: .mailbox, by: plan), as: town.staff)
    #expect(try request("a@lune.example").plan.steps.count == 3)
    try town.done(RequestMailbox("b@lune.example"), as: asLune)
    #expect(try request("b@lune.example").plan == plan)
    try tick("b@lune.example", 0)
    #expect(try request("b@lune.example").status == .done)
    try tick("a@lune.example", 0, 1, 2)
    #expect(try request("a@lune.example").status == .done)
  }
}
