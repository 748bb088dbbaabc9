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
    package let owner: AccountName
    /// The names of the technical contacts, the oldest first.
    package let technicalContacts: [String]

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
    let mine =
      switch scope {
      case .owned: VisibleServices.owned(by: viewer)
      case .all: VisibleServices.condition(for: viewer)
      }
    let named = try NameFilter.ofServices(filter).condition(in: reader)
    let items = try window.read(
      """
      SELECT service.id, service.name, service.kind, service.expiresOn,
        \(sql: AccountName.columns), \(sql: Self.contacts) AS contacts
      FROM service
      JOIN account ON account.id = service.owner
      WHERE \(sql: mine) AND \(sql: named)
      """,
      by: ["service.name", "service.id"], at: { "\($0.name), \($0.id)" }, in: reader.database
    ) { row in
      try Item(
        id: row.get("id"), name: row.get("name"), kind: row.get("kind"),
        expiresOn: row.get("expiresOn"), owner: AccountName(from: row),
        technicalContacts: row.texts("contacts"))
    }
    return Stretch(items, of: try reader.count("FROM service WHERE \(sql: mine) AND \(sql: named)"))
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
