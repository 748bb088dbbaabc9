package import ClientArea
import SQLite

/// « Gérer mes services »: what the acting account owns, or all there is for staff, by name.
package struct OwnedServices: Query {
  package enum Scope: Hashable, Sendable {
    /// What the acting account owns.
    case owned
    /// Every account's; staff alone sees them.
    case all
  }

  /// The key of a row: the names of two services may be the same.
  package struct Anchor: RowAnchor {
    package let name: String
    package let id: ID<Service>

    package var row: ID<Service> { id }

    package init(name: String, id: ID<Service>) {
      self.name = name
      self.id = id
    }
  }

  package struct Item: Hashable, Sendable {
    package let id: ID<Service>
    package let name: String
    package let kind: ServiceKind
    package let expiresOn: Day
    package let phase: LifePhase
    package let owner: AccountName
    /// The names of the technical contacts, the oldest first.
    package let technicalContacts: [String]
    /// Who renews it by itself, and when that last failed (BILL-22).
    package let renewer: ID<ClientAccount>?
    package let renewalFailedOn: Day?

    package var anchor: Anchor { Anchor(name: name, id: id) }
  }

  package let scope: Scope
  package let filter: String
  package let window: Window<Anchor>

  package init(_ scope: Scope = .owned, filter: String = "", window: Window<Anchor>) {
    self.scope = scope
    self.filter = filter
    self.window = window
  }

  package func fetch(from reader: Reader, as session: Session) throws -> Stretch<Item> {
    let viewer = try reader.viewer(of: session)
    let visible =
      switch scope {
      case .owned: try ServiceSource.Scope(ownedBy: viewer, in: reader)
      case .all: try ServiceSource.Scope(of: viewer, in: reader)
      }
    let source = ServiceSource(of: SearchWords(phrase: filter), in: visible)
    // What is shown of a row is read for those in the window alone.
    let keys: [ID<Service>] = try window.read(
      "SELECT service.id FROM \(sql: source.rows)",
      by: ["service.name", "service.id"], at: { "\($0.name), \($0.id)" }, in: reader.database
    ) { try $0.get("id") }
    let items = try items(of: keys, in: reader)
    return Stretch(items, of: try reader.count("FROM \(sql: source.rows)"))
  }

  private func items(of keys: [ID<Service>], in reader: Reader) throws -> [Item] {
    guard !keys.isEmpty else { return [] }
    let today = try reader.today()
    return try reader.database.all(
      """
      SELECT service.id, service.name, service.kind, service.expiresOn,
        service.renewalAccount, service.renewalFailedOn,
        \(sql: AccountName.columns), \(sql: Self.contacts) AS contacts
      FROM service
      JOIN account ON account.id = service.owner
      WHERE service.id IN (SELECT value FROM json_each(\("\(keys.map(\.value))")))
      ORDER BY service.name, service.id
      """
    ) { row in
      let (name, kind, expiry): (String, ServiceKind, Day) = try (
        row.get("name"), row.get("kind"), row.get("expiresOn")
      )
      return try Item(
        id: row.get("id"), name: name, kind: kind, expiresOn: expiry,
        phase: reader.phase(of: kind, named: name, expiringOn: expiry, on: today),
        owner: AccountName(from: row),
        technicalContacts: row.texts("contacts"), renewer: row.get("renewalAccount"),
        renewalFailedOn: row.get("renewalFailedOn"))
    }
  }

  /// The names of a service's contacts in one column, so that a list is one query.
  private static let contacts: SQL = """
    (
      SELECT json_group_array(name)
      FROM (
        SELECT contact.name AS name
        FROM technicalLink
        JOIN account AS contact ON contact.id = technicalLink.account
        WHERE technicalLink.service = service.id AND technicalLink.endedOn IS NULL
        ORDER BY technicalLink.id))
    """
}
