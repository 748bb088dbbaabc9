package import ClientArea
import SQLite

/// « Contact administratif »: for whom the acting account may order, who may order for it, and which
/// questions wait for an answer (LINK-2, ORDER-8).
package struct AdministrativeContacts: Query {
  package struct Item: Hashable, Sendable {
    package let link: ID<AdministrativeLink>
    /// The account on the other side.
    package let account: AccountName
    package let since: Day
  }

  /// A link that waits for the principal's answer, with the orders that wait for it.
  package struct Question: Sendable {
    package let item: Item
    package let orders: [Order]
  }

  /// What was asked of a client about whom nothing is shown until he accepts (ORDER-8).
  package struct Request: Sendable {
    package let link: ID<AdministrativeLink>
    package let since: Day
    package let orders: [Order]
  }

  package struct Answer: Sendable {
    /// For whom the acting account may order.
    package let principals: [Item]
    /// Who may order for the acting account.
    package let contacts: [Item]
    /// What the acting account is asked.
    package let toAnswer: [Question]
    /// What the acting account has asked others.
    package let asked: [Request]

    static let nothing = Answer(principals: [], contacts: [], toAnswer: [], asked: [])
  }

  package init() {}

  package func fetch(from reader: Reader, as session: Session) throws -> Answer {
    guard let account = try reader.viewer(of: session).account(with: .manageContacts) else {
      return .nothing
    }
    return Answer(
      principals: try links(of: account, .active, in: reader),
      contacts: try links(to: account, .active, in: reader),
      toAnswer: try links(to: account, .pending, in: reader).map { item in
        Question(item: item, orders: try reader.orders(waitingFor: item.link))
      },
      // In the order in which they were asked: any other would tell something of who was.
      asked: try links(of: account, .pending, in: reader)
        .sorted { $0.link.value < $1.link.value }
        .map { item in
          Request(
            link: item.link, since: item.since, orders: try reader.orders(waitingFor: item.link))
        })
  }

  private func links(
    of account: ID<ClientAccount>, _ status: AdministrativeLinkStatus, in reader: Reader
  ) throws -> [Item] {
    try items(
      """
      JOIN account ON account.id = administrativeLink.principal
      WHERE administrativeLink.account = \(account) AND administrativeLink.status = \(status)
      """, in: reader)
  }

  private func links(
    to principal: ID<ClientAccount>, _ status: AdministrativeLinkStatus, in reader: Reader
  ) throws -> [Item] {
    try items(
      """
      JOIN account ON account.id = administrativeLink.account
      WHERE administrativeLink.principal = \(principal) AND administrativeLink.status = \(status)
        AND administrativeLink.asked IS NULL
      """, in: reader)
  }

  private func items(_ source: SQL, in reader: Reader) throws -> [Item] {
    try reader.database.all(
      """
      SELECT administrativeLink.id, administrativeLink.since, \(sql: AccountName.columns)
      FROM administrativeLink
      \(sql: source)
      ORDER BY account.name, administrativeLink.id
      """
    ) { row in
      try Item(link: row.get("id"), account: AccountName(from: row), since: row.get("since"))
    }
  }
}
