import ClientArea
import Store

/// Persons and users with everything that a form asks: what a recording writes.
enum PersonRegisteringSteps {
  static let all: [any ScenarioStep.Type] = [
    RegistersPerson.self, SetsUpUserWith.self, CreatesUserWith.self,
  ]
}

struct RegistersPerson: WhenStep {
  var actor = Actor.unknown
  var types = NameList([])
  var code: AccountCode?
  var fields = FieldTable([])

  static let pattern: StepPattern<Self> = """
    \(\.actor) ajoute une personne aux types \(\.types)\(" de ", \.code) :\(table: \.fields)
    """

  func act(in scene: Scene) throws {
    let session = try scene.session(of: actor)
    let account = try scene.account(code, for: session)
    let fields = try PersonFields(from: fields)
    try scene.perform(
      AddPerson(
        named: fields.firstName, fields.lastName, at: fields.email,
        to: try types.names.map { try scene.builder.contactType($0, of: account).id },
        of: account.id, with: fields.request), as: session)
  }
}

struct SetsUpUserWith: WhenStep {
  var actor = Actor.unknown
  var name = FreeText("")
  var code: AccountCode?
  var fields = FieldTable([])

  static let pattern: StepPattern<Self> = """
    \(\.actor) configure un utilisateur pour la personne \(\.name, as: "nom")\
    \(" de ", \.code) :\(table: \.fields)
    """

  func act(in scene: Scene) throws {
    let session = try scene.session(of: actor)
    let account = try scene.account(code, for: session)
    let person = try scene.person(name.text, of: account)
    let request = try PersonFields(from: fields).request ?? UserRequest("", speaking: .fr)
    try scene.perform(SetUpUser(request, for: person.id), as: session)
  }
}

struct CreatesUserWith: WhenStep {
  var actor = Actor.unknown
  var kind = UserKind.internal
  var place = UserPlace.users
  var code: AccountCode?
  var fields = FieldTable([])

  static let pattern: StepPattern<Self> = """
    \(\.actor) crée un utilisateur \(\.kind, [(.internal, "interne"), (.external, "externe")]) \
    dans \(\.place)\(" de ", \.code) :\(table: \.fields)
    """

  func act(in scene: Scene) throws {
    let session = try scene.session(of: actor)
    let fields = try PersonFields(from: fields)
    let place: CreateUser.Place =
      switch place {
      case .users: .users
      case .clients: .client(try scene.managedAccount(code, by: session))
      }
    try scene.perform(
      CreateUser(
        kind, fields.request ?? UserRequest("", speaking: .fr), named: fields.firstName,
        fields.lastName, in: place), as: session)
  }
}
