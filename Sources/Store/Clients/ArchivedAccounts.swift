import SQLite

/// Which accounts are archived (CLIENTS-4), as the partial indices of both kinds say it.
enum ArchivedAccounts {
  static let condition: SQL = "account.archivedOn IS NOT NULL"
  static let standing: SQL = "account.archivedOn IS NULL"
}
