package import ClientArea
import SQLite

/// The orders of the acting account that wait for somebody's consent or for payment, the oldest first.
package struct WaitingOrders: Query {
  /// The number of orders, at most.
  package let limit: Int

  package init(limit: Int = 100) { self.limit = limit }

  package func fetch(from reader: Reader, as session: Session) throws -> [Order] {
    let visible = VisibleOrders.own(by: try reader.viewer(of: session))
    return try reader.all(
      Order.self,
      """
      WHERE \(sql: visible) AND \(sql: VisibleOrders.waiting)
      ORDER BY id
      LIMIT \(limit)
      """)
  }
}
