import ClientArea
import SQLite

/// Where every executed command is recorded with what it changed (SIM-3).
enum JournalTable {
  /// Whether the changes of a table belong in a changeset. An underscore has only what triggers keep:
  /// the shadow tables of the search index, and counts.
  static func isRecorded(_ table: String) -> Bool {
    !table.hasPrefix("journal") && !table.utf8.contains(UInt8(ascii: "_"))
  }

  /// Adds an entry in the place of those that are undone (SIM-3).
  /// - Parameter step: of which step it is a part; 0 for one of nobody's session, nil for what is no step of its own.
  /// - Returns: its number.
  static func add(
    _ command: some Command, titled title: Phrase, as session: Session, at moment: Moment,
    because reasons: [Reason], changing changes: Changeset, inStep step: Int?, to database: Database
  ) throws -> Int {
    try JournalPlace.dropUndone(in: database)
    return try database.value(
      """
      INSERT INTO journalEntry (
        at, command, title, user, account, impersonator, impersonation, isClock, reasons, changes,
        step)
      VALUES (
        \(moment), \(String(describing: type(of: command))), \(JSONText.text(of: title)),
        \(session.user.databaseValue), \(session.account.databaseValue),
        \(session.impersonator.databaseValue), \(session.impersonation.databaseValue),
        \(session.isClock),
        \(JSONText.text(of: reasons)), \(changes), \(step))
      RETURNING id
      """)
  }
}
