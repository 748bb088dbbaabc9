package import ClientArea
import SQLite

/// What the acting account owns or looks after and that runs out first, what has run out already included.
package struct ExpiringServices: Query {
  package struct Item: Hashable, Sendable {
    package let id: ID<Service>
    package let name: String
    package let kind: ServiceKind
    package let expiresOn: Day
    package let owner: AccountName
  }

  /// How many days before its date a service is told.
  package let days: Int
  /// The number of services, at most.
  package let limit: Int

  package init(within days: Int, limit: Int) {
    self.days = days
    self.limit = limit
  }

  package func fetch(from reader: Reader, as session: Session) throws -> [Item] {
    let viewer = try reader.viewer(of: session)
    guard let account = viewer.account(with: .manageServices) else { return [] }
    let last = try reader.today() + days
    return try reader.database.all(
      """
      SELECT service.id, service.name, service.kind, service.expiresOn, \(sql: AccountName.columns)
      FROM service
      JOIN account ON account.id = service.owner
      WHERE service.id IN (\(sql: candidates(for: account, until: last)))
        AND \(sql: VisibleServices.condition(for: viewer)) AND +service.expiresOn <= \(last)
      ORDER BY +service.expiresOn, service.name, service.id
      LIMIT \(limit)
      """
    ) { row in
      try Item(
        id: row.get("id"), name: row.get("name"), kind: row.get("kind"),
        expiresOn: row.get("expiresOn"), owner: AccountName(from: row))
    }
  }

  /// The account's own services that run out first, by their index, and those that it looks after: what
  /// everybody else has is not walked through.
  private func candidates(for account: ID<ClientAccount>, until last: Day) -> SQL {
    """
    SELECT id
    FROM (
      SELECT id
      FROM service
      WHERE owner = \(account) AND expiresOn <= \(last)
      ORDER BY expiresOn, name, id
      LIMIT \(limit))
    UNION ALL
    SELECT service
    FROM technicalLink
    WHERE account = \(account) AND endedOn IS NULL
    """
  }
}
