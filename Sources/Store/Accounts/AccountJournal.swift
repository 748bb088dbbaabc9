package import ClientArea
import SQLite

/// What was done for the acting account, the newest first, for its owner, for whoever may see its journal
/// (« security.journal »), and for staff that looks at one client. Who, what and by which rules; never what changed. That somebody read his own mails is
/// not among it, but that staff did is (CLIENTS-15).
package struct AccountJournal: CountableList {
  package typealias Item = JournalList.Item

  /// Shows only entries whose title or rules have it.
  package let filter: String
  package let window: Window<Int>

  package init(filter: String = "", window: Window<Int>) {
    self.filter = filter.trimmed
    self.window = window
  }

  package func fetch(from reader: Reader, as session: Session) throws -> [JournalList.Item] {
    try window.read(
      """
      SELECT journalEntry.id, at, command, title, reasons,
        \(sql: JournalPlace.isUndone) AS isUndone, \(sql: JournalActor.columns)
      FROM journalEntry
      \(sql: JournalActor.joins)
      WHERE \(sql: condition(for: try reader.viewer(of: session)))
      """, by: ["journalEntry.id"], down: true, at: { "\($0)" }, in: reader.database
    ) { try JournalList.Item(from: $0) }
  }

  package func count(from reader: Reader, as session: Session) throws -> BoundedCount {
    let visible = condition(for: try reader.viewer(of: session))
    return try reader.count("FROM journalEntry WHERE \(sql: visible)")
  }

  /// Entries that are undone never happened.
  private func condition(for viewer: Viewer) -> SQL {
    let client: ID<ClientAccount>? =
      if case .staff(let client) = viewer { client } else { nil }
    guard let account = client ?? viewer.account(with: .viewJournal) else { return "FALSE" }
    return """
      journalEntry.account = \(account)
        AND (command <> 'MarkMailRead' OR impersonator IS NOT NULL)
        AND NOT \(sql: JournalPlace.isUndone) AND \(sql: JournalList.matching(filter))
      """
  }
}
