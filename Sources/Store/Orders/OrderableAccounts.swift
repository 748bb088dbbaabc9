package import ClientArea
import SQLite

/// « Utiliser un contact existant »: the accounts for which the acting account is administrative contact
/// (ORDER-4), by name.
package struct OrderableAccounts: Query {
  package init() {}

  package func fetch(from reader: Reader, as session: Session) throws -> [AccountName] {
    guard let account = try reader.viewer(of: session).account(with: .order) else {
      return []
    }
    return try reader.database.all(
      """
      SELECT \(sql: AccountName.columns)
      FROM administrativeLink
      JOIN account ON account.id = administrativeLink.principal
      WHERE administrativeLink.account = \(account) AND administrativeLink.status = 'active'
      ORDER BY account.name, account.id
      """
    ) { try AccountName(from: $0) }
  }
}
