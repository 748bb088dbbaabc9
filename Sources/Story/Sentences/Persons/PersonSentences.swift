import ClientArea
import Store

/// Contact types and the persons in them.
enum PersonSentences {
  static let all: [any ScenarioStep.Type] =
    ContactTypeSentences.all + [
      RegistersPerson.self, AddsPerson.self, RemovesPerson.self, PersonStands.self,
      PersonIsGone.self,
    ] + UserSentences.all
}

/// A sentence about the contact types of the account that is acted for, or of another that staff manages.
protocol TypeSentence: Sentence {
  var code: AccountCode? { get }
}

extension TypeSentence {
  var managed: AccountCode? { code }

  func happensAt(in names: Names) -> Spot { .tab(.contactTypes) }
}

/// The short form. Somebody of that name who is there already goes into the other types too, unless another user is
/// asked for.
struct AddsPerson: TypeSentence {
  typealias Said = AddPersonToTypes

  var actor = Actor.unknown
  var name = FreeText("")
  var types = NameList([])
  var code: AccountCode?
  var user: UserEmail?

  static let pattern: StepPattern<Self> = """
    \(\.actor) ajoute la personne \(\.name, as: "nom") aux types \(\.types)\(" de ", \.code)\
    \(" avec l'utilisateur ", \.user)
    """

  func command(in names: Names) throws -> any Command {
    let account = try names.managedAccount(code)
    let types = try types.ids(of: account, in: names)
    if let person = try names.findPerson(name, of: account) {
      let email = try person.user.map { try names.reader.user($0).email }
      if user == nil || user?.text.caseInsensitiveEquals(email ?? "") == true {
        return AddPersonToTypes(person.id, to: types)
      }
    }
    let (first, last) = UsualDetails.halves(of: name.text)
    return AddPerson(
      named: first, last, to: types, of: account.id,
      with: user.map { UserRequest($0.text, speaking: account.language) })
  }

  /// Nil for one of several persons of the same name.
  static func saying(_ command: AddPersonToTypes, in names: Names) throws -> Self? {
    guard let (name, code) = try names.name(of: command.person) else { return nil }
    return Self(name: name, types: try names.names(of: command.types), code: code)
  }
}

/// With everything that the form asks.
struct RegistersPerson: TypeSentence {
  typealias Said = AddPerson

  var actor = Actor.unknown
  var types = NameList([])
  var code: AccountCode?
  var fields = FieldTable([])

  static let pattern: StepPattern<Self> = """
    \(\.actor) ajoute une personne aux types \(\.types)\(" de ", \.code) :\(table: \.fields)
    """

  func command(in names: Names) throws -> any Command {
    let account = try names.managedAccount(code)
    let fields = try PersonFields(from: fields)
    return AddPerson(
      named: fields.firstName, fields.lastName, at: fields.email,
      to: try types.ids(of: account, in: names), of: account.id, with: fields.request)
  }

  static func saying(_ command: AddPerson, in names: Names) throws -> Self? {
    var fields = command.user.map { PersonFields(asking: $0) } ?? PersonFields()
    fields.firstName = command.firstName
    fields.lastName = command.lastName
    fields.email = command.email
    return Self(
      types: try names.names(of: command.types), code: try names.code(of: command.account),
      fields: fields.table)
  }
}

struct RemovesPerson: TypeSentence {
  typealias Said = RemovePersonFromType

  var actor = Actor.unknown
  var name = FreeText("")
  var type = FreeText("")
  var code: AccountCode?

  static let pattern: StepPattern<Self> = """
    \(\.actor) retire la personne \(\.name, as: "nom") du type \(\.type, as: "type")\
    \(" de ", \.code)
    """

  func command(in names: Names) throws -> any Command {
    let account = try names.managedAccount(code)
    let type = try names.contactType(type, of: account)
    return RemovePersonFromType(
      try names.person(name, of: account, in: type).id, from: type.id)
  }

  /// Nil for one of several persons of the same name.
  static func saying(_ command: RemovePersonFromType, in names: Names) throws -> Self? {
    guard let (name, code) = try names.name(of: command.person) else { return nil }
    return Self(name: name, type: try names.name(of: command.type).name, code: code)
  }
}

extension NameList {
  fileprivate func ids(of account: ClientAccount, in names: Names) throws -> [ID<ContactType>] {
    try self.names.map { try names.contactType(FreeText($0), of: account).id }
  }
}
