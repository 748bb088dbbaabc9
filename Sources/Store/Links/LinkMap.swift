package import ClientArea
import SQLite

/// « Carte des liens »: an account, a service, an order or a user, and everybody and everything linked to it,
/// a few of each kind. It belongs to the simulator, which sees everything, whoever asks.
package struct LinkMap: Query {
  package struct Facts: Hashable, Sendable {
    package let centre: LinkNode
    /// One for each way of being linked, in the order of the map; without neighbours where there are none.
    package let groups: [LinkNeighbours.Answer]
  }

  /// What stands in the middle; nil for the world's first account.
  package let subject: Subject?
  /// The number of neighbours in each group, at most.
  package let limit: Int

  package init(around subject: Subject?, limit: Int = 12) {
    self.subject = subject
    self.limit = limit
  }

  /// - Returns: nil where the node is gone or has no links of its own, or the world has no account.
  package func fetch(from reader: Reader, as session: Session) throws -> Facts? {
    guard let centre = try centre(in: reader) else { return nil }
    return Facts(
      centre: centre,
      groups: try LinkGroup.around(centre.subject).map { group in
        try LinkNeighbours(of: centre.subject, in: group, limit: limit)
          .fetch(from: reader, as: session)
      })
  }

  private func centre(in reader: Reader) throws -> LinkNode? {
    switch subject {
    case .account(let id): try node(.account, "account WHERE id = \(id)", in: reader)
    case .service(let id): try node(.service, "service WHERE id = \(id)", in: reader)
    case .order(let id): try node(.order, "\"order\" WHERE id = \(id)", in: reader)
    case .user(let id): try node(.user, "user WHERE id = \(id)", in: reader)
    case .person, .invoice, .mail, .ticket, .request: nil
    case nil: try node(.account, "account ORDER BY id LIMIT 1", in: reader)
    }
  }

  private func node(_ kind: LinkRows.Node, _ choice: SQL, in reader: Reader) throws -> LinkNode? {
    try reader.database.first("SELECT \(sql: kind.columns) FROM \(sql: choice)") {
      try kind.read($0)
    }
  }
}
