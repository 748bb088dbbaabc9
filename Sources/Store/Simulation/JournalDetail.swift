package import ClientArea
import SQLite

/// One entry of the journal with its reasons and the rows it changed (SIM-3, SIM-5).
package struct JournalDetail: Query {
  package struct Facts: Sendable {
    package let item: JournalList.Item
    package let reasons: [Reason]
    package let changes: [RowChange]
  }

  /// The number of the entry.
  package let entry: Int
  /// The number of changed rows, at most.
  package let limit: Int

  package init(_ entry: Int, limit: Int = 1000) {
    self.entry = entry
    self.limit = limit
  }

  package func fetch(from reader: Reader, as session: Session) throws -> Facts? {
    try reader.database.first(
      """
      SELECT journalEntry.id, at, command, title, reasons,
        \(sql: JournalPlace.isUndone) AS isUndone, \(sql: JournalActor.columns), changes
      FROM journalEntry
      \(sql: JournalActor.joins)
      WHERE journalEntry.id = \(entry)
      """
    ) { row in
      let changes = try reader.database.changes(in: row.get("changes"), limit: limit)
      return try Facts(
        item: JournalList.Item(from: row), reasons: row.reasons("reasons"),
        changes: changes.map { RowChange($0) })
    }
  }
}

/// One row that a command changed, as texts for people who look into the simulator.
package struct RowChange: Hashable, Sendable {
  package enum Kind: String, Sendable {
    case added, changed, removed
  }

  package struct Column: Hashable, Sendable {
    package let name: String
    /// Nil for an added row.
    package let old: String?
    /// Nil for a removed row.
    package let new: String?
  }

  package let table: String
  package let kind: Kind
  package let key: String
  /// Every column of an added or removed row; of a changed row those that changed.
  package let columns: [Column]

  init(_ change: Changeset.Change) {
    table = change.table
    kind =
      switch change.operation {
      case .insert: .added
      case .update: .changed
      case .delete: .removed
      }
    key = change.primaryKey.map(\.description).joined(separator: ", ")
    columns = change.columns.filter { !$0.isPrimaryKey }.map { column in
      Column(
        name: column.name, old: Self.text(column.old, in: column.name, of: change.table),
        new: Self.text(column.new, in: column.name, of: change.table))
    }
  }

  /// Secrets stay out of sight, in the simulator too (ACCESS-12), and so does what staff notes of a client (CLIENTS-3)
  /// or in a ticket (SUPPORT-2).
  private static let secret: Set = ["passwordHash", "remark", "attitude"]

  private static let secretTables: Set = ["attitude", "ticketNote"]

  private static func text(_ value: Value?, in column: String, of table: String) -> String? {
    value.map {
      secret.contains(column) || secretTables.contains(table) ? "…" : $0.description
    }
  }
}
