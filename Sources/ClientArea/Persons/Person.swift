/// A collaborator of one account, in one or more of its contact types (PERSON-3).
package struct Person: Entity {
  package let id: ID<Person>
  package let account: ID<ClientAccount>
  /// Empty for somebody who has one name only.
  package let firstName: String
  package let lastName: String
  /// Where the person can be written to; nil where nobody said.
  package var email: String?
  /// The person's login, if there is one (PERSON-4).
  package var user: ID<User>?
  package let since: Day

  package init(
    id: ID<Person>, account: ID<ClientAccount>, firstName: String, lastName: String,
    email: String? = nil, user: ID<User>? = nil, since: Day
  ) {
    self.id = id
    self.account = account
    self.firstName = firstName
    self.lastName = lastName
    self.email = email
    self.user = user
    self.since = since
  }

  package var name: String { "\(firstName) \(lastName)".trimmed }
}
