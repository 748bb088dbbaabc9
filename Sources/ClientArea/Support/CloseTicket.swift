/// The account that opened a ticket, or staff, ends it.
package struct CloseTicket: Command, Hashable {
  package let ticket: ID<Ticket>

  package init(_ ticket: ID<Ticket>) { self.ticket = ticket }

  package var title: Phrase {
    Phrase(fr: "clore un ticket", it: "chiudere un ticket", en: "close a ticket")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    var ticket = try records.ticket(self.ticket)
    let isStaff = try SessionMustStand.isStaff(session, reading: records)
    try SupportHelpsOwnersAndContacts.checkMayClose(ticket, session, reading: records)
    try TicketsOfOneClientMayBeMerged.checkStands(ticket, reading: records)
    ticket.close()
    var decision = Decision(
      saying: Phrase(
        fr: "Ticket \(ticket.number) clos.", it: "Ticket \(ticket.number) chiuso.",
        en: "Ticket \(ticket.number) closed."))
    decision.name(ticket.number)
    decision.save(ticket)
    decision.explain([
      ticket.order == nil || isStaff
        ? SupportHelpsOwnersAndContacts.writerReason(ticket, isStaff: isStaff)
        : Reason(AgencyActsLikeTheClient.self, AgencyActsLikeTheClient.statement)
    ])
    return decision
  }
}
