/// Staff lets a ticket rest until a day, or takes it up again before (SUPPORT-1).
package struct HoldTicket: Command, Hashable {
  package let ticket: ID<Ticket>
  /// Nil takes it up again.
  package let edit: Edit<Day?>

  /// - Parameter opened: until when it rested when the form was opened.
  package init(_ ticket: ID<Ticket>, from opened: Day?? = nil, until day: Day?) {
    self.ticket = ticket
    edit = Edit(from: opened, to: day)
  }

  package var title: Phrase {
    edit.wanted == nil
      ? Phrase(fr: "reprendre un ticket", it: "riprendere un ticket", en: "take a ticket up again")
      : Phrase(
        fr: "mettre un ticket en attente", it: "mettere un ticket in attesa",
        en: "put a ticket on hold")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try EachOfStaffHasARole.check(.answerTickets, of: session, reading: records)
    var ticket = try records.ticket(self.ticket)
    try TicketsOfOneClientMayBeMerged.checkStands(ticket, reading: records)
    let day = try edit.merged(over: ticket.heldUntil, in: .delay) { day in
      day.map { Phrase(fr: "\($0)", it: "\($0)", en: "\($0)") } ?? Phrase(name: "")
    }
    if let day {
      try SupportWorksInOrder.checkMayHold(ticket, until: day, on: circumstances.today)
    } else {
      try SupportWorksInOrder.checkIsHeld(ticket)
    }
    ticket.heldUntil = day
    let reason = SupportWorksInOrder.held(ticket, until: day)
    var decision = Decision(saying: reason.fact)
    decision.name(ticket.number)
    decision.save(ticket)
    decision.explain([reason])
    return decision
  }
}
