import ClientArea
import Store

/// The contact types of an account.
enum ContactTypeSentences {
  static let all: [any ScenarioStep.Type] = [
    AddsContactType.self, RemovesContactType.self, RenamesContactType.self,
  ]
}

struct AddsContactType: TypeSentence {
  typealias Said = AddContactType

  var actor = Actor.unknown
  var type = FreeText("")
  var code: AccountCode?

  static let pattern: StepPattern<Self> = """
    \(\.actor) ajoute le type de contact \(\.type, as: "type")\(" de ", \.code)
    """

  func command(in names: Names) throws -> any Command {
    AddContactType(type.text, to: try names.managedAccount(code).id)
  }

  static func saying(_ command: AddContactType, in names: Names) throws -> Self? {
    Self(type: FreeText(command.name), code: try names.code(of: command.account))
  }
}

struct RemovesContactType: TypeSentence {
  typealias Said = RemoveContactType

  var actor = Actor.unknown
  var type = FreeText("")
  var code: AccountCode?

  static let pattern: StepPattern<Self> = """
    \(\.actor) supprime le type de contact \(\.type, as: "type")\(" de ", \.code)
    """

  func command(in names: Names) throws -> any Command {
    RemoveContactType(try names.contactType(type, of: try names.managedAccount(code)).id)
  }

  static func saying(_ command: RemoveContactType, in names: Names) throws -> Self? {
    let (type, code) = try names.name(of: command.type)
    return Self(type: type, code: code)
  }
}

struct RenamesContactType: TypeSentence {
  typealias Said = RenameContactType

  var actor = Actor.unknown
  var type = FreeText("")
  var name = FreeText("")
  var code: AccountCode?

  static let pattern: StepPattern<Self> = """
    \(\.actor) renomme le type de contact \(\.type, as: "type") en \(\.name, as: "nom")\
    \(" de ", \.code)
    """

  func command(in names: Names) throws -> any Command {
    RenameContactType(
      try names.contactType(type, of: try names.managedAccount(code)).id, to: name.text)
  }

  static func saying(_ command: RenameContactType, in names: Names) throws -> Self? {
    let (type, code) = try names.name(of: command.type)
    return Self(type: type, name: FreeText(command.edit.wanted), code: code)
  }
}
