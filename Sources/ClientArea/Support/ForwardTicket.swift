/// Staff sends a technical contact's ticket on to the owner of the service (SUPPORT-4), beside what goes there by itself
/// (LINK-12).
package struct ForwardTicket: Command, Hashable {
  package let ticket: ID<Ticket>

  package init(_ ticket: ID<Ticket>) { self.ticket = ticket }

  package var title: Phrase {
    Phrase(
      fr: "transmettre un ticket au propriétaire", it: "inoltrare un ticket al proprietario",
      en: "send a ticket on to the owner")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try EachOfStaffHasARole.check(.answerTickets, of: session, reading: records)
    var ticket = try records.ticket(self.ticket)
    let (service, owner) = try SupportMaySendATicketOn.check(ticket, reading: records)
    try SupportHelpsOwnersAndContacts.checkStillConcerned(ticket, reading: records)
    let contact = try records.account(ticket.account)
    ticket.forward(on: circumstances.today)
    let reason = SupportMaySendATicketOn.told(owner, ticket)
    let note = SupportMaySendATicketOn.note(about: service)
    var decision = Decision(saying: reason.fact)
    decision.name(ticket.number)
    decision.save(
      ticket,
      TicketMessage(
        id: circumstances.newID(), ticket: ticket.id, author: session.user, isFromStaff: true,
        body: note[contact.language], writtenAt: circumstances.now))
    decision.explain([reason])
    let texts = [
      (contact, note), (owner, SupportMaySendATicketOn.question(from: contact, about: service)),
    ]
    for (recipient, text) in texts {
      decision.send(
        Letter(
          .supportReply, to: recipient,
          facts: [.subject: Phrase(name: ticket.subject), .text: text], about: service.id,
          because: [reason]))
    }
    try decision.tellNews(of: ticket, by: .desk, reading: records, under: &circumstances)
    return decision
  }
}
