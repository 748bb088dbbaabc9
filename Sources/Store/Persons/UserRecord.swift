package import ClientArea
import SQLite

/// A user's page, for staff; nil for the others, or where there is no such user.
package struct UserRecord: Query {
  package struct Facts: Sendable {
    package let user: AllUsers.Item
    /// Whose login it is, and the types of that person.
    package let person: (name: String, account: AccountName, types: [Phrase])?
  }

  package let user: ID<User>

  package init(_ user: ID<User>) { self.user = user }

  package func fetch(from reader: Reader, as session: Session) throws -> Facts? {
    guard try reader.viewer(of: session).isStaff else { return nil }
    let item = try reader.database.first(
      "\(sql: AllUsers.selection) WHERE user.id = \(user)", row: AllUsers.item)
    guard let item else { return nil }
    guard let person = try reader.person(with: user) else {
      return Facts(user: item, person: nil)
    }
    let types = try reader.memberships(of: person.id).map {
      try reader.contactType($0.type).word
    }
    return Facts(
      user: item,
      person: (person.name, AccountName(try reader.account(person.account)), types))
  }
}
