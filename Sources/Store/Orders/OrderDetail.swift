package import ClientArea
import SQLite

/// Everything about one order; nil where the session does not see it.
package struct OrderDetail: Query {
  package struct Facts: Sendable {
    package let order: Order
    package let product: Product
    package let buyer: AccountName
    /// Nil while that client has not agreed, except for staff (ORDER-8).
    package let owner: AccountName?
    /// The consent that it waits or waited for (ORDER-8).
    package let consent: AdministrativeLink?
    package let invoiceNumber: String?
  }

  package let order: ID<Order>

  package init(_ order: ID<Order>) { self.order = order }

  package func fetch(from reader: Reader, as session: Session) throws -> Facts? {
    let viewer = try reader.viewer(of: session)
    let visible = VisibleOrders.condition(for: viewer)
    guard let order = try reader.first(Order.self, "WHERE id = \(order) AND \(sql: visible)") else {
      return nil
    }
    return Facts(
      order: order, product: try reader.product(order.product),
      buyer: AccountName(try reader.account(order.buyer)),
      owner: try VisibleOrders.owner(of: order, for: viewer, in: reader),
      consent: try order.consent.map { try reader.administrativeLink($0) },
      invoiceNumber: try order.invoice.map { try reader.invoice($0).number })
  }
}
