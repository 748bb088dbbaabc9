import SQLite

/// Which accounts are archived (CLIENTS-4).
enum ArchivedAccounts {
  static let condition: SQL = "account.archivedOn IS NOT NULL"
}
