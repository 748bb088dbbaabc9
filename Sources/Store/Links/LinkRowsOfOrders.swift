import ClientArea
import SQLite

// The orders round an account, and the neighbours of an order.
extension LinkRows {
  /// Among the latest orders of the account: which of them has an agency no index tells.
  static func ordersWithAgency(of client: ID<ClientAccount>) -> LinkRows {
    LinkRows(
      node: .order,
      source: """
        FROM "order"
        JOIN orderAgency ON orderAgency."order" = "order".id AND orderAgency.endedOn IS NULL
        JOIN account ON account.id = orderAgency.agency
        WHERE "order".id IN (\(sql: LatestOrders.keys(where: "buyer = \(client)")))
        """,
      order: "\"order\".id DESC", since: "orderAgency.since", servesOthers: servesOthers,
      namesAgency: true)
  }

  /// The latest of them: no index knows their names, which a list looks for.
  static func orders(entrustedTo agency: ID<ClientAccount>) -> LinkRows {
    LinkRows(
      node: .order,
      source: """
        FROM "order"
        JOIN orderAgency ON orderAgency."order" = "order".id AND orderAgency.endedOn IS NULL
        WHERE "order".id IN (\(sql: LatestOrders.keys(entrustedTo: agency)))
        """,
      order: "\"order\".id DESC", since: "orderAgency.since",
      servesOthers: servesOthers)
  }

  static func of(_ order: ID<Order>, in group: LinkGroup) -> LinkRows? {
    switch group {
    case .client:
      LinkRows(
        node: .account,
        source: """
          FROM "order"
          JOIN account ON account.id = "order".buyer
          WHERE "order".id = \(order)
          """,
        order: "account.id", since: "\"order\".placedOn")
    case .agency:
      LinkRows(
        node: .account,
        source: """
          FROM orderAgency
          JOIN account ON account.id = orderAgency.agency
          WHERE orderAgency."order" = \(order) AND orderAgency.endedOn IS NULL
          """,
        order: "account.id", since: "orderAgency.since", servesOthers: servesOthers)
    case .futureOwner: futureOwner(of: order)
    case .users, .administrativeContacts, .technicalContactsOfServices, .services,
      .ordersWithAgency, .entrusted, .entrustedOrders, .principals, .technicalContacts, .owner,
      .accounts:
      nil
    }
  }

  /// Nobody will own what a cancelled order never opened.
  private static func futureOwner(of order: ID<Order>) -> LinkRows {
    LinkRows(
      node: .account,
      source: """
        FROM "order"
        JOIN account ON account.id = "order".owner
        WHERE "order".id = \(order) AND "order".owner <> "order".buyer
          AND "order".status <> 'cancelled'
        """,
      order: "account.id", since: "\"order\".placedOn",
      isPending: "\"order\".status = 'awaitingConsent'")
  }

  private static let servesOthers: SQL = """
    EXISTS (
      SELECT 1
      FROM orderAgency AS other
      WHERE other.agency = orderAgency.agency AND other."order" <> orderAgency."order"
        AND other.endedOn IS NULL)
    """
}
