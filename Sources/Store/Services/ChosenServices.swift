package import ClientArea
import SQLite

/// Of services that somebody has chosen in a list, those that still stand in it, by name: what is to be renewed with one
/// payment, with the dates of now (BILL-21).
package struct ChosenServices: Query {
  /// The lists in which services are chosen (LINK-4).
  package enum List: Hashable, Sendable {
    /// « Gérer mes services ».
    case owned
    /// « Gestion des contacts ».
    case lookedAfter
  }

  package let services: [ID<Service>]
  package let list: List

  package init(_ services: [ID<Service>], in list: List) {
    self.services = services
    self.list = list
  }

  package func fetch(from reader: Reader, as session: Session) throws -> [ServiceToRenew] {
    let viewer = try reader.viewer(of: session)
    let stands: SQL =
      switch list {
      case .owned: VisibleServices.owned(by: viewer)
      case .lookedAfter: VisibleServices.lookedAfter(by: viewer)
      }
    return try reader.database.all(
      """
      SELECT service.id, service.name, service.expiresOn
      FROM service
      WHERE service.id IN (SELECT value FROM json_each(\("\(services.map(\.value))")))
        AND \(sql: stands)
      ORDER BY service.name, service.id
      """
    ) { row in
      try ServiceToRenew(row.get("id"), named: row.get("name"), expiringOn: row.get("expiresOn"))
    }
  }
}
