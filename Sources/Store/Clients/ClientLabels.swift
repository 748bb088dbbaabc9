package import ClientArea
import SQLite

/// « Groupes », « Projets » and « Particularités »: the names of one list, those in use first. For staff only.
package struct ClientLabels: Query {
  package struct Item: Hashable, Sendable {
    package let label: LabelID
    package let name: String
    package let archivedOn: Day?
    /// How many clients are filed under it.
    package let clients: BoundedCount
    /// Whether a client or a discount refers to it (CLIENTS-14).
    package let isReferredTo: Bool
  }

  package let kind: LabelKind

  package init(_ kind: LabelKind) { self.kind = kind }

  package func fetch(from reader: Reader, as session: Session) throws -> [Item] {
    guard try reader.viewer(of: session).isStaff else { return [] }
    let table: SQL =
      switch kind {
      case .group: "clientGroup"
      case .project: "project"
      case .attitude: "attitude"
      }
    let rows = try reader.database.all(
      """
      SELECT id, name, archivedOn
      FROM \(sql: table)
      ORDER BY archivedOn IS NOT NULL, name
      """
    ) { row in
      let (id, name, day) = try (
        row.get("id") as Int, row.get("name") as String,
        row.get("archivedOn") as Day?
      )
      return (id, name, day)
    }
    return try rows.map { id, name, day in
      let label = kind.label(id)
      return Item(
        label: label, name: name, archivedOn: day, clients: try reader.count(label.clients),
        isReferredTo: try reader.isReferredTo(label))
    }
  }
}
