/// Somebody has opened a ticket in which there is something new (SUPPORT-5).
package struct MarkTicketRead: Command, Hashable {
  package let ticket: ID<Ticket>

  package init(_ ticket: ID<Ticket>) { self.ticket = ticket }

  package var isStep: Bool { false }

  package var title: Phrase {
    Phrase(fr: "lire un ticket", it: "leggere un ticket", en: "read a ticket")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let ticket = try records.ticket(self.ticket)
    try SupportHelpsOwnersAndContacts.checkMayRead(ticket, session, reading: records)
    let side = TicketSide(of: session)
    let news = try records.unread(of: ticket.id).filter(side.isSide)
    guard !news.isEmpty else { throw ATicketIsUnreadUntilOpened.alreadyRead(ticket) }
    let reason = ATicketIsUnreadUntilOpened.read(ticket)
    var decision = Decision(saying: reason.fact)
    decision.name(ticket.number)
    for unread in news { decision.remove(unread) }
    decision.explain([reason])
    return decision
  }
}
