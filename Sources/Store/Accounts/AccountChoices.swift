package import ClientArea
import SQLite

/// The accounts that a user reaches, the oldest way first: what is offered at login and when switching
/// (ACCESS-6).
package struct AccountChoices: Query {
  package struct Item: Hashable, Sendable {
    package let account: AccountName
    package let role: AccessRole
  }

  package let user: ID<User>

  package init(of user: ID<User>) { self.user = user }

  package func fetch(from reader: Reader, as session: Session) throws -> [Item] {
    try reader.database.all(
      """
      SELECT access.role, \(sql: AccountName.columns)
      FROM access
      JOIN account ON account.id = access.account
      WHERE access.user = \(user) AND access.status = 'active'
      ORDER BY access.since, access.id
      """
    ) { try Item(account: AccountName(from: $0), role: $0.get("role")) }
  }
}
