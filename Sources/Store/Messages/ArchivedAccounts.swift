import SQLite

/// Which accounts are archived (CLIENTS-4).
enum ArchivedAccounts {
  /// To be « account.archivedOn IS NOT NULL » where accounts have that fact.
  static let condition: SQL = "FALSE"
}
