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
    let mine = VisibleServices.owned(by: try reader.viewer(of: session))
    return try reader.database.all(
      """
      SELECT technicalLink.id AS link, service.id AS service, service.name AS serviceName,
        service.kind, technicalLink.since, \(sql: AccountName.columns)
      FROM service
      JOIN technicalLink ON technicalLink.service = service.id
      JOIN account ON account.id = technicalLink.account
      WHERE \(sql: mine) AND technicalLink.endedOn IS NULL
      ORDER BY service.name, service.id, technicalLink.id
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
