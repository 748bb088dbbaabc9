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
    package let category: String?
    /// Who of staff looks after it; nil for nobody, and for clients (CLIENTS-6).
    package let assignee: String?
  }

  /// Shows only tickets whose number begins with it, or whose subject has it.
  package let filter: String
  /// Shows only those that whoever asks looks after.
  package let isMine: Bool
  package let window: Window<ID<Ticket>>

  package init(filter: String = "", mine isMine: Bool = false, window: Window<ID<Ticket>>) {
    self.filter = filter.trimmed
    self.isMine = isMine
    self.window = window
  }

  package func fetch(from reader: Reader, as session: Session) throws -> [Item] {
    let tickets = try window.read(
      "\(sql: Ticket.selection) WHERE \(sql: condition(in: reader, session))", by: ["id"],
      down: true, at: { "\($0)" },
      in: reader.database
    ) { try Ticket(from: $0) }
    let isStaff = try reader.viewer(of: session).isStaff
    return try tickets.map { ticket in
      Item(
        ticket: ticket, account: AccountName(try reader.account(ticket.account)),
        serviceName: try ticket.service.map { try reader.service($0).name },
        orderNumber: try ticket.order.map { try reader.order($0).number },
        category: try ticket.category.map { try reader.category($0).name },
        assignee: isStaff ? try ticket.assignee.map { try reader.user($0).name } : nil)
    }
  }

  package func count(from reader: Reader, as session: Session) throws -> BoundedCount {
    try reader.count("FROM ticket WHERE \(sql: condition(in: reader, session))")
  }

  private func condition(in reader: Reader, _ session: Session) throws -> SQL {
    let viewer = try reader.viewer(of: session)
    var visible = VisibleTickets.condition(for: viewer)
    if isMine, viewer.isStaff, let user = session.user {
      visible = "\(sql: visible) AND ticket.assignee = \(user)"
    }
    guard !filter.isEmpty else { return visible }
    return """
      \(sql: visible)
        AND (number LIKE \(String(NameFilter.pattern(filter).dropFirst())) ESCAPE '\\'
          OR subject LIKE \(NameFilter.pattern(filter)) ESCAPE '\\')
      """
  }
}
