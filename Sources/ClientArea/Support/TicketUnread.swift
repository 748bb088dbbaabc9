/// That one side has not opened a ticket since something new was written in it (SUPPORT-5).
package struct TicketUnread: Entity {
  package let id: ID<TicketUnread>
  package let ticket: ID<Ticket>
  /// Whose side; nil for the desk.
  package let account: ID<ClientAccount>?

  package init(id: ID<TicketUnread>, ticket: ID<Ticket>, account: ID<ClientAccount>?) {
    self.id = id
    self.ticket = ticket
    self.account = account
  }
}
