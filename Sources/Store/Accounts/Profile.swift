package import ClientArea
import SQLite

/// « Mon profil »: an account's own details; nil where the session may not see them. A link never shows
/// them (LINK-12).
package struct Profile: Query {
  package struct Facts: Sendable {
    package let account: ClientAccount
    /// Who reaches the account, the oldest way first; for whoever does not manage its contacts, himself alone.
    package let users: [Reached]
  }

  package struct Reached: Hashable, Sendable {
    package let user: ID<User>
    package let name: String
    package let email: String
    package let role: AccessRole
    package let since: Day
  }

  package let account: ID<ClientAccount>

  package init(_ account: ID<ClientAccount>) { self.account = account }

  package func fetch(from reader: Reader, as session: Session) throws -> Facts? {
    let viewer = try reader.viewer(of: session)
    let visible = VisibleAccounts.condition(for: viewer)
    guard
      let account = try reader.first(
        ClientAccount.self, "WHERE id = \(account) AND \(sql: visible)")
    else { return nil }
    let users = try reader.database.all(
      """
      SELECT user.id, user.firstName || ' ' || user.lastName AS name, user.email, access.role,
        access.since
      FROM access
      JOIN user ON user.id = access.user
      WHERE access.account = \(account.id) AND access.status = 'active'
        AND (\(sql: VisibleContacts.condition(for: viewer)) OR access.user = \(session.user))
      ORDER BY access.id
      """
    ) { row in
      try Reached(
        user: row.get("id"), name: row.get("name"), email: row.get("email"),
        role: row.get("role"), since: row.get("since"))
    }
    return Facts(account: account, users: users)
  }
}

/// Which accounts a viewer sees whole: his own.
enum VisibleAccounts {
  static func condition(for viewer: Viewer) -> SQL {
    viewer.condition(with: .editProfile) { "account.id = \($0)" }
  }
}
