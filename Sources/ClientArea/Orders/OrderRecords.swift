/// What may be asked about orders.
package protocol OrderRecords {
  func order(_ id: ID<Order>) throws -> Order
  /// The orders that wait for the answer to an administrative link.
  func orders(waitingFor link: ID<AdministrativeLink>) throws -> [Order]
}
