package import ClientArea
import SQLite

/// The tickets that the session sees, the newest first.
package struct TicketList: Query {
  package struct Item: Sendable {
    package let ticket: Ticket
    /// The account that opened it.
    package let account: AccountName
    package let serviceName: String?
  }

  package let window: Window<ID<Ticket>>

  package init(window: Window<ID<Ticket>>) { self.window = window }

  package func fetch(from reader: Reader, as session: Session) throws -> [Item] {
    let visible = VisibleTickets.condition(for: try reader.viewer(of: session))
    let tickets = try window.read(
      "\(sql: Ticket.selection) WHERE \(sql: visible)", by: ["id"], down: true, at: { "\($0)" },
      in: reader.database
    ) { try Ticket(from: $0) }
    return try tickets.map { ticket in
      Item(
        ticket: ticket, account: AccountName(try reader.account(ticket.account)),
        serviceName: try ticket.service.map { try reader.service($0).name })
    }
  }
}
