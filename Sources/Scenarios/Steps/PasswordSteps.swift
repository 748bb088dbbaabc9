import ClientArea
import Store

/// What is done with passwords where none may stand in the file (ACCESS-12).
enum PasswordSteps {
  static let all: [any ScenarioStep.Type] = [LogsInRightly.self, ChangesPasswordUnsaid.self]

  /// Stands for a password that is not told. It is nobody's.
  static let unsaid = "mot de passe non noté"
}

/// With the right password, whatever it is: it leaves the entry in the journal that a login leaves.
struct LogsInRightly: WhenStep {
  var actor = UserEmail("")

  static let pattern: StepPattern<Self> =
    "\(\.actor, as: "acteur") se connecte avec son mot de passe"

  func act(in scene: Scene) throws { try scene.logIn(vouchingFor: actor.text) }
}

/// From the right password, whatever it is, to another that is not told.
struct ChangesPasswordUnsaid: WhenStep {
  var actor = Actor.unknown

  static let pattern: StepPattern<Self> = "\(\.actor) change son mot de passe"

  func act(in scene: Scene) throws {
    try scene.perform(
      ChangePassword(vouchedTo: PasswordSteps.unsaid), as: try scene.session(of: actor))
  }
}
