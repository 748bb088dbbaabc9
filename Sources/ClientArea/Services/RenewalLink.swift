/// « Lien de renouvellement rapide »: whoever holds its secret renews one hosting without login (BILL-2).
package struct RenewalLink: Entity {
  package let id: ID<RenewalLink>
  package let secret: String
  package let service: ID<Service>
  package let sentOn: Day
  /// The date the service ran out when the link was sent: the period that it renews (MAIL-7).
  package let renews: Day
  package var usedOn: Day?
  package var replacedOn: Day?

  package init(
    id: ID<RenewalLink>, secret: String, service: ID<Service>, sentOn: Day, renews: Day,
    usedOn: Day? = nil, replacedOn: Day? = nil
  ) {
    self.id = id
    self.secret = secret
    self.service = service
    self.sentOn = sentOn
    self.renews = renews
    self.usedOn = usedOn
    self.replacedOn = replacedOn
  }
}
