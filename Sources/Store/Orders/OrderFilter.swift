import ClientArea
import SQLite

/// The condition by which a search shows only orders whose number or name has a text in it, among those that
/// a viewer sees.
struct OrderFilter {
  let text: String
  let viewer: Viewer
  /// The number of orders that are found by their number, at most.
  let limit: Int

  /// Names have no index: they are looked for among the latest orders. Who sees all orders finds any of them
  /// by the beginning of its number.
  var condition: SQL {
    let latest: SQL = """
      SELECT id
      FROM "order"
      WHERE id IN (\(sql: VisibleOrders.latest(for: viewer))) AND \(sql: Self.named(text))
      """
    guard viewer == .staff(only: nil) else { return "\"order\".id IN (\(sql: latest))" }
    return "\"order\".id IN (\(sql: numbered) UNION ALL \(sql: latest))"
  }

  /// The order with just this number first, then the newest.
  var order: SQL { "\"order\".number = \(text.uppercased()) DESC, \"order\".id DESC" }

  /// That a number or a name has a text in it, wherever.
  static func named(_ text: String) -> SQL {
    let first = NameFilter.anywhere(
      text, in: ["\"order\".number", "\"order\".serviceName", "asciiName(\"order\".serviceName)"])
    let further = NameFilter.anywhere(
      text, in: ["order_lines.serviceName", "asciiName(order_lines.serviceName)"])
    return "(\(sql: first) OR \(sql: Order.hasFurther(further)))"
  }

  private var numbered: SQL {
    let start = text.uppercased()
    return """
      SELECT id
      FROM (
        SELECT id
        FROM "order"
        WHERE number >= \(start) AND number < \(start + "\u{10FFFF}")
        ORDER BY number
        LIMIT \(limit))
      """
  }
}
