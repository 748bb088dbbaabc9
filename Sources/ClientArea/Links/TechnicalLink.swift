/// « Contact technique »: an account and one service of another account (LINK-1).
package struct TechnicalLink: Entity {
  package let id: ID<TechnicalLink>
  /// The contact: a webmaster, for instance.
  package let account: ID<ClientAccount>
  package let service: ID<Service>
  package let since: Day
  /// The order that made the link, where one did (LINK-7).
  package let order: ID<Order>?
  /// The day the link was broken; it is kept so that a later refusal can name it (LINK-8).
  package var endedOn: Day?

  package init(
    id: ID<TechnicalLink>, account: ID<ClientAccount>, service: ID<Service>, since: Day,
    order: ID<Order>?, endedOn: Day? = nil
  ) {
    self.id = id
    self.account = account
    self.service = service
    self.since = since
    self.order = order
    self.endedOn = endedOn
  }
}
