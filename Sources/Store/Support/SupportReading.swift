package import ClientArea
import SQLite

// What commands and rules ask about tickets.
extension Reader {
  package func ticket(_ id: ID<Ticket>) throws -> Ticket { try find(id) }
}
