package import ClientArea
import SQLite

/// Everybody who can log in, clients first: the simulator's list of people, open to whoever sits at it.
package struct LoginPeople: Query {
  package struct Item: Hashable, Sendable {
    package let user: ID<User>
    package let name: String
    package let email: String
    package let kind: UserKind
    /// The accounts that the user reaches, « Lune SARL (C-1004) ».
    package let accounts: [String]
  }

  /// The number of people, at most.
  package let limit: Int

  package init(limit: Int = 1000) { self.limit = limit }

  package func fetch(from reader: Reader, as session: Session) throws -> [Item] {
    try reader.database.all(
      """
      SELECT user.id, user.firstName || ' ' || user.lastName AS name, user.email, user.kind,
        (
          SELECT json_group_array(account.name || ' (' || account.code || ')')
          FROM access
          JOIN account ON account.id = access.account
          WHERE access.user = user.id AND access.status = 'active') AS accounts
      FROM user
      ORDER BY user.kind, user.id
      LIMIT \(limit)
      """
    ) { row in
      try Item(
        user: row.get("id"), name: row.get("name"), email: row.get("email"),
        kind: row.get("kind"), accounts: row.texts("accounts"))
    }
  }
}
