/// « Contact administratif »: the first account may order in the second's name (LINK-2).
package struct AdministrativeLink: Entity {
  package let id: ID<AdministrativeLink>
  /// The account that may order: a webmaster, for instance.
  package let account: ID<ClientAccount>
  /// The account in whose name it may order; the one that asks itself as long as a person is asked who has none.
  package private(set) var principal: ID<ClientAccount>
  /// The person who is asked, and who has no account of his own to which the question could be put (ORDER-12); nil where
  /// an account is asked, or was.
  package private(set) var asked: ID<User>?
  package var status: AdministrativeLinkStatus
  package let since: Day
  package var endedOn: Day?

  package init(
    id: ID<AdministrativeLink>, account: ID<ClientAccount>, principal: ID<ClientAccount>,
    status: AdministrativeLinkStatus, since: Day, endedOn: Day? = nil,
    asking asked: ID<User>? = nil
  ) {
    self.id = id
    self.account = account
    self.principal = principal
    self.status = status
    self.since = since
    self.endedOn = endedOn
    self.asked = asked
  }

  /// Whether it waits for the answer of an account.
  package func awaitsAnswer(of account: ID<ClientAccount>) -> Bool {
    status == .pending && asked == nil && principal == account
  }

  /// The person who is asked has an account of his own now: it answers.
  mutating func come(to account: ID<ClientAccount>) {
    principal = account
    asked = nil
  }

  mutating func end(on day: Day) {
    status = .ended
    endedOn = day
  }
}

/// Whether an administrative link stands.
package enum AdministrativeLinkStatus: String, Sendable {
  /// Asked for by an order; nothing may be ordered until the principal accepts (ORDER-8).
  case pending
  case active
  case declined
  /// Broken by one side.
  case ended
}
