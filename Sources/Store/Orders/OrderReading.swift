package import ClientArea
import SQLite

// What commands and rules ask about orders.
extension Reader {
  package func order(_ id: ID<Order>) throws -> Order { try find(id) }

  package func orders(waitingFor link: ID<AdministrativeLink>) throws -> [Order] {
    try all(Order.self, "WHERE consent = \(link) AND status = 'awaitingConsent' ORDER BY id")
  }

  package func order(opening service: ID<Service>) throws -> Order? {
    try first(Order.self, "WHERE service = \(service)")
      ?? first(
        Order.self,
        """
        WHERE id = (
          SELECT "order"
          FROM order_lines
          WHERE service = \(service))
        """)
  }
}
