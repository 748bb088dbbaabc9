package import ClientArea
import SQLite

/// The invitations that wait for the answer of whoever is logged in, the oldest first (ACCESS-6).
package struct OpenInvitations: Query {
  package struct Item: Hashable, Sendable {
    package let access: ID<AccountAccess>
    package let account: AccountName
    package let permissions: Permissions
    /// The last day on which it can be answered (ACCESS-8).
    package let deadline: Day
  }

  package init() {}

  package func fetch(from reader: Reader, as session: Session) throws -> [Item] {
    guard let user = session.user else { return [] }
    let today = try reader.today()
    return try reader.accesses(of: user).compactMap { access in
      guard access.status == .invited, !AnInvitationIsForOneUserOnce.hasExpired(access, on: today),
        let deadline = AnInvitationIsForOneUserOnce.deadline(of: access)
      else { return nil }
      return Item(
        access: access.id, account: AccountName(try reader.account(access.account)),
        permissions: access.permissions, deadline: deadline)
    }
  }
}
