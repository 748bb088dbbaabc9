import ClientArea
import Store

extension WorldFile {
  /// Another contact type of an account.
  struct ContactType: Sendable {
    let account: String
    let name: String

    static let names = ["account", "name"]

    init(_ fields: FileFields) throws(WorldFileError) {
      account = try fields.text("account", .filled(.account))
      name = try fields.text("name", .filled(.contactType))
    }
  }

  /// A person of an account, with the address of the user where there is one.
  struct Collaborator: Sendable {
    let account: String
    let firstName: String
    let lastName: String
    let email: String?
    let types: [String]
    let user: String?

    static let names = ["account", "firstName", "lastName", "email", "types", "user"]

    init(_ fields: FileFields) throws(WorldFileError) {
      account = try fields.text("account", .filled(.account))
      firstName = try fields.text("firstName", .any(.firstName), or: "")
      lastName = try fields.text("lastName", .filled(.lastName))
      email = try fields.optionalText("email", .email)
      types = try fields.texts("types", .filled(.contactType))
      user = try fields.optionalText("user", .email)
    }
  }

  func addPersons(with builder: WorldBuilder) throws {
    for (index, type) in contactTypes.enumerated() {
      try part("contactTypes", index, ["account": type.account, "name": type.name]) {
        try builder.addContactType(type.name, of: type.account)
      }
    }
    for (index, person) in persons.enumerated() {
      var names = ["account": person.account, "user": person.user ?? ""]
      for (index, type) in person.types.enumerated() { names["types[\(index)]"] = type }
      try part("persons", index, names) {
        try builder.addPerson(
          person.firstName, person.lastName, to: person.types, of: person.account,
          email: person.email, user: person.user)
      }
    }
  }
}
