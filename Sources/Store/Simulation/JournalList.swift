package import ClientArea
import SQLite

/// The journal, the newest entry first: the simulator's, open to whoever sits at it (SIM-3).
package struct JournalList: CountableList {
  package struct Item: Hashable, Sendable {
    /// The number of the entry.
    package let entry: Int
    package let at: Moment
    /// The name of the command's type, such as « RenewService ».
    package let command: String
    package let title: Phrase
    package let actor: JournalActor
    /// The rules that were applied, each once, in order.
    package let rules: [RuleID]
    /// Whether it was taken back, and waits to be done again (SIM-3).
    package let isUndone: Bool
  }

  /// Shows only entries whose title or rules have it.
  package let filter: String
  package let window: Window<Int>

  package init(filter: String = "", window: Window<Int>) {
    self.filter = filter.trimmed
    self.window = window
  }

  package func fetch(from reader: Reader, as session: Session) throws -> [Item] {
    try window.read(
      """
      SELECT journalEntry.id, at, command, title, reasons,
        \(sql: JournalPlace.isUndone) AS isUndone, \(sql: JournalActor.columns)
      FROM journalEntry
      \(sql: JournalActor.joins)
      WHERE \(sql: Self.matching(filter))
      """, by: ["journalEntry.id"], down: true, at: { "\($0)" }, in: reader.database
    ) { try Item(from: $0) }
  }

  package func count(from reader: Reader, as session: Session) throws -> BoundedCount {
    try reader.count("FROM journalEntry WHERE \(sql: Self.matching(filter))")
  }

  static func matching(_ filter: String) -> SQL {
    NameFilter.anywhere(filter, in: ["journalEntry.title", "journalEntry.reasons"])
  }
}

extension JournalList.Item {
  init(from row: borrowing Row) throws {
    var seen: Set<RuleID> = []
    let rules = try row.reasons("reasons").map(\.rule).filter { seen.insert($0).inserted }
    try self.init(
      entry: row.get("id"), at: row.get("at"), command: row.get("command"),
      title: row.phrase("title"), actor: JournalActor(from: row), rules: rules,
      isUndone: row.get("isUndone"))
  }
}
