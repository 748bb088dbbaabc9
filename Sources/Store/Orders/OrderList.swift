package import ClientArea
import SQLite

/// The orders that the acting account has placed, or all for staff, the newest first.
package struct OrderList: Query {
  package struct Item: Sendable {
    package let order: Order
    package let productName: String
    package let owner: AccountName
  }

  package let window: Window<ID<Order>>

  package init(window: Window<ID<Order>>) { self.window = window }

  package func fetch(from reader: Reader, as session: Session) throws -> [Item] {
    let visible = VisibleOrders.condition(for: try reader.viewer(of: session))
    let orders = try window.read(
      "\(sql: Order.selection) WHERE \(sql: visible)", by: ["id"], down: true, at: { "\($0)" },
      in: reader.database
    ) { try Order(from: $0) }
    return try orders.map { order in
      Item(
        order: order, productName: try reader.product(order.product).name,
        owner: AccountName(try reader.account(order.owner)))
    }
  }
}

/// Which orders a viewer sees: those the account has placed.
enum VisibleOrders {
  static func condition(for viewer: Viewer) -> SQL {
    switch viewer {
    case .nobody: "FALSE"
    case .staff: "TRUE"
    case .account(let account): "buyer = \(account)"
    }
  }
}
