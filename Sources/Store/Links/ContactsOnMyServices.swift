package import ClientArea
import SQLite

/// « Contacts techniques de vos prestations »: who is technical contact of what the acting account owns.
package struct ContactsOnMyServices: Query {
  package struct Item: Hashable, Sendable {
    package let link: ID<TechnicalLink>
    package let service: ID<Service>
    package let serviceName: String
    package let kind: ServiceKind
    package let contact: AccountName
    package let since: Day
  }

  /// The number of rows, at most.
  package let limit: Int

  package init(limit: Int = 1000) { self.limit = limit }

  package func fetch(from reader: Reader, as session: Session) throws -> [Item] {
    guard let owner = try reader.viewer(of: session).account(with: .manageServices) else {
      return []
    }
    return try reader.database.all(
      """
      SELECT linked.link, service.id AS service, service.name AS serviceName,
        service.kind, technicalLink.since, \(sql: AccountName.columns)
      FROM linked_names AS linked
      CROSS JOIN service ON service.id = linked.service
      CROSS JOIN technicalLink ON technicalLink.id = linked.link
      CROSS JOIN account ON account.id = linked.account
      WHERE linked.owner = \(owner) AND \(sql: VisibleServices.stands)
      ORDER BY linked.name, linked.service, linked.link
      LIMIT \(limit)
      """
    ) { row in
      try Item(
        link: row.get("link"), service: row.get("service"), serviceName: row.get("serviceName"),
        kind: row.get("kind"),
        contact: AccountName(from: row), since: row.get("since"))
    }
  }
}
