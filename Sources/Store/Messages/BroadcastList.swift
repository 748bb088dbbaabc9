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
    guard try reader.viewer(of: session).isStaff else { return [] }
    return try window.read(
      "\(sql: Broadcast.selection) WHERE \(sql: condition)", by: ["id"], down: true,
      at: { "\($0)" }, in: reader.database
    ) { try Broadcast(from: $0) }.map { try Item($0, in: reader) }
  }

  package func count(from reader: Reader, as session: Session) throws -> BoundedCount {
    guard try reader.viewer(of: session).isStaff else { return BoundedCount(count: 0) }
    return try reader.count("FROM broadcast WHERE \(sql: condition)")
  }

  private var condition: SQL {
    NameFilter.anywhere(filter, in: ["subjectFr", "subjectIt", "subjectEn"])
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
