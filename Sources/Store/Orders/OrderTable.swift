import ClientArea
import SQLite

extension Order: StoredEntity {
  static let table = StoredTable(
    "order", "id", "number", "buyer", "product", "serviceName", "price", "placedOn", "status",
    "owner", "consent", "service", "invoice", "furtherLines")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("number", number)
    try row.put("buyer", buyer)
    try row.put("product", first.product)
    try row.put("serviceName", first.serviceName)
    try row.put("price", first.price)
    try row.put("placedOn", placedOn)
    try row.put("status", status)
    try row.put("owner", owner)
    try row.put("consent", consent)
    try row.put("service", first.service)
    try row.put("invoice", invoice)
    try row.put("furtherLines", JSONText.text(of: further))
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), number: row.get("number"), buyer: row.get("buyer"),
      first: OrderLine(
        row.get("product"), named: row.get("serviceName"), at: row.get("price"),
        opening: row.get("service")),
      further: row.orderLines("furtherLines"), placedOn: row.get("placedOn"),
      status: row.get("status"), owner: row.get("owner"), consent: row.get("consent"),
      invoice: row.get("invoice"))
  }

  /// The names of all lines, each once, as `Order.names` has them.
  static let names: SQL = """
    ("order".serviceName || ifnull((
      SELECT ', ' || group_concat(name, ', ')
      FROM (
        SELECT serviceName AS name
        FROM order_lines
        WHERE order_lines."order" = "order".id AND serviceName <> "order".serviceName
        GROUP BY serviceName
        ORDER BY min(position))), ''))
    """

  /// Whether a line that is no order's first is such, by a condition on `order_lines`.
  static func hasFurther(_ condition: SQL) -> SQL {
    """
    EXISTS (
      SELECT 1
      FROM order_lines
      WHERE order_lines."order" = "order".id AND \(sql: condition))
    """
  }
}
