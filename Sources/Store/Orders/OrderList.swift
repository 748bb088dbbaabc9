package import ClientArea
import SQLite

/// The orders that the acting account has placed, or all for staff, the newest first.
package struct OrderList: CountableList {
  package struct Item: Sendable {
    package let order: Order
    package let productName: String
    /// Nil while that client has not agreed, except for staff (ORDER-8).
    package let owner: AccountName?
  }

  package let window: Window<ID<Order>>

  package init(window: Window<ID<Order>>) { self.window = window }

  package func fetch(from reader: Reader, as session: Session) throws -> [Item] {
    let viewer = try reader.viewer(of: session)
    let visible = VisibleOrders.condition(for: viewer)
    let orders = try window.read(
      "\(sql: Order.selection) WHERE \(sql: visible)", by: ["id"], down: true, at: { "\($0)" },
      in: reader.database
    ) { try Order(from: $0) }
    return try orders.map { order in
      Item(
        order: order, productName: try reader.product(order.product).name,
        owner: try VisibleOrders.owner(of: order, for: viewer, in: reader))
    }
  }

  package func count(from reader: Reader, as session: Session) throws -> BoundedCount {
    let visible = VisibleOrders.condition(for: try reader.viewer(of: session))
    return try reader.count("FROM \"order\" WHERE \(sql: visible)")
  }
}

/// Which orders a viewer sees: those the account has placed.
enum VisibleOrders {
  static func condition(for viewer: Viewer) -> SQL {
    viewer.condition(with: .order) { "buyer = \($0)" }
  }

  /// The future owner, as far as the viewer may know him.
  static func owner(
    of order: Order, for viewer: Viewer, in reader: Reader
  ) throws -> AccountName? {
    guard viewer == .staff || AnAddressThatIsKnownIsAsked.namesOwner(of: order) else { return nil }
    return AccountName(try reader.account(order.owner))
  }
}
