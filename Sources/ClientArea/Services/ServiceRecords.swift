/// What may be asked about services and quick renewal links.
package protocol ServiceRecords {
  func service(_ id: ID<Service>) throws -> Service
  /// Whether a service of this kind has this name already, letter case aside.
  func isTaken(_ name: String, as kind: ServiceKind) throws -> Bool
  func renewalLink(secret: String) throws -> RenewalLink?
  /// The links of a service that were neither used nor replaced.
  func openRenewalLinks(of service: ID<Service>) throws -> [RenewalLink]
}
