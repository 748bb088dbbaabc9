/// « Code d'autorisation »: what another registrar needs to take a domain over (DOMAIN-1). It is made when the holder
/// reads it, once, and only its hash is kept (DOMAIN-5).
package struct AuthCode: Entity, Hashable {
  package let id: ID<AuthCode>
  package let service: ID<Service>
  package let request: ID<ServiceRequest>
  package let issuedOn: Day
  /// The last day on which it is good.
  package let validUntil: Day
  /// Nil until the holder has read it.
  package var hash: String?
  package var shownAt: Moment?
  /// When a later one took its place.
  package var replacedOn: Day?

  package init(
    id: ID<AuthCode>, service: ID<Service>, request: ID<ServiceRequest>, issuedOn: Day,
    validUntil: Day, hash: String? = nil, shownAt: Moment? = nil, replacedOn: Day? = nil
  ) {
    self.id = id
    self.service = service
    self.request = request
    self.issuedOn = issuedOn
    self.validUntil = validUntil
    self.hash = hash
    self.shownAt = shownAt
    self.replacedOn = replacedOn
  }

  package func isValid(on today: Day) -> Bool { replacedOn == nil && today <= validUntil }
}
