package import ClientArea
import SQLite

/// Finds accounts, services, users and orders by a part of their name, code or number: what the simulator's
/// pickers offer. It belongs to the simulator, which sees everything, whoever asks.
package struct SubjectSearch: Query {
  package enum Hit: Hashable, Sendable {
    case node(LinkNode)
    case order(ID<Order>, number: String, serviceName: String)
  }

  package let text: String
  /// The number of hits of each kind, at most.
  package let limit: Int

  /// Orders are looked for among the latest only: their names have no index.
  private static let latestOrders = 2000

  package init(_ text: String, limit: Int = 8) {
    self.text = text.trimmed
    self.limit = limit
  }

  package func fetch(from reader: Reader, as session: Session) throws -> [Hit] {
    let services = try NameFilter(text: text, table: "service").condition(in: reader)
    return try nodes(.account, "account", accounts(in: reader), in: reader)
      + nodes(.service, "service", services, in: reader)
      + nodes(.user, "user", users, in: reader) + orders(in: reader)
  }

  /// By name or code; the index of letters knows both.
  private func accounts(in reader: Reader) throws -> SQL {
    let named = try NameFilter(text: text, table: "account").condition(in: reader)
    return "(\(sql: named) OR account.code >= \(text) AND account.code < \(text + "\u{10FFFF}"))"
  }

  private var users: SQL {
    "(user.email >= \(text) AND user.email < \(text + "\u{10FFFF}"))"
  }

  private func nodes(
    _ kind: LinkRows.Node, _ table: SQL, _ condition: SQL, in reader: Reader
  ) throws -> [Hit] {
    try reader.database.all(
      """
      SELECT \(sql: kind.columns)
      FROM \(sql: table)
      WHERE \(sql: condition)
      ORDER BY \(sql: kind.order)
      LIMIT \(limit)
      """
    ) { .node(try kind.read($0)) }
  }

  private func orders(in reader: Reader) throws -> [Hit] {
    let pattern = NameFilter.pattern(text)
    return try reader.database.all(
      """
      SELECT id, number, serviceName
      FROM (
        SELECT id, number, serviceName
        FROM "order"
        ORDER BY id DESC
        LIMIT \(Self.latestOrders))
      WHERE number LIKE \(pattern) ESCAPE '\\' OR serviceName LIKE \(pattern) ESCAPE '\\'
      ORDER BY id DESC
      LIMIT \(limit)
      """
    ) {
      try .order($0.get("id"), number: $0.get("number"), serviceName: $0.get("serviceName"))
    }
  }
}

extension LinkRows.Node {
  /// As an index has it.
  fileprivate var order: SQL {
    switch self {
    case .account: "account.name, account.id"
    case .service: "service.name, service.id"
    case .user: "user.email"
    }
  }
}
