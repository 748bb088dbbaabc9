/// « Note interne »: what staff tells staff about a ticket. It is no message, so that nothing that reads messages
/// can show it to a client (SUPPORT-2).
package struct TicketNote: Entity {
  package let id: ID<TicketNote>
  /// Another one after two were merged (SUPPORT-7).
  package var ticket: ID<Ticket>
  package let author: ID<User>
  package let body: String
  package let writtenAt: Moment

  package init(
    id: ID<TicketNote>, ticket: ID<Ticket>, author: ID<User>, body: String, writtenAt: Moment
  ) {
    self.id = id
    self.ticket = ticket
    self.author = author
    self.body = body
    self.writtenAt = writtenAt
  }
}
