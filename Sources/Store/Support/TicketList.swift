package import ClientArea
import SQLite

/// The tickets that the session sees, the newest first.
package struct TicketList: CountableList {
  package struct Item: Sendable {
    package let ticket: Ticket
    /// The account that opened it.
    package let account: AccountName
    package let serviceName: String?
    /// The order that it is about: its number.
    package let orderNumber: String?
  }

  /// Shows only tickets whose number begins with it, or whose subject has it.
  package let filter: String
  package let window: Window<ID<Ticket>>

  package init(filter: String = "", window: Window<ID<Ticket>>) {
    self.filter = filter.trimmed
    self.window = window
  }

  package func fetch(from reader: Reader, as session: Session) throws -> [Item] {
    let tickets = try window.read(
      "\(sql: Ticket.selection) WHERE \(sql: condition(in: reader, session))", by: ["id"],
      down: true, at: { "\($0)" },
      in: reader.database
    ) { try Ticket(from: $0) }
    return try tickets.map { ticket in
      Item(
        ticket: ticket, account: AccountName(try reader.account(ticket.account)),
        serviceName: try ticket.service.map { try reader.service($0).name },
        orderNumber: try ticket.order.map { try reader.order($0).number })
    }
  }

  package func count(from reader: Reader, as session: Session) throws -> BoundedCount {
    try reader.count("FROM ticket WHERE \(sql: condition(in: reader, session))")
  }

  private func condition(in reader: Reader, _ session: Session) throws -> SQL {
    let visible = VisibleTickets.condition(for: try reader.viewer(of: session))
    guard !filter.isEmpty else { return visible }
    return """
      \(sql: visible)
        AND (number LIKE \(String(NameFilter.pattern(filter).dropFirst())) ESCAPE '\\'
          OR subject LIKE \(NameFilter.pattern(filter)) ESCAPE '\\')
      """
  }
}
