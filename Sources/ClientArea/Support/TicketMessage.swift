/// One message of a ticket.
package struct TicketMessage: Entity {
  package let id: ID<TicketMessage>
  package let ticket: ID<Ticket>
  /// Nil for a message that the system wrote.
  package let author: ID<User>?
  package let isFromStaff: Bool
  package let body: String
  package let writtenAt: Moment

  package init(
    id: ID<TicketMessage>, ticket: ID<Ticket>, author: ID<User>?, isFromStaff: Bool, body: String,
    writtenAt: Moment
  ) {
    self.id = id
    self.ticket = ticket
    self.author = author
    self.isFromStaff = isFromStaff
    self.body = body
    self.writtenAt = writtenAt
  }
}
