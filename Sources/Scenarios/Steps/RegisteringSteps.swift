import ClientArea
import Store

/// Contacts and accounts with everything that a form asks: what a recording writes.
enum RegisteringSteps {
  static let all: [any ScenarioStep.Type] = [RegistersContact.self, OpensAccountWith.self]
}

/// Only name, address and language count.
struct RegistersContact: WhenStep {
  var actor = Actor.unknown
  var code: AccountCode?
  var permissions = Permissions.none
  var details = FieldTable([])

  static let pattern: StepPattern<Self> = """
    \(\.actor) enregistre le contact\(" de ", \.code) avec les droits \(\.permissions) :\
    \(table: \.details)
    """

  func act(in scene: Scene) throws {
    let session = try scene.session(of: actor)
    var contact = ContactDetails.blank
    try contact.fill(from: details)
    try scene.perform(
      AddContact(
        contact.email, named: contact.firstName, contact.lastName, speaking: contact.language,
        to: try scene.managedAccount(code, by: session), allowing: permissions), as: session)
  }
}

struct OpensAccountWith: WhenStep {
  var actor = Actor.unknown
  var details = FieldTable([])

  static let pattern: StepPattern<Self> =
    "\(\.actor) ouvre un compte gratuit :\(table: \.details)"

  func act(in scene: Scene) throws {
    var details = ContactDetails.blank
    try details.fill(from: self.details)
    try scene.perform(OpenFreeAccount(with: details), as: try scene.session(of: actor))
  }
}
