package import ClientArea
import SQLite

/// The clients who got a message, with the ticket that it opened with each, in the order of sending. For staff only.
package struct BroadcastRecipients: CountableList {
  package struct Item: Sendable {
    package let ticket: Ticket
    package let account: AccountName
    package let assignee: String?
  }

  package let broadcast: ID<Broadcast>
  /// Shows only clients whose code begins so, or whose name has it.
  package let filter: String
  package let window: Window<ID<ClientAccount>>

  package init(
    of broadcast: ID<Broadcast>, filter: String = "", window: Window<ID<ClientAccount>>
  ) {
    self.broadcast = broadcast
    self.filter = filter.trimmed
    self.window = window
  }

  package func fetch(from reader: Reader, as session: Session) throws -> [Item] {
    let visible = condition(for: try reader.viewer(of: session))
    let tickets = try window.read(
      "\(sql: Ticket.selection) WHERE \(sql: visible)", by: ["ticket.account"],
      at: { "\($0)" }, in: reader.database
    ) { try Ticket(from: $0) }
    return try tickets.map { ticket in
      Item(
        ticket: ticket, account: AccountName(try reader.account(ticket.account)),
        assignee: try ticket.assignee.map { try reader.user($0).name })
    }
  }

  package func count(from reader: Reader, as session: Session) throws -> BoundedCount {
    let visible = condition(for: try reader.viewer(of: session))
    return try reader.count("FROM ticket WHERE \(sql: visible)")
  }

  /// Under the global filter only the client that staff looks at (CLIENTS-5).
  private func condition(for viewer: Viewer) -> SQL {
    "\(sql: viewer.staff { "ticket.account = \($0)" }) AND \(sql: matching)"
  }

  private var matching: SQL {
    guard !filter.isEmpty else { return "ticket.broadcast = \(broadcast)" }
    return """
      ticket.broadcast = \(broadcast) AND EXISTS (
        SELECT 1
        FROM account
        WHERE account.id = ticket.account
          AND \(sql: NameFilter.anywhere(filter, in: ["account.code", "account.name"])))
      """
  }
}
