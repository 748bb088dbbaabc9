/// « Contact administratif »: the first account may order in the second's name (LINK-2).
package struct AdministrativeLink: Entity {
  package let id: ID<AdministrativeLink>
  /// The account that may order: a webmaster, for instance.
  package let account: ID<ClientAccount>
  /// The account in whose name it may order.
  package let principal: ID<ClientAccount>
  package var status: AdministrativeLinkStatus
  package let since: Day
  package var endedOn: Day?

  package init(
    id: ID<AdministrativeLink>, account: ID<ClientAccount>, principal: ID<ClientAccount>,
    status: AdministrativeLinkStatus, since: Day, endedOn: Day? = nil
  ) {
    self.id = id
    self.account = account
    self.principal = principal
    self.status = status
    self.since = since
    self.endedOn = endedOn
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
