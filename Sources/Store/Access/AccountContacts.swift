package import ClientArea
import SQLite

/// « Contacts et invités »: who reaches an account beside its owner, with type and status (ACCESS-5), for
/// whoever manages its contacts and for staff (ACCESS-7).
package struct AccountContacts: Query {
  package struct Item: Sendable {
    package let access: AccountAccess
    package let account: AccountName
    package let name: String
    package let email: String
    /// Whether the login may be used at all (PERSON-5).
    package let isUserActive: Bool
  }

  package let account: ID<ClientAccount>

  package init(of account: ID<ClientAccount>) { self.account = account }

  package func fetch(from reader: Reader, as session: Session) throws -> [Item] {
    let visible = VisibleContacts.condition(for: try reader.viewer(of: session))
    let accesses = try reader.all(
      AccountAccess.self,
      "WHERE account = \(account) AND role <> 'owner' AND \(sql: visible) ORDER BY since, id")
    guard !accesses.isEmpty else { return [] }
    let account = AccountName(try reader.account(account))
    return try accesses.map { access in
      let user = try reader.user(access.user)
      return Item(
        access: access, account: account, name: user.name, email: user.email,
        isUserActive: user.isActive)
    }
  }
}

/// Of which accounts a viewer sees the contacts and guests.
enum VisibleContacts {
  static func condition(for viewer: Viewer) -> SQL {
    viewer.condition(with: .manageContacts) { "access.account = \($0)" }
  }
}
