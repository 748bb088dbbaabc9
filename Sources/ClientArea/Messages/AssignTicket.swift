/// Staff gives a ticket to one of them, or to nobody (CLIENTS-6).
package struct AssignTicket: Command, Hashable {
  package let ticket: ID<Ticket>
  package let edit: Edit<ID<User>?>

  /// - Parameter opened: who had it when the list was opened.
  package init(_ ticket: ID<Ticket>, from opened: ID<User>?? = nil, to assignee: ID<User>?) {
    self.ticket = ticket
    edit = Edit(from: opened, to: assignee)
  }

  package var title: Phrase {
    Phrase(fr: "confier un ticket", it: "affidare un ticket", en: "give a ticket to somebody")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try EachOfStaffHasARole.check(.answerTickets, of: session, reading: records)
    var ticket = try records.ticket(self.ticket)
    try TicketsOfOneClientMayBeMerged.checkStands(ticket, reading: records)
    let assignee = try edit.merged(over: ticket.assignee, in: .assignee) {
      Phrase(name: try $0.map { try records.user($0).name } ?? "")
    }
    let user = try assignee.map { try records.user($0) }
    if let user { try AMessageOpensATicketWithEach.checkMayHaveTickets(user) }
    ticket.assignee = user?.id
    let reason = AMessageOpensATicketWithEach.assigned(ticket, to: user)
    var decision = Decision(saying: reason.fact)
    decision.name(ticket.number)
    decision.save(ticket)
    decision.explain([reason])
    return decision
  }
}
