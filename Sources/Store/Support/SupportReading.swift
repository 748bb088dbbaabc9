package import ClientArea
import SQLite

// What commands and rules ask about tickets.
extension Reader {
  package func ticket(_ id: ID<Ticket>) throws -> Ticket { try find(id) }

  package func messages(of ticket: ID<Ticket>) throws -> [TicketMessage] {
    try all(TicketMessage.self, "WHERE ticket = \(ticket) ORDER BY writtenAt, id")
  }

  package func notes(of ticket: ID<Ticket>) throws -> [TicketNote] {
    try all(TicketNote.self, "WHERE ticket = \(ticket) ORDER BY writtenAt, id")
  }

  package func unread(of ticket: ID<Ticket>) throws -> [TicketUnread] {
    try all(TicketUnread.self, "WHERE ticket = \(ticket) ORDER BY id")
  }

  package func tickets(mergedInto ticket: ID<Ticket>) throws -> [Ticket] {
    try all(Ticket.self, "WHERE mergedInto = \(ticket) ORDER BY id")
  }

  package func openTickets(of account: ID<ClientAccount>) throws -> [Ticket] {
    try all(Ticket.self, "WHERE account = \(account) AND status <> 'closed' ORDER BY id")
  }
}
