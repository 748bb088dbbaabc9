package import ClientArea
import SQLite

/// The tickets that the session sees.
package struct TicketList: CountableList {
  /// Which of them, and in which order.
  package enum Scope: Hashable, Sendable {
    /// All, the newest first.
    case all
    /// What nobody of staff has taken and support is to answer: the most pressing first, then what has waited
    /// longest (SUPPORT-1).
    case queue
    /// What whoever asks looks after, in the same order; what is answered last.
    case mine
    /// What rests, the next day first.
    case held
  }

  /// The key of a row in each order.
  package struct Anchor: RowAnchor {
    package let id: ID<Ticket>
    fileprivate let isAnswered: Bool
    fileprivate let priority: TicketPriority
    fileprivate let waitingSince: Moment
    fileprivate let heldUntil: Day

    package var row: ID<Ticket> { id }

    fileprivate init(_ ticket: Ticket) {
      id = ticket.id
      isAnswered = ticket.status != .open
      priority = ticket.priority
      waitingSince = ticket.waitingSince ?? Moment(minutes: 0)
      heldUntil = ticket.heldUntil ?? Day(number: 0)
    }
  }

  package struct Item: Sendable {
    package let ticket: Ticket
    package let anchor: Anchor
    /// The account that opened it.
    package let account: AccountName
    package let serviceName: String?
    /// Who owns that service; nil for clients, and about no service (LINK-14).
    package let owner: AccountName?
    /// The order that it is about: its number.
    package let orderNumber: String?
    package let category: String?
    /// Who of staff looks after it; nil for nobody, and for clients (CLIENTS-6).
    package let assignee: String?
    /// Whether there is something new for whoever looks (SUPPORT-5).
    package let isUnread: Bool
  }

  /// Shows only tickets that have its words in their number, subject or texts (SUPPORT-6).
  package let filter: String
  package let scope: Scope
  package let window: Window<Anchor>

  package init(filter: String = "", _ scope: Scope = .all, window: Window<Anchor>) {
    self.filter = filter.trimmed
    self.scope = scope
    self.window = window
  }

  private var text: TicketText { TicketText(filter) }

  package func fetch(from reader: Reader, as session: Session) throws -> [Item] {
    let viewer = try reader.viewer(of: session)
    return try tickets(for: viewer, reader, session).map { ticket in
      let shown = viewer.isStaff ? ticket : ticket.asClientsSeeIt
      let service = try ticket.service.map { try reader.service($0) }
      return Item(
        ticket: shown, anchor: Anchor(shown),
        account: AccountName(try reader.account(ticket.account)),
        serviceName: service?.name,
        owner: viewer.isStaff
          ? try service.map { AccountName(try reader.account($0.owner)) } : nil,
        orderNumber: try ticket.order.map { try reader.order($0).number },
        category: try ticket.category.map { try reader.category($0).name },
        assignee: viewer.isStaff ? try ticket.assignee.map { try reader.user($0).name } : nil,
        isUnread: try reader.isUnread(ticket.id, by: viewer))
    }
  }

  package func count(from reader: Reader, as session: Session) throws -> BoundedCount {
    let viewer = try reader.viewer(of: session)
    if isWalkedByText(viewer) { return try text.count(for: viewer, in: reader) }
    return try reader.count("FROM ticket WHERE \(sql: condition(for: viewer, reader, session))")
  }

  private func tickets(
    for viewer: Viewer, _ reader: Reader, _ session: Session
  ) throws -> [Ticket] {
    if isWalkedByText(viewer) {
      return try window.readKeys(
        text.sources(for: viewer), by: "rowid", down: true, at: { "\($0.id)" },
        in: reader.database
      ) { try reader.ticket($0.get("rowid")) }
    }
    let selection: SQL =
      "\(sql: Ticket.selection) WHERE \(sql: try condition(for: viewer, reader, session))"
    // A client has one list, in one order.
    switch viewer.isStaff ? scope : .all {
    case .all:
      return try window.read(
        selection, by: ["ticket.id"], down: true, at: { "\($0.id)" }, in: reader.database
      ) { try Ticket(from: $0) }
    case .queue:
      return try window.read(
        selection, by: ["ticket.priority", "ifnull(ticket.waitingSince, 0)", "ticket.id"],
        at: { "\($0.priority), \($0.waitingSince), \($0.id)" }, in: reader.database
      ) { try Ticket(from: $0) }
    case .mine:
      return try window.read(
        selection,
        by: [
          "(ticket.status <> 'open')", "ticket.priority", "ifnull(ticket.waitingSince, 0)",
          "ticket.id",
        ],
        at: { "\($0.isAnswered), \($0.priority), \($0.waitingSince), \($0.id)" },
        in: reader.database
      ) { try Ticket(from: $0) }
    case .held:
      return try window.read(
        selection, by: ["ticket.heldUntil", "ticket.id"], at: { "\($0.heldUntil), \($0.id)" },
        in: reader.database
      ) { try Ticket(from: $0) }
    }
  }

  /// Where everything may be seen, the index itself gives the newest first, however many there are.
  private func isWalkedByText(_ viewer: Viewer) -> Bool {
    scope == .all && !filter.isEmpty && viewer == .staff(only: nil)
  }

  private func condition(
    for viewer: Viewer, _ reader: Reader, _ session: Session
  ) throws -> SQL {
    let visible = VisibleTickets.condition(for: viewer)
    return """
      \(sql: visible) AND \(sql: try scoped(for: viewer, reader, session))
        AND \(sql: text.condition(for: viewer))
      """
  }

  /// A client has one list.
  private func scoped(for viewer: Viewer, _ reader: Reader, _ session: Session) throws -> SQL {
    guard viewer.isStaff else { return "TRUE" }
    let today = try reader.today()
    let isAwake: SQL = "ifnull(ticket.heldUntil, 0) <= \(today)"
    switch scope {
    case .all: return "TRUE"
    case .queue:
      // As the index of the queue says it, so that the rows come in its order.
      return """
        ticket.assignee IS NULL AND ticket.status <> 'closed'
          AND (ticket.status <> 'open') = FALSE AND \(sql: isAwake)
        """
    case .mine:
      guard let user = session.user else { return "FALSE" }
      return "ticket.assignee = \(user) AND ticket.status <> 'closed' AND \(sql: isAwake)"
    case .held: return "ticket.heldUntil > \(today) AND ticket.status <> 'closed'"
    }
  }
}
