package import ClientArea
import SQLite

/// One ticket with its messages; nil where the session does not see it.
package struct TicketDetail: Query {
  package struct Facts: Sendable {
    package let ticket: Ticket
    /// The account that opened it.
    package let account: AccountName
    package let serviceName: String?
    /// The order that it is about: its number.
    package let orderNumber: String?
    /// The oldest first.
    package let messages: [Message]
  }

  package struct Message: Sendable {
    package let message: TicketMessage
    /// Nil for what the system wrote.
    package let author: String?
  }

  package let ticket: ID<Ticket>

  package init(_ ticket: ID<Ticket>) { self.ticket = ticket }

  package func fetch(from reader: Reader, as session: Session) throws -> Facts? {
    let visible = VisibleTickets.condition(for: try reader.viewer(of: session))
    guard let ticket = try reader.first(Ticket.self, "WHERE id = \(ticket) AND \(sql: visible)")
    else {
      return nil
    }
    let messages = try reader.all(TicketMessage.self, "WHERE ticket = \(ticket.id) ORDER BY id")
    return Facts(
      ticket: ticket, account: AccountName(try reader.account(ticket.account)),
      serviceName: try ticket.service.map { try reader.service($0).name },
      orderNumber: try ticket.order.map { try reader.order($0).number },
      messages: try messages.map { message in
        Message(message: message, author: try message.author.map { try reader.user($0).name })
      })
  }
}
