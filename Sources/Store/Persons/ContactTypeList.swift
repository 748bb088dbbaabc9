package import ClientArea
import SQLite

/// « Types de contact »: the areas of an account with the persons in them. For staff, and for whoever manages
/// the contacts of the account he acts for.
package struct ContactTypeList: Query {
  package struct Item: Hashable, Sendable {
    package let id: ID<ContactType>
    /// « Client » in the reader's language, the others as they were named.
    package let name: Phrase
    package let isClient: Bool
    /// By name.
    package let persons: [Member]

    /// Whether one more person fits in (PERSON-3).
    package var hasRoom: Bool {
      APersonBelongsToAType.hasRoom(isClient: isClient, beside: persons.count)
    }
  }

  /// A person in a type.
  package struct Member: Hashable, Sendable {
    package let id: ID<Person>
    package let name: String
    /// Empty where there is none.
    package let email: String
    package let user: Login?
    /// How many types the person stands in.
    package let typeCount: Int
  }

  /// A person's user.
  package struct Login: Hashable, Sendable {
    package let id: ID<User>
    package let email: String
    package let isActive: Bool

    package var stateWord: Phrase { UserWords.state(isActive) }
  }

  package let account: ID<ClientAccount>

  package init(of account: ID<ClientAccount>) { self.account = account }

  package func fetch(from reader: Reader, as session: Session) throws -> [Item] {
    let viewer = try reader.viewer(of: session)
    guard viewer.isStaff || viewer.account(with: .manageContacts) == account else { return [] }
    let members = try members(in: reader)
    return try reader.contactTypes(of: account).map { type in
      Item(
        id: type.id, name: type.word, isClient: type.isClient,
        persons: members.filter { $0.type == type.id }.map(\.member))
    }
  }

  private func members(
    in reader: Reader
  ) throws -> [(type: ID<ContactType>, member: Member)] {
    try reader.database.all(
      """
      SELECT typeMembership.type, person.id, trim(person.firstName || ' ' || person.lastName) AS name,
        ifnull(person.email, '') AS email, user.id AS userId, user.email AS userEmail,
        user.isActive,
        (
          SELECT count(*)
          FROM typeMembership AS other
          WHERE other.person = person.id) AS typeCount
      FROM person
      JOIN typeMembership ON typeMembership.person = person.id
      LEFT JOIN user ON user.id = person.user
      WHERE person.account = \(account)
      ORDER BY person.lastName, person.firstName, person.id
      """
    ) { row in
      let user = try row.get("userId", as: ID<User>?.self)
      let login = try user.map {
        try Login(id: $0, email: row.get("userEmail"), isActive: row.get("isActive"))
      }
      return try (
        row.get("type"),
        Member(
          id: row.get("id"), name: row.get("name"), email: row.get("email"), user: login,
          typeCount: row.get("typeCount"))
      )
    }
  }
}
