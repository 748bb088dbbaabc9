package import ClientArea
import SQLite

/// « Messages »: what staff wrote to clients, the newest first. For staff only.
package struct BroadcastList: CountableList {
  package struct Item: Sendable {
    package let broadcast: Broadcast
    package let category: String?
    package let author: String
  }

  /// Shows only messages with this in a subject.
  package let filter: String
  package let window: Window<ID<Broadcast>>

  package init(filter: String = "", window: Window<ID<Broadcast>>) {
    self.filter = filter.trimmed
    self.window = window
  }

  package func fetch(from reader: Reader, as session: Session) throws -> [Item] {
    let visible = condition(for: try reader.viewer(of: session))
    return try window.read(
      "\(sql: Broadcast.selection) WHERE \(sql: visible)", by: ["id"], down: true,
      at: { "\($0)" }, in: reader.database
    ) { try Broadcast(from: $0) }.map { try Item($0, in: reader) }
  }

  package func count(from reader: Reader, as session: Session) throws -> BoundedCount {
    let visible = condition(for: try reader.viewer(of: session))
    return try reader.count("FROM broadcast WHERE \(sql: visible)")
  }

  /// Under the global filter those that the client got at whom staff looks (CLIENTS-5).
  private func condition(for viewer: Viewer) -> SQL {
    let seen = viewer.staff { client in
      """
      EXISTS (
        SELECT 1
        FROM ticket
        WHERE ticket.broadcast = broadcast.id AND ticket.account = \(client))
      """
    }
    let named = NameFilter.anywhere(filter, in: ["subjectFr", "subjectIt", "subjectEn"])
    return "\(sql: seen) AND \(sql: named)"
  }
}

extension BroadcastList.Item {
  init(_ broadcast: Broadcast, in reader: Reader) throws {
    try self.init(
      broadcast: broadcast,
      category: broadcast.category.map { try reader.category($0).name },
      author: reader.user(broadcast.author).name)
  }
}

/// One message; nil for whoever is not staff.
package struct BroadcastDetail: Query {
  package let broadcast: ID<Broadcast>

  package init(_ broadcast: ID<Broadcast>) { self.broadcast = broadcast }

  package func fetch(from reader: Reader, as session: Session) throws -> BroadcastList.Item? {
    guard try reader.viewer(of: session).isStaff else { return nil }
    return try reader.first(Broadcast.self, "WHERE id = \(broadcast)").map {
      try BroadcastList.Item($0, in: reader)
    }
  }
}
