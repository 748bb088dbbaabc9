/// What may be asked about contact types and the persons in them.
package protocol PersonRecords {
  func contactType(_ id: ID<ContactType>) throws -> ContactType
  /// The types of an account: « Client » first, then by name.
  func contactTypes(of account: ID<ClientAccount>) throws -> [ContactType]
  func person(_ id: ID<Person>) throws -> Person
  /// The persons of an account, by name.
  func persons(of account: ID<ClientAccount>) throws -> [Person]
  /// Whose login a user is.
  func person(with user: ID<User>) throws -> Person?
  /// The types a person stands in, the oldest first.
  func memberships(of person: ID<Person>) throws -> [TypeMembership]
  /// Who stands in a type, the oldest first.
  func memberships(in type: ID<ContactType>) throws -> [TypeMembership]
}
