package import ClientArea
import SQLite

/// The palette's search: what the session sees that has all the words of a text in its names, a few of each kind.
package struct Search: Query {
  package enum Hit: Hashable, Sendable {
    case service(ID<Service>, name: String, kind: ServiceKind, owner: AccountName)
    case invoice(ID<Invoice>, number: String, subject: String)
    case ticket(ID<Ticket>, number: String, subject: String)
    /// The future owner is not told: he may not have agreed yet (ORDER-8).
    case order(ID<Order>, number: String, names: String, client: AccountName)
    /// For staff only.
    case account(AccountName, email: String)
    /// For staff only.
    case user(AllUsers.Item)
    /// Another account that the user reaches (ACCESS-6).
    case reached(AccountName, AccessRole, Permissions)
    /// Of one's own mailbox.
    case mail(MailList.Item)
    /// Somebody in a contact type of the account (PERSON-3).
    case person(ContactTypeList.Member, of: AccountName)
    /// A contact or guest of the account (ACCESS-5).
    case contact(ID<AccountAccess>, name: String, email: String, of: AccountName)
    case request(ID<ServiceRequest>, number: String, subject: String, client: AccountName)
  }

  package let text: String
  /// The number of hits of each kind, at most.
  package let limit: Int

  package init(_ text: String, limit: Int = 8) {
    self.text = text.trimmed
    self.limit = limit
  }

  var words: SearchWords { SearchWords(text) }

  package func fetch(from reader: Reader, as session: Session) throws -> [Hit] {
    let viewer = try reader.viewer(of: session)
    guard viewer != .nobody, !words.isEmpty else { return [] }
    let things = try services(viewer, reader) + accounts(viewer, reader) + users(viewer, reader)
    let papers = try orders(viewer, reader) + invoices(viewer, reader) + tickets(session, reader)
    return try things + papers + requests(session, reader) + mails(session, reader)
      + persons(viewer, reader, session) + reached(session, reader)
  }

  /// The acting account's own, and those that are entrusted to it (AGENCY-3).
  private func orders(_ viewer: Viewer, _ reader: Reader) throws -> [Hit] {
    let filter = OrderFilter(text: text, viewer: viewer, limit: limit)
    return try reader.database.all(
      """
      SELECT "order".id, "order".number, \(sql: Order.names) AS names,
        \(sql: AccountName.columns)
      FROM "order"
      JOIN account ON account.id = "order".buyer
      WHERE \(sql: filter.condition)
      ORDER BY \(sql: filter.order)
      LIMIT \(limit)
      """
    ) { row in
      try .order(
        row.get("id"), number: row.get("number"), names: row.get("names"),
        client: AccountName(from: row))
    }
  }

  /// The other accounts of whoever searches, by name and code.
  private func reached(_ session: Session, _ reader: Reader) throws -> [Hit] {
    guard let user = session.user else { return [] }
    return try AccountChoices(of: user).fetch(from: reader, as: session)
      .filter { choice in
        choice.account.id != session.account && words.stand(in: choice.account.nameAndCode)
      }
      .prefix(limit)
      .map { .reached($0.account, $0.role, $0.permissions) }
  }

  private func tickets(_ session: Session, _ reader: Reader) throws -> [Hit] {
    let list = TicketList(filter: text, window: Window(limit: limit))
    return try list.fetch(from: reader, as: session).map {
      .ticket($0.ticket.id, number: $0.ticket.number, subject: $0.ticket.subject)
    }
  }

  private func requests(_ session: Session, _ reader: Reader) throws -> [Hit] {
    let list = RequestList(filter: text, window: Window(limit: limit))
    return try list.fetch(from: reader, as: session).map {
      .request(
        $0.request.id, number: $0.request.number, subject: $0.request.subject, client: $0.account)
    }
  }
}
