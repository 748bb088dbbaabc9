import ClientArea
import Testing

@testable import Store

@Suite final class BrokenLinkTests: TownWithAContact {
  init() throws { try super.init(expiresIn: 15) }

  @Test func `LINK-8: the owner breaks a link at any time, and the contact is told`() throws {
    let decision = try town.done(BreakTechnicalLink(link.id), as: asLune)
    #expect(decision.reasons.rules == ["LINK-8", "LINK-9", "LINK-13"])
    #expect(try town.reader.technicalLink(link.id).endedOn == town.today)
    #expect(try town.mails(.technicalContactRemoved).map(\.address) == [studio.details.email])
  }

  @Test func `LINK-8: a former contact has no view, renewal, mail copy or support`() throws {
    try town.done(BreakTechnicalLink(link.id), as: asLune)
    try town.refused(town.renewal(of: hosting), as: asStudio, by: "LINK-8", "LINK-5")
    try town.refused(
      OpenTicket("Aide", saying: "Bonjour", about: hosting.id), as: asStudio, by: "LINK-8", "LINK-6"
    )
    #expect(try town.desk.answer(ServiceDetail(hosting.id), as: asStudio) == nil)
    #expect(try town.desk.answer(ContactServices(), as: asStudio).isEmpty)
    let found = try town.desk.answer(Search("lune"), as: asStudio).filter { hit in
      // The mails that he got stay his.
      if case .mail = hit { false } else { true }
    }
    #expect(found.isEmpty)
    try town.done(SendExpiryAlert(service: hosting.id, stage: 15), as: .clock)
    #expect(try town.mails(.expiryAlert).map(\.address) == [lune.details.email])
  }

  @Test func `LINK-8: a link broken in between refuses the payment page that is open`() throws {
    let openPage = try town.renewal(of: hosting)
    #expect(try town.desk.foresee(openPage, as: asStudio).refusal == nil)
    try town.done(BreakTechnicalLink(link.id), as: asLune)
    let refusal = try town.refused(openPage, as: asStudio, by: "LINK-8", "LINK-5")
    #expect(refusal.sentence.fr.contains(hosting.name))
    #expect(refusal.sentence.fr.contains(try town.today.text(in: .fr)))
    #expect(try town.all(Invoice.self).isEmpty)
  }

  @Test func `LINK-8: what the former contact paid and asked stays his`() throws {
    try town.done(town.renewal(of: hosting), as: asStudio)
    let asked = try #require(
      try town.done(OpenTicket("Aide", saying: "Bonjour", about: hosting.id), as: asStudio)
        .first(Ticket.self))
    try town.done(BreakTechnicalLink(link.id), as: asLune)
    let invoice = try town.lastInvoice
    #expect(try town.desk.answer(InvoiceDetail(invoice.id), as: asStudio) != nil)
    #expect(try town.desk.answer(InvoiceDetail(invoice.id), as: asLune) == nil)
    #expect(try town.desk.answer(TicketDetail(asked.id), as: asStudio) != nil)
    try town.done(CloseTicket(asked.id), as: asStudio)
  }

  @Test
  func `LINK-14: support answers and closes a former contact's ticket, and he writes no more`()
    throws
  {
    let asked = try #require(
      try town.done(OpenTicket("Aide", saying: "Bonjour", about: hosting.id), as: asStudio)
        .first(Ticket.self))
    try town.done(BreakTechnicalLink(link.id), as: asLune)
    let reply = ReplyToTicket(asked.id, saying: "Encore")
    try town.refused(reply, as: asStudio, by: "LINK-8", "LINK-6")
    let decision = try town.done(reply, as: town.staff)
    #expect(decision.reasons.rules == ["LINK-6", "LINK-14"])
    #expect(try town.mails(.supportReply).map(\.address) == [studio.details.email])
    try town.refused(reply, as: asStudio, by: "LINK-8", "LINK-6")
    try town.done(CloseTicket(asked.id), as: town.staff)
    #expect(try town.reader.ticket(asked.id).status == .closed)
    try town.refused(
      RenewAccessCodes(of: hosting.id, named: hosting.name, answering: asked.id), as: town.staff,
      by: "LINK-8", "LINK-6")
  }

  @Test func `LINK-8: nobody but the owner breaks a link, and none twice`() throws {
    let other = try town.account("Autre")
    let command = BreakTechnicalLink(link.id)
    try town.refused(command, as: asStudio, by: "LINK-8", "LINK-12")
    for session in [try town.session(of: other), town.staff, .visitor, .clock] {
      try town.refused(command, as: session, by: "LINK-8")
    }
    try town.done(command, as: asLune)
    try town.refused(command, as: asLune, by: "LINK-8")
  }

  @Test func `LINK-9: breaking one link touches no other`() throws {
    let second = try town.service("lune2.example", of: lune, expiresIn: 15)
    let other = try town.account("Autre")
    let kept = [
      try town.technicalLink(studio, on: second), try town.technicalLink(other, on: hosting),
    ]
    let administrative = try town.administrativeLink(studio, for: lune)
    try town.done(BreakTechnicalLink(link.id), as: asLune)
    for link in kept { #expect(try town.reader.technicalLink(link.id).endedOn == nil) }
    #expect(try town.reader.administrativeLink(administrative.id).status == .active)
    try town.done(BreakAdministrativeLink(administrative.id), as: asLune)
    for link in kept { #expect(try town.reader.technicalLink(link.id).endedOn == nil) }
    try town.done(town.renewal(of: second), as: asStudio)
  }

  @Test func `LINK-13: breaking a link renews the access codes, unless that is unticked`() throws {
    let codes = try #require(hosting.codes)
    #expect(BreakTechnicalLink(link.id).renewsCodes)
    try town.done(BreakTechnicalLink(link.id), as: asLune)
    let renewed = try #require(try town.reader.service(hosting.id).codes)
    #expect(renewed.password != codes.password)
    let again = try town.technicalLink(studio, on: hosting)
    let decision = try town.done(BreakTechnicalLink(again.id, renewingCodes: false), as: asLune)
    #expect(decision.reasons.rules.contains("LINK-13"))
    #expect(try town.reader.service(hosting.id).codes == renewed)
  }

  @Test func `LINK-13: the former contact is not told the new codes`() throws {
    try town.done(BreakTechnicalLink(link.id), as: asLune)
    let renewed = try #require(try town.reader.service(hosting.id).codes)
    for mail in try town.all(Mail.self) where mail.address == studio.details.email {
      #expect(!mail.body.contains(renewed.password))
    }
  }

  @Test func `LINK-13: what has no access codes is offered none`() throws {
    let domain = try town.service("lune.example", .domain, of: lune, expiresIn: 15)
    let link = try town.technicalLink(studio, on: domain)
    #expect(!BreakingOffersIndependence.offersNewCodes(for: domain))
    let decision = try town.done(BreakTechnicalLink(link.id), as: asLune)
    #expect(!decision.reasons.rules.contains("LINK-13"))
  }
}
