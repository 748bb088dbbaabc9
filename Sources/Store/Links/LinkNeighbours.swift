package import ClientArea
import SQLite

/// The neighbours of a node in one group. It belongs to the simulator, which sees everything, whoever asks.
package struct LinkNeighbours: Query {
  package struct Edge: Hashable, Sendable {
    package let group: LinkGroup
    package let node: LinkNode
    package let since: Day
    /// What a user is in the account; nil for other links.
    package let role: AccessRole?
    /// To whom the order is entrusted that the account in the middle made; nil for other links.
    package let agency: AccountName?
    /// Whether other orders are entrusted to the agency as well (AGENCY-4).
    package let servesOthers: Bool
    /// Whether the other side has not agreed yet (ORDER-8).
    package let isPending: Bool
    /// The number of services that the line stands for.
    package let services: Int
  }

  package struct Answer: Hashable, Sendable {
    package let group: LinkGroup
    package let edges: [Edge]
    /// How many there are in all.
    package let count: BoundedCount
  }

  package let subject: Subject
  package let group: LinkGroup
  /// Only neighbours whose name has this text.
  package let text: String
  /// The number of neighbours, at most.
  package let limit: Int

  package init(
    of subject: Subject, in group: LinkGroup, matching text: String = "", limit: Int
  ) {
    self.subject = subject
    self.group = group
    self.text = text.trimmed
    self.limit = limit
  }

  package func fetch(from reader: Reader, as session: Session) throws -> Answer {
    let rows = LinkRows(of: subject, in: group)
    let source: SQL = "\(sql: rows.source) AND \(sql: try rows.named(text, in: reader))"
    let grouped: SQL = rows.isGrouped ? "\(sql: source) GROUP BY \(sql: rows.node.key)" : source
    let edges = try reader.database.all(
      """
      SELECT \(sql: rows.node.columns), \(sql: rows.since) AS since, \(sql: rows.role) AS role,
        \(sql: rows.isPending) AS isPending, \(sql: rows.services) AS services,
        \(sql: rows.servesOthers) AS servesOthers
        \(sql: rows.namesAgency ? ", \(sql: AccountName.columns)" : "")
      \(sql: grouped)
      ORDER BY \(sql: rows.order)
      LIMIT \(limit)
      """
    ) { row in
      try Edge(
        group: group, node: rows.node.read(row), since: row.get("since"), role: row.get("role"),
        agency: rows.namesAgency ? AccountName(from: row) : nil,
        servesOthers: row.get("servesOthers"), isPending: row.get("isPending"),
        services: row.get("services"))
    }
    return Answer(
      group: group, edges: edges,
      count: edges.count < limit
        ? BoundedCount(count: edges.count) : try reader.count(grouped))
  }
}
