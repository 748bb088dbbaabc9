package import ClientArea
import SQLite

/// What the acting account owns or looks after and that runs out first, what has run out already included; not what nobody
/// is urged to renew (DOMAIN-8, DOMAIN-15).
package struct ExpiringServices: Query {
  package struct Item: Hashable, Sendable {
    package let id: ID<Service>
    package let name: String
    package let kind: ServiceKind
    package let expiresOn: Day
    package let phase: LifePhase
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
    let today = try reader.today()
    let last = today + days
    return try reader.database.all(
      """
      SELECT service.id, service.name, service.kind, service.expiresOn, \(sql: AccountName.columns)
      FROM service
      JOIN account ON account.id = service.owner
      WHERE service.id IN (\(sql: try candidates(for: account, until: last, in: reader)))
        AND +service.expiresOn <= \(last) AND service.endedOn IS NULL
        AND \(sql: DueAlerts.isWanted)
      ORDER BY +service.expiresOn, service.name, service.id
      LIMIT \(limit)
      """
    ) { row in
      let (name, kind, expiry): (String, ServiceKind, Day) = try (
        row.get("name"), row.get("kind"), row.get("expiresOn")
      )
      return try Item(
        id: row.get("id"), name: name, kind: kind, expiresOn: expiry,
        phase: reader.phase(of: kind, named: name, expiringOn: expiry, on: today),
        owner: AccountName(from: row))
    }
  }

  /// The account's own services that run out first, by their index, and those that it looks after: of what
  /// `VisibleServices` says as much as can be told, found without going through what everybody else has.
  private func candidates(
    for account: ID<ClientAccount>, until last: Day, in reader: Reader
  ) throws -> SQL {
    """
    SELECT id
    FROM (
      SELECT id
      FROM service
      WHERE owner = \(account) AND expiresOn <= \(last) AND service.endedOn IS NULL
        AND \(sql: DueAlerts.isWanted)
      ORDER BY expiresOn, name, id
      LIMIT \(limit))
    UNION ALL
    \(sql: try lookedAfter(by: account, until: last, in: reader))
    """
  }

  /// Few are looked up one by one. Of very many some run out soon, and are met soon by who goes through all
  /// services in the order in which they run out.
  private func lookedAfter(
    by account: ID<ClientAccount>, until last: Day, in reader: Reader
  ) throws -> SQL {
    let links: SQL = "FROM technicalLink WHERE account = \(account) AND endedOn IS NULL"
    guard try reader.count(links).isMore else { return "SELECT service \(sql: links)" }
    return """
      SELECT id
      FROM (
        SELECT id
        FROM service INDEXED BY serviceByExpiry
        WHERE expiresOn <= \(last) AND EXISTS (
          SELECT 1
          \(sql: links) AND technicalLink.service = service.id)
        ORDER BY expiresOn, name, id
        LIMIT \(limit))
      """
  }
}
