import ClientArea
import Store

/// Contact types, the persons in them, and their users.
enum PersonSteps {
  static let all: [any ScenarioStep.Type] = [
    AddsContactType.self, RemovesContactType.self, RenamesContactType.self, AddsPerson.self,
    RemovesPerson.self, SetsUpUser.self, CreatesUser.self, SwitchesUser.self,
    PersonStands.self, PersonIsGone.self,
  ]
}

struct AddsContactType: WhenStep {
  var actor = Actor.unknown
  var type = FreeText("")
  var code: AccountCode?

  static let pattern: StepPattern<Self> = """
    \(\.actor) ajoute le type de contact \(\.type, as: "type")\(" de ", \.code)
    """

  func act(in scene: Scene) throws {
    let session = try scene.session(of: actor)
    let account = try scene.account(code, for: session)
    try scene.perform(AddContactType(type.text, to: account.id), as: session)
  }
}

struct RemovesContactType: WhenStep {
  var actor = Actor.unknown
  var type = FreeText("")
  var code: AccountCode?

  static let pattern: StepPattern<Self> = """
    \(\.actor) supprime le type de contact \(\.type, as: "type")\(" de ", \.code)
    """

  func act(in scene: Scene) throws {
    let session = try scene.session(of: actor)
    let account = try scene.account(code, for: session)
    let type = try scene.builder.contactType(type.text, of: account)
    try scene.perform(RemoveContactType(type.id), as: session)
  }
}

struct RenamesContactType: WhenStep {
  var actor = Actor.unknown
  var type = FreeText("")
  var name = FreeText("")
  var code: AccountCode?

  static let pattern: StepPattern<Self> = """
    \(\.actor) renomme le type de contact \(\.type, as: "type") en \(\.name, as: "nom")\
    \(" de ", \.code)
    """

  func act(in scene: Scene) throws {
    let session = try scene.session(of: actor)
    let account = try scene.account(code, for: session)
    let type = try scene.builder.contactType(type.text, of: account)
    try scene.perform(RenameContactType(type.id, to: name.text), as: session)
  }
}

/// Somebody of that name who is there already goes into the other types too, unless another user is asked for.
struct AddsPerson: WhenStep {
  var actor = Actor.unknown
  var name = FreeText("")
  var types = NameList([])
  var code: AccountCode?
  var user: UserEmail?

  static let pattern: StepPattern<Self> = """
    \(\.actor) ajoute la personne \(\.name, as: "nom") aux types \(\.types)\(" de ", \.code)\
    \(" avec l'utilisateur ", \.user)
    """

  func act(in scene: Scene) throws {
    let session = try scene.session(of: actor)
    let account = try scene.account(code, for: session)
    let types = try types.names.map { try scene.builder.contactType($0, of: account).id }
    if let person = try scene.find(name.text, of: account) {
      let email = try person.user.map { try scene.desk.reader.user($0).email }
      if user == nil || user?.text.caseInsensitiveEquals(email ?? "") == true {
        try scene.perform(AddPersonToTypes(person.id, to: types), as: session)
        return
      }
    }
    let (first, last) = UsualDetails.halves(of: name.text)
    try scene.perform(
      AddPerson(
        named: first, last, to: types, of: account.id,
        with: user.map { UserRequest($0.text, speaking: account.language) }), as: session)
  }
}

struct RemovesPerson: WhenStep {
  var actor = Actor.unknown
  var name = FreeText("")
  var type = FreeText("")
  var code: AccountCode?

  static let pattern: StepPattern<Self> = """
    \(\.actor) retire la personne \(\.name, as: "nom") du type \(\.type, as: "type")\
    \(" de ", \.code)
    """

  func act(in scene: Scene) throws {
    let session = try scene.session(of: actor)
    let account = try scene.account(code, for: session)
    let type = try scene.builder.contactType(type.text, of: account)
    let person = try scene.person(name.text, of: account, in: type)
    try scene.perform(RemovePersonFromType(person.id, from: type.id), as: session)
  }
}

struct SetsUpUser: WhenStep {
  var actor = Actor.unknown
  var user = UserEmail("")
  var name = FreeText("")
  var code: AccountCode?

  static let pattern: StepPattern<Self> = """
    \(\.actor) configure l'utilisateur \(\.user) pour la personne \(\.name, as: "nom")\
    \(" de ", \.code)
    """

  func act(in scene: Scene) throws {
    let session = try scene.session(of: actor)
    let account = try scene.account(code, for: session)
    let person = try scene.person(name.text, of: account)
    try scene.perform(
      SetUpUser(UserRequest(user.text, speaking: account.language), for: person.id), as: session)
  }
}

extension Scene {
  /// The account that a step is about: the one it names, or else the one the actor acts for.
  func account(_ code: AccountCode?, for session: Session) throws -> ClientAccount {
    try desk.reader.account(try managedAccount(code, by: session))
  }
}
