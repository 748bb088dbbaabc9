import ClientArea
import SQLite

/// Which recorded orders run out unpaid, and when (ORDER-10).
struct DueOrders {
  let database: Database

  /// The next day after another on which an order runs out: the one after its last day.
  func day(after day: Day) throws -> Day? {
    let placed: Day? = try database.value(
      """
      SELECT min(placedOn)
      FROM "order"
      WHERE \(sql: Self.waiting) AND placedOn > \(day - Self.age)
      """)
    return placed.map { $0 + Self.age }
  }

  /// The orders that have run out by a day, the oldest first.
  func orders(on day: Day) throws -> [ID<Order>] {
    try database.all(
      """
      SELECT id
      FROM "order"
      WHERE \(sql: Self.waiting) AND placedOn <= \(day - Self.age)
      ORDER BY id
      """
    ) { try $0.get("id") }
  }

  private static let age = ARecordedOrderWaits.lifetime + 1
  private static let waiting: SQL = "status = 'awaitingPayment' AND consent IS NULL"
}
