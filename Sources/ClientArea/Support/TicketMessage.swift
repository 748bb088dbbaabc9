/// One message of a ticket.
package struct TicketMessage: Entity {
  package let id: ID<TicketMessage>
  /// Another one after two were merged (SUPPORT-7).
  package var ticket: ID<Ticket>
  /// Nil for a message that the system wrote.
  package let author: ID<User>?
  package let isFromStaff: Bool
  package let body: String
  package let writtenAt: Moment
  /// The owner in whose name a technical contact wrote (SUPPORT-3).
  package let onBehalfOf: ID<ClientAccount>?

  package init(
    id: ID<TicketMessage>, ticket: ID<Ticket>, author: ID<User>?, isFromStaff: Bool, body: String,
    writtenAt: Moment, onBehalfOf: ID<ClientAccount>? = nil
  ) {
    self.id = id
    self.ticket = ticket
    self.author = author
    self.isFromStaff = isFromStaff
    self.body = body
    self.writtenAt = writtenAt
    self.onBehalfOf = onBehalfOf
  }
}
