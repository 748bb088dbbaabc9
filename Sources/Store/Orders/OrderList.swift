package import ClientArea
import SQLite

/// The orders that the acting account has placed, or all for staff, or those that are entrusted to it; the
/// newest first.
package struct OrderList: CountableList {
  package struct Item: Sendable {
    package let order: Order
    /// Of all its lines, one after the other.
    package let products: Phrase
    package let client: AccountName
    /// Nil while that client has not agreed, except for staff (ORDER-8).
    package let owner: AccountName?
    /// The agency to which the order is entrusted now.
    package let agency: AccountName?
  }

  /// Which part of what the session sees.
  package enum Scope: Hashable, Sendable {
    /// What the acting account has ordered; every order for staff.
    case own
    /// « Commandes confiées »: what other clients entrust to the acting account as their agency (AGENCY-3).
    case entrusted
  }

  package let scope: Scope
  /// Shows only orders whose number or name has it.
  package let filter: String
  package let window: Window<ID<Order>>

  package init(_ scope: Scope = .own, filter: String = "", window: Window<ID<Order>>) {
    self.scope = scope
    self.filter = filter.trimmed
    self.window = window
  }

  package func fetch(from reader: Reader, as session: Session) throws -> [Item] {
    let viewer = try reader.viewer(of: session)
    let visible = condition(for: viewer)
    let orders = try window.read(
      "\(sql: Order.selection) WHERE \(sql: visible)", by: ["id"], down: true, at: { "\($0)" },
      in: reader.database
    ) { try Order(from: $0) }
    return try orders.map { order in
      Item(
        order: order,
        products: .list(try order.lines.map { try reader.product($0.product).called }),
        client: AccountName(try reader.account(order.buyer)),
        owner: try VisibleOrders.owner(of: order, for: viewer, in: reader),
        agency: try reader.standingAgency(of: order.id))
    }
  }

  package func count(from reader: Reader, as session: Session) throws -> BoundedCount {
    let visible = condition(for: try reader.viewer(of: session))
    return try reader.count("FROM \"order\" WHERE \(sql: visible)")
  }

  private func condition(for viewer: Viewer) -> SQL {
    let visible =
      switch scope {
      case .own: VisibleOrders.own(by: viewer)
      case .entrusted: VisibleOrders.entrusted(to: viewer)
      }
    return filter.isEmpty ? visible : "\(sql: visible) AND \(sql: OrderFilter.named(filter))"
  }
}
