package import ClientArea
import SQLite

// Contact types and persons.
extension WorldBuilder {
  /// Another contact type of an account (PERSON-2).
  @discardableResult
  package func addContactType(_ name: String, of code: String) throws -> ID<ContactType> {
    try make { writer, circumstances in
      let account = try account(code)
      let types = try desk.reader.contactTypes(of: account.id)
      guard !types.contains(where: { $0.name.caseInsensitiveEquals(name) }) else {
        throw WorldProblem.taken(name)
      }
      let type = ContactType(id: circumstances.newID(), account: account.id, name: name)
      try writer.save(type)
      return type.id
    }
  }

  /// A person in contact types of an account that are there already (PERSON-3).
  /// - Parameter user: the address of the person's login, which is made too, unless it is a user's who is no
  ///   person yet.
  @discardableResult
  package func addPerson(
    _ firstName: String, _ lastName: String, to types: [String], of code: String,
    email: String? = nil, user: String? = nil, allowing permissions: Permissions = .usual
  ) throws -> ID<Person> {
    try desk.database.transaction {
      if let user, try desk.reader.user(email: user) == nil {
        try addUser(user, firstName: firstName, lastName: lastName)
      }
      return try make { writer, circumstances in
        let account = try account(code)
        let person = Person(
          id: circumstances.newID(), account: account.id, firstName: firstName,
          lastName: lastName, email: (email ?? user).map(EmailAddress.standard),
          user: try user.map { try self.user($0) },
          since: circumstances.today)
        if let user = person.user, try desk.reader.person(with: user) != nil {
          throw WorldProblem.taken(try desk.reader.user(user).email)
        }
        try writer.save(person)
        for type in types {
          let type = try contactType(type, of: account)
          if type.isClient, try !desk.reader.memberships(in: type.id).isEmpty {
            throw WorldProblem.taken(type.name)
          }
          try writer.save(
            TypeMembership(id: circumstances.newID(), person: person.id, type: type.id))
        }
        if let user = person.user, try desk.reader.access(of: user, to: account.id) == nil {
          try writer.save(
            AccountAccess(
              id: circumstances.newID(), user: user, account: account.id, role: .contact,
              status: .active, since: circumstances.today, permissions: permissions))
        }
        return person.id
      }
    }
  }

  /// The type of an account with this name, letter case aside.
  package func contactType(_ name: String, of account: ClientAccount) throws -> ContactType {
    let types = try desk.reader.contactTypes(of: account.id)
    guard let type = types.first(where: { $0.name.caseInsensitiveEquals(name) }) else {
      throw WorldProblem.unknown(.contactType, name)
    }
    return type
  }
}
