package import ClientArea
import SQLite

/// « Gestion des contacts »: other accounts' services of which the acting account is technical contact
/// (LINK-4), by name.
package struct ContactServices: CountableList {
  package struct Item: Hashable, Sendable {
    package let link: ID<TechnicalLink>
    package let service: ID<Service>
    package let name: String
    package let kind: ServiceKind
    package let expiresOn: Day
    package let phase: LifePhase
    package let owner: AccountName
    package let since: Day
    /// Who renews it by itself, and when that last failed (BILL-22).
    package let renewer: ID<ClientAccount>?
    package let renewalFailedOn: Day?

    package var anchor: Anchor { Anchor(name: name, service: service) }
  }

  package struct Anchor: RowAnchor {
    package let name: String
    package let service: ID<Service>

    package var row: ID<Service> { service }

    package init(name: String, service: ID<Service>) {
      self.name = name
      self.service = service
    }
  }

  /// Shows only services whose name, or whose owner's, has it.
  package let filter: String
  package let window: Window<Anchor>

  package init(filter: String = "", window: Window<Anchor> = Window(limit: 1000)) {
    self.filter = filter.trimmed
    self.window = window
  }

  package func fetch(from reader: Reader, as session: Session) throws -> [Item] {
    guard let account = try reader.viewer(of: session).account(with: .manageServices) else {
      return []
    }
    let today = try reader.today()
    return try window.read(
      """
      SELECT technicalLink.id AS link, technicalLink.since, service.id AS service, service.name,
        service.kind, service.expiresOn, service.renewalAccount, service.renewalFailedOn,
        \(sql: AccountName.columns)
      FROM technicalLink
      JOIN service ON service.id = technicalLink.service
      JOIN account ON account.id = service.owner
      WHERE technicalLink.account = \(account) AND technicalLink.endedOn IS NULL
        AND \(sql: matching)
      """,
      by: ["service.name", "service.id"], at: { "\($0.name), \($0.service)" },
      in: reader.database
    ) { row in
      let (name, kind, expiry): (String, ServiceKind, Day) = try (
        row.get("name"), row.get("kind"), row.get("expiresOn")
      )
      return try Item(
        link: row.get("link"), service: row.get("service"), name: name, kind: kind,
        expiresOn: expiry,
        phase: reader.phase(of: kind, named: name, expiringOn: expiry, on: today),
        owner: AccountName(from: row),
        since: row.get("since"), renewer: row.get("renewalAccount"),
        renewalFailedOn: row.get("renewalFailedOn"))
    }
  }

  package func count(from reader: Reader, as session: Session) throws -> BoundedCount {
    guard let account = try reader.viewer(of: session).account(with: .manageServices) else {
      return BoundedCount(count: 0)
    }
    guard !filter.isEmpty else {
      return try reader.count(
        "FROM technicalLink WHERE account = \(account) AND endedOn IS NULL")
    }
    return try reader.count(
      """
      FROM technicalLink
      JOIN service ON service.id = technicalLink.service
      JOIN account ON account.id = service.owner
      WHERE technicalLink.account = \(account) AND technicalLink.endedOn IS NULL
        AND \(sql: matching)
      """)
  }

  private var matching: SQL {
    NameFilter.anywhere(
      filter, in: ["service.name", "asciiName(service.name)", "account.name", "account.code"])
  }
}
