package import ClientArea
import SQLite

/// What staff noted in a ticket, the oldest first; nothing for anybody else, nor for staff that acts as a client
/// (SUPPORT-2).
package struct TicketNotes: Query {
  package struct Item: Sendable {
    package let note: TicketNote
    package let author: String
  }

  package let ticket: ID<Ticket>

  package init(of ticket: ID<Ticket>) { self.ticket = ticket }

  package func fetch(from reader: Reader, as session: Session) throws -> [Item] {
    let viewer = try reader.viewer(of: session)
    let visible = VisibleTickets.condition(for: viewer)
    guard viewer.isStaff,
      try reader.first(Ticket.self, "WHERE id = \(ticket) AND \(sql: visible)") != nil
    else { return [] }
    return try reader.notes(of: ticket).map { note in
      Item(note: note, author: try reader.user(note.author).name)
    }
  }
}
