/// The fact that an alert was sent, so that each is sent once (MAIL-2).
package struct ExpiryAlert: Entity {
  package let id: ID<ExpiryAlert>
  package let service: ID<Service>
  package let expiresOn: Day
  /// Days before the expiry date.
  package let stage: Int
  package let sentOn: Day

  package init(
    id: ID<ExpiryAlert>, service: ID<Service>, expiresOn: Day, stage: Int, sentOn: Day
  ) {
    self.id = id
    self.service = service
    self.expiresOn = expiresOn
    self.stage = stage
    self.sentOn = sentOn
  }

  /// The days before the date at which alerts are sent (MAIL-2).
  package static let stages = [30, 15, 7, 1, 0]
}
