package import ClientArea
import SQLite

// What commands and rules ask about agencies.
extension Reader {
  package func agency(of order: ID<Order>) throws -> OrderAgency? {
    try first(OrderAgency.self, "WHERE \"order\" = \(order)")
  }

  package func orders(entrustedTo agency: ID<ClientAccount>) throws -> [OrderAgency] {
    try all(
      OrderAgency.self, "WHERE agency = \(agency) AND endedOn IS NULL ORDER BY \"order\"")
  }

  /// Whether an account is an agency, or was one and still has entrusted orders (AGENCY-5).
  package func isAgencyOrEntrusted(_ account: ID<ClientAccount>) throws -> Bool {
    guard try !self.account(account).isAgency else { return true }
    return try database.value(
      """
      SELECT EXISTS (
        SELECT 1
        FROM orderAgency
        WHERE agency = \(account) AND endedOn IS NULL)
      """)
  }

  /// The agency to which an order is entrusted now.
  func standingAgency(of order: ID<Order>) throws -> AccountName? {
    guard let assignment = try agency(of: order), assignment.endedOn == nil else { return nil }
    return AccountName(try account(assignment.agency))
  }
}
