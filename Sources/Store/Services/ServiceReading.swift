package import ClientArea
import SQLite

// What commands and rules ask about services and quick renewal links.
extension Reader {
  package func service(_ id: ID<Service>) throws -> Service { try find(id) }

  /// What is deleted, or would be by now, keeps no name (LIFE-2).
  package func isTaken(_ name: String, as kind: ServiceKind) throws -> Bool {
    guard let service = try service(named: name, as: kind) else { return false }
    return try lifecycle(of: service).phase(of: service, on: try today()) != .deleted
  }

  package func mark(ofSecret secret: String) throws -> String { try PasswordHash.mark(of: secret) }

  package func automaticRenewals(of account: ID<ClientAccount>) throws -> [Service] {
    try all(Service.self, "WHERE renewalAccount = \(account) AND endedOn IS NULL ORDER BY id")
  }

  /// What cannot be hashed was never sent.
  package func renewalLink(secret: String) throws -> RenewalLink? {
    guard let mark = try? PasswordHash.mark(of: secret) else { return nil }
    return try first(RenewalLink.self, "WHERE secret = \(mark)")
  }

  package func openRenewalLinks(of service: ID<Service>) throws -> [RenewalLink] {
    try all(
      RenewalLink.self,
      """
      WHERE service = \(service) AND usedOn IS NULL AND replacedOn IS NULL AND renews = (
        SELECT expiresOn
        FROM service
        WHERE id = \(service))
      ORDER BY id
      """)
  }

  /// The secret of a link, from the mail in which it was sent; nil where there is none any more.
  package func secret(of link: ID<RenewalLink>) throws -> String? {
    try first(Mail.self, "WHERE renewalLink = \(link) ORDER BY id LIMIT 1")?.renewalSecret
  }
}
