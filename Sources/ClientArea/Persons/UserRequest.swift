/// The login that is to be set up for a person (PERSON-4).
package struct UserRequest: Hashable, Sendable {
  package let email: String
  package let language: Language
  /// What the user may do in the person's account.
  package let permissions: Permissions

  package init(
    _ email: String, speaking language: Language, allowing permissions: Permissions = .usual
  ) {
    self.email = EmailAddress.standard(email)
    self.language = language
    self.permissions = permissions
  }
}

extension Permissions {
  /// The few that a person's user gets unless others are chosen.
  package static let usual = Permissions([.viewTickets, .writeTickets])
}
