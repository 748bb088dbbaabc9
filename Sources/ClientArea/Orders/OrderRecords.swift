/// What may be asked about orders.
package protocol OrderRecords {
  func order(_ id: ID<Order>) throws -> Order
  /// The orders that wait for the answer to an administrative link.
  func orders(waitingFor link: ID<AdministrativeLink>) throws -> [Order]
  /// The order that opened a service; nil where none did.
  func order(opening service: ID<Service>) throws -> Order?
  /// The agency that an order was given, whether it still is entrusted to it or not.
  func agency(of order: ID<Order>) throws -> OrderAgency?
  /// What is entrusted to an agency, the oldest first.
  func orders(entrustedTo agency: ID<ClientAccount>) throws -> [OrderAgency]
}
