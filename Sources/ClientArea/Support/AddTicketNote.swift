/// Staff notes something in a ticket for staff alone (SUPPORT-2). The title tells neither the note nor that it is
/// one: a journal may be read by anybody.
package struct AddTicketNote: Command, Hashable {
  package let ticket: ID<Ticket>
  package let text: String

  package init(to ticket: ID<Ticket>, saying text: String) {
    self.ticket = ticket
    self.text = text.normal
  }

  package var title: Phrase {
    Phrase(fr: "suivre un ticket", it: "seguire un ticket", en: "look after a ticket")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try EachOfStaffHasARole.check(.answerTickets, of: session, reading: records)
    let ticket = try records.ticket(self.ticket)
    guard let author = session.user else { throw AMessageOpensATicketWithEach.unsigned }
    try TicketsOfOneClientMayBeMerged.checkStands(ticket, reading: records)
    try SupportHelpsOwnersAndContacts.checkText(text)
    var decision = Decision(
      saying: Phrase(
        fr: "Note ajoutée au ticket \(ticket.number).",
        it: "Nota aggiunta al ticket \(ticket.number).",
        en: "Note added to ticket \(ticket.number)."))
    decision.name(ticket.number)
    decision.save(
      TicketNote(
        id: circumstances.newID(), ticket: ticket.id, author: author, body: text,
        writtenAt: circumstances.now))
    decision.explain(ANoteIsForStaffAlone.self, ANoteIsForStaffAlone.statement)
    return decision
  }
}
