/// Staff makes one of two tickets of a client (SUPPORT-7).
package struct MergeTickets: Command, Hashable {
  package let ticket: ID<Ticket>
  /// The one that goes on.
  package let other: ID<Ticket>

  package init(_ ticket: ID<Ticket>, into other: ID<Ticket>) {
    self.ticket = ticket
    self.other = other
  }

  package var title: Phrase {
    Phrase(fr: "réunir deux tickets", it: "riunire due ticket", en: "merge two tickets")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try EachOfStaffHasARole.check(.answerTickets, of: session, reading: records)
    let ticket = try records.ticket(self.ticket)
    let other = try records.ticket(self.other)
    for each in [ticket, other] {
      try TicketsOfOneClientMayBeMerged.checkStands(each, reading: records)
    }
    try TicketsOfOneClientMayBeMerged.check(ticket, into: other, reading: records)
    let reason = TicketsOfOneClientMayBeMerged.reason(ticket, other)
    var decision = Decision(saying: reason.fact)
    decision.name("\(ticket.number), \(other.number)")
    let language = try records.account(other.account).language
    decision.save(
      ended(ticket, other), goingOn(ticket, other),
      TicketMessage(
        id: circumstances.newID(), ticket: other.id, author: nil, isFromStaff: true,
        body: TicketsOfOneClientMayBeMerged.note(of: ticket)[language],
        writtenAt: circumstances.now))
    try move(reading: records, in: &decision, under: &circumstances)
    decision.explain([reason])
    return decision
  }

  private func ended(_ ticket: Ticket, _ other: Ticket) -> Ticket {
    var ended = ticket
    ended.close()
    ended.mergedInto = other.id
    return ended
  }

  /// What presses or waits in one of them does so in both.
  private func goingOn(_ ticket: Ticket, _ other: Ticket) -> Ticket {
    var merged = other
    let waiting = [ticket, other].compactMap(\.waitingSince)
    merged.waitingSince = waiting.min()
    if ticket.status == .open || other.status == .closed { merged.status = ticket.status }
    merged.priority = min(ticket.priority, other.priority)
    merged.assignee = other.assignee ?? ticket.assignee
    return merged
  }

  private func move(
    reading records: some Records, in decision: inout Decision,
    under circumstances: inout Circumstances
  ) throws {
    for var message in try records.messages(of: ticket) {
      message.ticket = other
      decision.save(message)
    }
    for var note in try records.notes(of: ticket) {
      note.ticket = other
      decision.save(note)
    }
    // What pointed here points on, so that no way is longer than one step.
    for var earlier in try records.tickets(mergedInto: ticket) {
      earlier.mergedInto = other
      decision.save(earlier)
    }
    let known = try records.unread(of: other)
    for unread in try records.unread(of: ticket) {
      decision.remove(unread)
      guard !known.contains(where: { $0.account == unread.account }) else { continue }
      decision.save(
        TicketUnread(id: circumstances.newID(), ticket: other, account: unread.account))
    }
  }
}
