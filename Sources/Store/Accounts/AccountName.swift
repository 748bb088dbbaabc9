package import ClientArea
import SQLite

/// An account as lists show it.
package struct AccountName: Hashable, Sendable {
  package let id: ID<ClientAccount>
  package let name: String
  package let code: String

  package init(id: ID<ClientAccount>, name: String, code: String) {
    self.id = id
    self.name = name
    self.code = code
  }

  package init(_ account: ClientAccount) {
    self.init(id: account.id, name: account.name, code: account.code)
  }

  /// « Lune SARL (C-1004) ».
  package var nameAndCode: String { "\(name) (\(code))" }

  /// The same of a row of `account`.
  static let nameAndCodeInSQL: SQL = "account.name || ' (' || account.code || ')'"

  /// Reads the columns `accountId`, `accountName` and `accountCode`.
  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("accountId"), name: row.get("accountName"), code: row.get("accountCode"))
  }

  /// The columns that `init(from:)` reads, of a joined `account`.
  static let columns: SQL =
    "account.id AS accountId, account.name AS accountName, account.code AS accountCode"
}
