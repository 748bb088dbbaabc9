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
    package let category: String?
    /// Who of staff looks after it; nil for nobody, and for clients (CLIENTS-6).
    package let assignee: String?
    /// Whose language is to be spoken, and what places are filled with, where staff answers.
    package let places: PlaceValues?
    package let language: Language
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
    let viewer = try reader.viewer(of: session)
    let visible = VisibleTickets.condition(for: viewer)
    guard let ticket = try reader.first(Ticket.self, "WHERE id = \(ticket) AND \(sql: visible)")
    else {
      return nil
    }
    let messages = try reader.all(TicketMessage.self, "WHERE ticket = \(ticket.id) ORDER BY id")
    let account = try reader.account(ticket.account)
    let service = try ticket.service.map { try reader.service($0).name }
    let author = viewer.isStaff ? try session.user.map { try reader.user($0).name } : nil
    return Facts(
      ticket: ticket, account: AccountName(account), serviceName: service,
      orderNumber: try ticket.order.map { try reader.order($0).number },
      category: try ticket.category.map { try reader.category($0).name },
      assignee: viewer.isStaff ? try ticket.assignee.map { try reader.user($0).name } : nil,
      places: try author.map { author in
        PlaceValues(
          for: account, services: try service.map { [$0] } ?? reader.serviceNames(of: account.id),
          on: try reader.today(), by: author, in: account.language)
      },
      language: account.language,
      messages: try messages.map { message in
        Message(message: message, author: try message.author.map { try reader.user($0).name })
      })
  }
}
