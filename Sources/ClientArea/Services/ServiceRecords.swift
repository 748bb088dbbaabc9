/// What may be asked about services and quick renewal links.
package protocol ServiceRecords {
  func service(_ id: ID<Service>) throws -> Service
  /// Whether a service of this kind has this name already, letter case aside.
  func isTaken(_ name: String, as kind: ServiceKind) throws -> Bool
  func service(named name: String, as kind: ServiceKind) throws -> Service?
  /// What an account renews by itself, the oldest services first (BILL-22).
  func automaticRenewals(of account: ID<ClientAccount>) throws -> [Service]
  func renewalLink(secret: String) throws -> RenewalLink?
  /// What the secret of a quick link is known by.
  func mark(ofSecret secret: String) throws -> String
  /// The links that renew the current period of a service (MAIL-7).
  func openRenewalLinks(of service: ID<Service>) throws -> [RenewalLink]
}
