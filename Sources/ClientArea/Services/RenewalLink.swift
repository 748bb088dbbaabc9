/// « Lien de renouvellement rapide »: whoever holds its secret renews one hosting without login (BILL-2). The secret stands
/// in the mail that was sent, and nowhere else.
package struct RenewalLink: Entity {
  package let id: ID<RenewalLink>
  /// What the secret is known by: its hash.
  package let mark: String
  package let service: ID<Service>
  package let sentOn: Day
  /// The date the service ran out when the link was sent: the period that it renews (MAIL-7).
  package let renews: Day
  package var usedOn: Day?
  /// When its account was archived, or the service came to another owner (LINK-16).
  package var closedOn: Day?

  package init(
    id: ID<RenewalLink>, mark: String, service: ID<Service>, sentOn: Day, renews: Day,
    usedOn: Day? = nil, closedOn: Day? = nil
  ) {
    self.id = id
    self.mark = mark
    self.service = service
    self.sentOn = sentOn
    self.renews = renews
    self.usedOn = usedOn
    self.closedOn = closedOn
  }
}

/// A link with its secret, while it is being sent.
package struct IssuedLink: Sendable {
  package let link: RenewalLink
  package let secret: String

  package init(_ link: RenewalLink, secret: String) {
    self.link = link
    self.secret = secret
  }
}
