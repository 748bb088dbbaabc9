/// « Agence »: the account that acts for a client in one of his orders (AGENCY-2).
package struct OrderAgency: Entity {
  package let id: ID<OrderAgency>
  package let order: ID<Order>
  package let agency: ID<ClientAccount>
  package let since: Day
  /// The day on which it was withdrawn, or on which its order came to nothing.
  package var endedOn: Day?

  package init(
    id: ID<OrderAgency>, order: ID<Order>, agency: ID<ClientAccount>, since: Day,
    endedOn: Day? = nil
  ) {
    self.id = id
    self.order = order
    self.agency = agency
    self.since = since
    self.endedOn = endedOn
  }
}
