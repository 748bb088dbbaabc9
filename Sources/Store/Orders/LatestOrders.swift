import ClientArea
import SQLite

/// The latest orders of somebody, found by key: where something is asked about many orders that no index
/// tells, it is asked about these only, so that the answer takes no longer in a larger world.
enum LatestOrders {
  /// How many are looked through.
  static let count = 2000

  /// A selection of their keys.
  /// - Parameter condition: whose orders; the order of their keys must come from an index.
  static func keys(where condition: SQL) -> SQL {
    """
    SELECT id
    FROM (
      SELECT id
      FROM "order"
      WHERE \(sql: condition)
      ORDER BY id DESC
      LIMIT \(count))
    """
  }

  /// A selection of the keys of those that are entrusted to an agency.
  static func keys(entrustedTo agency: ID<ClientAccount>) -> SQL {
    """
    SELECT "order"
    FROM (
      \(sql: VisibleOrders.assignments(to: agency))
      ORDER BY "order" DESC
      LIMIT \(count))
    """
  }
}
