package import ClientArea
import SQLite

/// The accounts that a user reaches, the oldest way first: what is offered at login and when switching
/// (ACCESS-6). Whoever is logged in is told his own only; before that the program asks for whom it let in.
package struct AccountChoices: Query {
  package struct Item: Hashable, Sendable {
    package let account: AccountName
    package let role: AccessRole
    /// What a contact or a guest may do there; an owner has none, and needs none.
    package let permissions: Permissions
  }

  package let user: ID<User>

  package init(of user: ID<User>) { self.user = user }

  package func fetch(from reader: Reader, as session: Session) throws -> [Item] {
    guard try session.user == nil || session.user == user || reader.viewer(of: session).isStaff
    else { return [] }
    return try reader.database.all(
      """
      SELECT access.role, access.permissions, \(sql: AccountName.columns)
      FROM access
      JOIN account ON account.id = access.account
      WHERE access.user = \(user) AND access.status = 'active'
      ORDER BY access.since, access.id
      """
    ) { row in
      try Item(
        account: AccountName(from: row), role: row.get("role"),
        permissions: row.get("permissions"))
    }
  }
}
