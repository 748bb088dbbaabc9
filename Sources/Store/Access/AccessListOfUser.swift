package import ClientArea
import SQLite

/// « Liste des accès »: the accounts that a user reaches as contact or guest. None, and the back office shows no
/// such section (ACCESS-7). Staff alone sees it.
package struct AccessListOfUser: Query {
  package struct Item: Sendable {
    package let access: AccountAccess
    package let account: AccountName
  }

  package let user: ID<User>

  package init(of user: ID<User>) { self.user = user }

  package func fetch(from reader: Reader, as session: Session) throws -> [Item] {
    guard try reader.viewer(of: session).isStaff else { return [] }
    let accesses = try reader.accesses(of: user)
    return try TheBackOfficeListsAccesses.section(of: accesses).map { access in
      Item(access: access, account: AccountName(try reader.account(access.account)))
    }
  }
}
