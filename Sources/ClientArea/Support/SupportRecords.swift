/// What may be asked about tickets.
package protocol SupportRecords {
  func ticket(_ id: ID<Ticket>) throws -> Ticket
  /// The messages of a ticket, the oldest first.
  func messages(of ticket: ID<Ticket>) throws -> [TicketMessage]
  /// What staff noted in a ticket, the oldest first.
  func notes(of ticket: ID<Ticket>) throws -> [TicketNote]
  /// The sides that have not read a ticket.
  func unread(of ticket: ID<Ticket>) throws -> [TicketUnread]
  /// The tickets whose messages a ticket has got.
  func tickets(mergedInto ticket: ID<Ticket>) throws -> [Ticket]
  /// The tickets that an account opened and that are not closed.
  func openTickets(of account: ID<ClientAccount>) throws -> [Ticket]
}
