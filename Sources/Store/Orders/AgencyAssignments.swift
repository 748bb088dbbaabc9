package import ClientArea
import SQLite

/// Whether an account is an agency, and the orders that are entrusted to it, for staff: what taking the
/// property away asks about (AGENCY-5). Nil for anybody else.
package struct AgencyAssignments: Query {
  package struct Facts: Sendable {
    package let account: AccountName
    package let isAgency: Bool
    /// The oldest first.
    package let orders: [Item]
  }

  package struct Item: Sendable {
    package let order: Order
    package let client: AccountName
  }

  package let account: ID<ClientAccount>

  package init(_ account: ID<ClientAccount>) { self.account = account }

  package func fetch(from reader: Reader, as session: Session) throws -> Facts? {
    guard try reader.viewer(of: session).isStaff else { return nil }
    let account = try reader.account(account)
    let orders = try reader.orders(entrustedTo: account.id).map { try reader.order($0.order) }
    return Facts(
      account: AccountName(account), isAgency: account.isAgency,
      orders: try orders.map {
        Item(order: $0, client: AccountName(try reader.account($0.buyer)))
      })
  }
}
