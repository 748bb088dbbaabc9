package import ClientArea
import SQLite

// What commands and rules ask about contact types and persons.
extension Reader {
  package func contactType(_ id: ID<ContactType>) throws -> ContactType { try find(id) }

  package func contactTypes(of account: ID<ClientAccount>) throws -> [ContactType] {
    try all(ContactType.self, "WHERE account = \(account) ORDER BY isClient DESC, name, id")
  }

  package func person(_ id: ID<Person>) throws -> Person { try find(id) }

  package func persons(of account: ID<ClientAccount>) throws -> [Person] {
    try all(Person.self, "WHERE account = \(account) ORDER BY lastName, firstName, id")
  }

  package func person(with user: ID<User>) throws -> Person? {
    try first(Person.self, "WHERE user = \(user)")
  }

  package func memberships(of person: ID<Person>) throws -> [TypeMembership] {
    try all(TypeMembership.self, "WHERE person = \(person) ORDER BY id")
  }

  package func memberships(in type: ID<ContactType>) throws -> [TypeMembership] {
    try all(TypeMembership.self, "WHERE type = \(type) ORDER BY id")
  }
}
