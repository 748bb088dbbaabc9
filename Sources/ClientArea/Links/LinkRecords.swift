/// What may be asked about technical and administrative links.
package protocol LinkRecords {
  func technicalLink(_ id: ID<TechnicalLink>) throws -> TechnicalLink
  /// The links of a service that stand, the oldest first.
  func standingTechnicalLinks(on service: ID<Service>) throws -> [TechnicalLink]
  /// The latest link of an account to a service, whether it stands or was broken.
  func latestTechnicalLink(
    of account: ID<ClientAccount>, on service: ID<Service>
  ) throws -> TechnicalLink?
  func administrativeLink(_ id: ID<AdministrativeLink>) throws -> AdministrativeLink
  /// The latest link by which an account may or might order for another, whatever its status.
  func latestAdministrativeLink(
    of account: ID<ClientAccount>, for principal: ID<ClientAccount>
  ) throws -> AdministrativeLink?
  /// What a person is asked who has no account of his own, the oldest first (ORDER-12).
  func questions(to person: ID<User>) throws -> [AdministrativeLink]
}
