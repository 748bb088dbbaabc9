extension Decision {
  /// Adds staff's answer to a ticket.
  mutating func answer(
    _ ticket: Ticket, with text: String, by session: Session, reading records: some Records,
    under circumstances: inout Circumstances
  ) throws {
    var ticket = ticket
    ticket.supportWrote()
    save(
      ticket,
      TicketMessage(
        id: circumstances.newID(), ticket: ticket.id, author: session.user, isFromStaff: true,
        body: text, writtenAt: circumstances.now))
    try tellNews(of: ticket, by: .desk, reading: records, under: &circumstances)
  }
}
