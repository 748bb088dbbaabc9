import ClientArea
import Testing

@testable import Store

@Suite final class ServiceSupportTests: TownWithAContact {
  init() throws { try super.init(luneSpeaks: .it, expiresIn: 15) }

  private func ask(
    _ topic: TicketTopic = .question, about service: Service? = nil
  ) -> OpenTicket {
    OpenTicket("Aide", saying: "Bonjour", asking: topic, about: (service ?? hosting).id)
  }

  private func ticket(
    _ topic: TicketTopic = .question, about service: Service? = nil, as session: Session
  ) throws -> Ticket {
    let decision = try town.done(ask(topic, about: service), as: session)
    return try #require(decision.first(Ticket.self))
  }

  private func codes(_ service: Service? = nil, _ ticket: Ticket? = nil) -> RenewAccessCodes {
    let service = service ?? hosting
    return RenewAccessCodes(of: service.id, named: service.name, answering: ticket?.id)
  }

  @Test(arguments: [TicketTopic.question, .accessCodes])
  func `LINK-6: support answers a technical contact as if he were the owner`(
    _ topic: TicketTopic
  ) throws {
    let asked = try ticket(topic, as: asStudio)
    #expect(asked.status == .open)
    try town.done(ReplyToTicket(asked.id, saying: "Voici."), as: town.staff)
    #expect(try town.reader.ticket(asked.id).status == .answered)
    #expect(try town.mails(.supportReply).map(\.address) == [studio.details.email])
  }

  @Test func `LINK-6: support renews the codes for a contact, and tells owner and contacts`() throws
  {
    let asked = try ticket(.accessCodes, as: asStudio)
    let decision = try town.done(codes(nil, asked), as: town.staff)
    let renewed = try #require(try town.reader.service(hosting.id).codes)
    #expect(renewed != hosting.codes)
    #expect(decision.reasons.rules == ["LINK-6"])
    #expect(try town.reader.ticket(asked.id).status == .answered)
    let mails = try town.mails(.supportReply)
    #expect(mails.map(\.address) == [lune.details.email, studio.details.email])
    for mail in mails { #expect(mail.body.contains(renewed.password)) }
    let messages = try town.all(TicketMessage.self)
    #expect(messages.map(\.isFromStaff) == [false, true])
    #expect(messages.last?.body.contains(hosting.name) == true)
    #expect(messages.last?.body.contains(renewed.password) == false)
  }

  @Test func `LINK-6: about any other service a technical contact may not ask`() throws {
    let other = try town.service("lune2.example", of: lune, expiresIn: 15)
    try town.refused(ask(about: other), as: asStudio, by: "LINK-6")
    let stranger = try town.account("Autre")
    try town.refused(ask(), as: town.session(of: stranger), by: "LINK-6")
    for session in [town.staff, .visitor, .clock] {
      try town.refused(ask(), as: session, by: "ACCESS-1")
    }
  }

  @Test func `LINK-6: a ticket without a service is anybody's to open`() throws {
    try town.done(OpenTicket("Aide", saying: "Bonjour"), as: asStudio)
  }

  @Test func `LINK-6: only who opened a ticket, and staff, write in it and close it`() throws {
    let asked = try ticket(as: asStudio)
    for session in [asLune, .visitor, .clock] {
      try town.refused(ReplyToTicket(asked.id, saying: "Moi"), as: session, by: "LINK-6")
      try town.refused(CloseTicket(asked.id), as: session, by: "LINK-6")
    }
    try town.done(ReplyToTicket(asked.id, saying: "Encore"), as: asStudio)
    try town.done(CloseTicket(asked.id), as: town.staff)
    #expect(try town.reader.ticket(asked.id).status == .closed)
  }

  @Test func `LINK-6: the owner renews his codes himself, a contact asks support`() throws {
    try town.done(codes(), as: asLune)
    try town.refused(codes(), as: asStudio, by: "LINK-6")
    let stranger = try town.account("Autre")
    for session in [try town.session(of: stranger), .visitor, .clock] {
      try town.refused(codes(), as: session, by: "LINK-6")
    }
  }

  @Test func `LINK-6: what is no hosting has no codes to renew`() throws {
    let domain = try town.service("lune.example", .domain, of: lune, expiresIn: 15)
    try town.refused(codes(domain), as: asLune, by: "LINK-6")
    try town.refused(codes(domain), as: town.staff, by: "LINK-6")
  }

  @Test func `LINK-6: codes go only into a ticket about their own service`() throws {
    let own = try town.service("studio.example", of: studio, expiresIn: 15)
    let aboutAnother = try ticket(about: own, as: asStudio)
    let aboutNone = try #require(
      try town.done(OpenTicket("Aide", saying: "Bonjour"), as: asStudio).first(Ticket.self))
    for asked in [aboutAnother, aboutNone] {
      try town.refused(codes(nil, asked), as: town.staff, by: "LINK-6")
    }
  }

  @Test func `LINK-6: only support answers a ticket with new codes`() throws {
    let asked = try ticket(.accessCodes, as: asStudio)
    try town.refused(codes(nil, asked), as: asLune, by: "LINK-6")
  }

  @Test(arguments: [TicketTopic.authCode, .ownerChange, .cancellation])
  func `LINK-12: what is the owner's to decide is forwarded to him, and the contact told`(
    _ topic: TicketTopic
  ) throws {
    let decision = try town.done(ask(topic), as: asStudio)
    let asked = try #require(decision.first(Ticket.self))
    #expect(asked.status == .forwarded)
    #expect(decision.reasons.rules.first == "LINK-12")
    #expect(decision.message.fr.contains(hosting.name))
    let mail = try #require(try town.mails(.supportReply).first)
    #expect(mail.address == lune.details.email)
    #expect(mail.body.contains(studio.code))
    #expect(mail.body.replacing("\n", with: " ").contains(topic.word.it))
    let messages = try town.all(TicketMessage.self)
    #expect(messages.map(\.isFromStaff) == [false, true])
    #expect(try town.desk.answer(TicketDetail(asked.id), as: asLune) != nil)
  }

  @Test(arguments: TicketTopic.allCases)
  func `LINK-12: the owner's own requests are never forwarded`(_ topic: TicketTopic) throws {
    #expect(try ticket(topic, as: asLune).status == .open)
    #expect(try town.mails(.supportReply).isEmpty)
  }

  @Test func `LINK-12: a technical link gives neither profile nor invoices`() throws {
    try town.done(town.renewal(of: hosting), as: asLune)
    let invoice = try town.lastInvoice
    #expect(try town.desk.answer(Profile(lune.id), as: asStudio) == nil)
    #expect(try town.desk.answer(InvoiceDetail(invoice.id), as: asStudio) == nil)
    #expect(try town.desk.answer(LedgerList(window: Window(limit: 9)), as: asStudio).isEmpty)
    try town.refused(PayInvoice(invoice.id, with: .card), as: asStudio, by: "BILL-14", "LINK-9")
  }

  @Test(arguments: OddTexts.empty)
  func `a ticket without subject or text is refused at that field`(_ empty: String) throws {
    let subject = try town.refused(
      OpenTicket(empty, saying: "Bonjour"), as: asLune, by: "LINK-6")
    #expect(subject.problems.map(\.field) == [.subject])
    let text = try town.refused(OpenTicket("Aide", saying: empty), as: asLune, by: "LINK-6")
    #expect(text.problems.map(\.field) == [.text])
  }
}
