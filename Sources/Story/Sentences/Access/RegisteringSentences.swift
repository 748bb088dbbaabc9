import ClientArea
import Store

/// The short form: a name is made of the address.
struct AddsContact: AccessSentence, ShortForm {
  typealias Said = AddContact

  var actor = Actor.unknown
  var user = UserEmail("")
  var code: AccountCode?
  var permissions = Permissions.none

  static let pattern: StepPattern<Self> = """
    \(\.actor) ajoute le contact \(\.user)\(" à ", \.code) avec les droits \(\.permissions)
    """

  func command(in names: Names) throws -> any Command {
    let (first, last) = UsualDetails.person(behind: user.text)
    return AddContact(
      user.text, named: first, last, speaking: .fr, to: try names.managedAccount(code).id,
      allowing: permissions)
  }
}

/// With everything that the form asks. Only name, address and language count.
struct RegistersContact: AccessSentence {
  typealias Said = AddContact

  var actor = Actor.unknown
  var code: AccountCode?
  var permissions = Permissions.none
  var details = FieldTable([])

  static let pattern: StepPattern<Self> = """
    \(\.actor) enregistre le contact\(" de ", \.code) avec les droits \(\.permissions) :\
    \(table: \.details)
    """

  func command(in names: Names) throws -> any Command {
    let contact = try ContactDetails(filledFrom: details)
    return AddContact(
      contact.email, named: contact.firstName, contact.lastName, speaking: contact.language,
      to: try names.managedAccount(code).id, allowing: permissions)
  }

  static func saying(_ command: AddContact, in names: Names) throws -> Self? {
    let fields = [
      ("prénom", command.firstName), ("nom", command.lastName), ("courriel", command.email),
      ("langue", command.language.rawValue),
    ]
    return Self(
      code: try names.code(of: command.account), permissions: command.permissions,
      details: FieldTable(fields.map { FieldTable.Field($0, $1) }))
  }
}

/// The short form. Somebody who is not known yet opens it as a visitor; a contact opens it with his own login.
struct OpensFreeAccount: WhenStep {
  var actor = UserEmail("")

  static let pattern: StepPattern<Self> = "\(\.actor, as: "acteur") ouvre un compte gratuit"

  func act(in scene: Scene) throws {
    let isKnown = try scene.desk.reader.user(email: actor.text) != nil
    let session = isKnown ? try scene.session(of: actor) : .visitor
    try scene.perform(
      OpenFreeAccount(with: WorldBuilder.details(of: actor.text)), as: session)
  }

  func setting(in scene: Scene) -> Setting? { Setting(.login) }
}

struct OpensAccountWith: Sentence {
  typealias Said = OpenFreeAccount

  var actor = Actor.unknown
  var details = FieldTable([])

  static let pattern: StepPattern<Self> =
    "\(\.actor) ouvre un compte gratuit :\(table: \.details)"

  func command(in names: Names) throws -> any Command {
    OpenFreeAccount(with: try ContactDetails(filledFrom: details))
  }

  static func saying(_ command: OpenFreeAccount, in names: Names) -> Self? {
    Self(details: command.details.fields())
  }

  func setting(in scene: Scene) -> Setting? { Setting(.login) }

  func happensAt(in names: Names) -> Spot { .login }
}
