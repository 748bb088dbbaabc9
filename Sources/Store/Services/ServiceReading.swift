package import ClientArea
import SQLite

// What commands and rules ask about services and quick renewal links.
extension Reader {
  package func service(_ id: ID<Service>) throws -> Service { try find(id) }

  package func isTaken(_ name: String, as kind: ServiceKind) throws -> Bool {
    try database.value(
      """
      SELECT EXISTS (
        SELECT 1
        FROM service
        WHERE name = \(Naming.standard(name)) AND kind = \(kind))
      """)
  }

  package func renewalLink(secret: String) throws -> RenewalLink? {
    try first(RenewalLink.self, "WHERE secret = \(secret)")
  }

  package func openRenewalLinks(of service: ID<Service>) throws -> [RenewalLink] {
    try all(
      RenewalLink.self,
      "WHERE service = \(service) AND usedOn IS NULL AND replacedOn IS NULL ORDER BY id")
  }
}
