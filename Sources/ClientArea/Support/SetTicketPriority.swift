/// Staff says how soon support looks at a ticket (SUPPORT-1).
package struct SetTicketPriority: Command, Hashable {
  package let ticket: ID<Ticket>
  package let edit: Edit<TicketPriority>

  /// - Parameter opened: the priority when the list was opened.
  package init(
    of ticket: ID<Ticket>, from opened: TicketPriority? = nil, to priority: TicketPriority
  ) {
    self.ticket = ticket
    edit = Edit(from: opened, to: priority)
  }

  package var title: Phrase {
    Phrase(
      fr: "donner une priorité à un ticket", it: "dare una priorità a un ticket",
      en: "give a ticket a priority")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try EachOfStaffHasARole.check(.answerTickets, of: session, reading: records)
    var ticket = try records.ticket(self.ticket)
    try TicketsOfOneClientMayBeMerged.checkStands(ticket, reading: records)
    let priority = try edit.merged(over: ticket.priority, in: .priority) { $0.word }
    try SupportWorksInOrder.checkChanges(ticket, to: priority)
    ticket.priority = priority
    let reason = SupportWorksInOrder.reason(ticket, priority)
    var decision = Decision(saying: reason.fact)
    decision.name(ticket.number)
    decision.save(ticket)
    decision.explain([reason])
    return decision
  }
}
