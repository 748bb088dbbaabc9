package import ClientArea
import SQLite

/// Finds accounts, services, users and orders by a part of their name, code, address or number: what the
/// simulator's pickers offer. It belongs to the simulator, which sees everything, whoever asks.
package struct SubjectSearch: Query {
  package let text: String
  /// The number of nodes of each kind, at most.
  package let limit: Int

  package init(_ text: String, limit: Int = 8) {
    self.text = text.trimmed
    self.limit = limit
  }

  package func fetch(from reader: Reader, as session: Session) throws -> [LinkNode] {
    let accounts = try NameFilter.ofAccounts(text).condition(in: reader)
    let services = try NameFilter.ofServices(text).condition(in: reader)
    let users = try UserFilter(text: text).condition(in: reader)
    let orders = OrderFilter(text: text, viewer: .staff(only: nil), limit: limit)
    return try nodes(
      .account, "account", accounts, by: "account.name, account.id", in: reader)
      + nodes(.service, "service", services, by: "service.name, service.id", in: reader)
      + nodes(.user, "user", users, by: "user.email", in: reader)
      + nodes(.order, "\"order\"", orders.condition, by: orders.order, in: reader)
  }

  /// - Parameter order: as an index has it.
  private func nodes(
    _ kind: LinkRows.Node, _ table: SQL, _ condition: SQL, by order: SQL, in reader: Reader
  ) throws -> [LinkNode] {
    try reader.database.all(
      """
      SELECT \(sql: kind.columns)
      FROM \(sql: table)
      WHERE \(sql: condition)
      ORDER BY \(sql: order)
      LIMIT \(limit)
      """
    ) { try kind.read($0) }
  }
}
