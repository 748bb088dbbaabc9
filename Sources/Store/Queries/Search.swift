package import ClientArea
import SQLite

/// The palette's search: what the session sees that has a text in its name, a few of each kind.
package struct Search: Query {
  package enum Hit: Hashable, Sendable {
    case service(ID<Service>, name: String, kind: ServiceKind, owner: AccountName)
    case invoice(ID<Invoice>, number: String, subject: String)
    case ticket(ID<Ticket>, number: String, subject: String)
    /// The future owner is not told: he may not have agreed yet (ORDER-8).
    case order(ID<Order>, number: String, serviceName: String, client: AccountName)
    /// For staff only.
    case account(AccountName, email: String)
    /// For staff only.
    case user(AllUsers.Item)
    /// Another account that the user reaches (ACCESS-6).
    case reached(AccountName, AccessRole, Permissions)
  }

  package let text: String
  /// The number of hits of each kind, at most.
  package let limit: Int

  package init(_ text: String, limit: Int = 8) {
    self.text = text.trimmed
    self.limit = limit
  }

  package func fetch(from reader: Reader, as session: Session) throws -> [Hit] {
    let viewer = try reader.viewer(of: session)
    guard viewer != .nobody, !text.isEmpty else { return [] }
    return try services(viewer, reader) + accounts(viewer, reader) + users(viewer, reader)
      + orders(viewer, reader) + invoices(viewer, reader) + tickets(session, reader)
      + reached(session, reader)
  }

  private func services(_ viewer: Viewer, _ reader: Reader) throws -> [Hit] {
    let visible = VisibleServices.condition(for: viewer)
    let named = try NameFilter.ofServices(text).condition(in: reader)
    return try reader.database.all(
      """
      SELECT service.id, service.name, service.kind, \(sql: AccountName.columns)
      FROM service
      JOIN account ON account.id = service.owner
      WHERE \(sql: visible) AND \(sql: named)
      ORDER BY service.name, service.id
      LIMIT \(limit)
      """
    ) { row in
      try .service(
        row.get("id"), name: row.get("name"), kind: row.get("kind"),
        owner: AccountName(from: row))
    }
  }

  /// An account sees no other; its own is on its profile.
  private func accounts(_ viewer: Viewer, _ reader: Reader) throws -> [Hit] {
    guard viewer.isStaff else { return [] }
    let named = try NameFilter.ofAccounts(text).condition(in: reader)
    return try reader.database.all(
      """
      SELECT \(sql: AccountName.columns), account.email
      FROM account
      WHERE \(sql: VisibleAccounts.condition(for: viewer)) AND \(sql: named)
      ORDER BY account.name, account.id
      LIMIT \(limit)
      """
    ) { try .account(AccountName(from: $0), email: $0.get("email")) }
  }

  private func users(_ viewer: Viewer, _ reader: Reader) throws -> [Hit] {
    guard viewer.isStaff else { return [] }
    let matching = try UserFilter(text: text).condition(in: reader)
    return try reader.database.all(
      """
      \(sql: AllUsers.selection)
      WHERE \(sql: VisibleUsers.condition(for: viewer)) AND \(sql: matching)
      ORDER BY user.email, user.id
      LIMIT \(limit)
      """, row: AllUsers.item
    ).map { .user($0) }
  }

  /// The acting account's own, and those that are entrusted to it (AGENCY-3).
  private func orders(_ viewer: Viewer, _ reader: Reader) throws -> [Hit] {
    let filter = OrderFilter(text: text, viewer: viewer, limit: limit)
    return try reader.database.all(
      """
      SELECT "order".id, "order".number, "order".serviceName, \(sql: AccountName.columns)
      FROM "order"
      JOIN account ON account.id = "order".buyer
      WHERE \(sql: filter.condition)
      ORDER BY \(sql: filter.order)
      LIMIT \(limit)
      """
    ) { row in
      try .order(
        row.get("id"), number: row.get("number"), serviceName: row.get("serviceName"),
        client: AccountName(from: row))
    }
  }

  /// The other accounts of whoever searches, by name and code.
  private func reached(_ session: Session, _ reader: Reader) throws -> [Hit] {
    guard let user = session.user else { return [] }
    let sought = Sought(text)
    return try AccountChoices(of: user).fetch(from: reader, as: session)
      .filter { choice in
        choice.account.id != session.account
          && sought.stands(in: choice.account.nameAndCode)
      }
      .prefix(limit)
      .map { .reached($0.account, $0.role, $0.permissions) }
  }

  /// Numbers are found by how they begin, which their index answers.
  private func invoices(_ viewer: Viewer, _ reader: Reader) throws -> [Hit] {
    let visible = VisibleInvoices.condition(for: viewer)
    return try reader.database.all(
      """
      SELECT id, number, subject
      FROM invoice
      WHERE \(sql: visible) AND \(sql: begins("number"))
      ORDER BY number DESC
      LIMIT \(limit)
      """
    ) { try .invoice($0.get("id"), number: $0.get("number"), subject: $0.get("subject")) }
  }

  private func tickets(_ session: Session, _ reader: Reader) throws -> [Hit] {
    let list = TicketList(filter: text, window: Window(limit: limit))
    return try list.fetch(from: reader, as: session).map {
      .ticket($0.ticket.id, number: $0.ticket.number, subject: $0.ticket.subject)
    }
  }

  private func begins(_ column: SQL) -> SQL {
    let start = text.uppercased()
    return "(\(sql: column) >= \(start) AND \(sql: column) < \(start + "\u{10FFFF}"))"
  }
}
