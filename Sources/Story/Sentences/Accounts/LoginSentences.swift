import ClientArea
import Store

/// Who is logged in, for which account, and with which password. No password is written down (ACCESS-12).
enum LoginSentences {
  static let all: [any ScenarioStep.Type] = [
    LogsInRightly.self, LogsIn.self, ActsFor.self, LogsOut.self, ChangesPasswordUnsaid.self,
    ChangesPasswordFrom.self,
  ]

  /// Stands for a password that is not told. It is nobody's.
  static let unsaid = "mot de passe non noté"

  /// A name as it is told: a known one as it was given, in its one form; of an unknown one its address, or else what
  /// counts as it did and says nothing of it (ACCESS-12).
  static func told(_ name: String, meaning known: LoginName?) -> String {
    if let known { return known.account == nil ? known.user.email : name }
    return told(unknown: name)
  }

  private static func told(unknown name: String) -> String {
    TextFormat.problem(withEmail: name).isEmpty
      ? name : StrangerLogin.name(of: name) ?? "adresse non notée"
  }
}

/// A right password, where none may stand in the file: it leaves the entry in the journal that a login leaves.
struct LogsInRightly: Telling {
  var actor = UserEmail("")

  static let pattern: StepPattern<Self> =
    "\(\.actor, as: "acteur") se connecte avec son mot de passe"

  func command(in names: Names) -> any Command { LogIn(vouchingFor: actor.text) }

  /// A right password may be refused too, by another rule: the user may be switched off.
  static func telling(_ command: LogIn, in names: Names) throws -> [any WhenStep]? {
    guard let known = try names.reader.whoLogsIn(as: command.name) else { return nil }
    let refusal = try names.desk.foresee(command, as: names.session).refusal
    guard refusal?.reasons.first?.rule != LoginIsLockedAfterFiveFailures.id else { return nil }
    return [Self(actor: UserEmail(LoginSentences.told(command.name, meaning: known)))]
  }

  func act(in scene: Scene) throws { try scene.logIn(LogIn(vouchingFor: actor.text)) }

  func setting(in scene: Scene) throws -> Setting? { try scene.settingAfterLogin(of: actor) }
}

/// Without a password nothing is asked: whoever acts is simply there.
struct LogsIn: Telling {
  var actor = UserEmail("")
  var password: FreeText?

  static let pattern: StepPattern<Self> = """
    \(\.actor, as: "acteur") se connecte\(" avec le mot de passe ", \.password)
    """

  func command(in names: Names) -> any Command {
    LogIn(email: actor.text, password: password?.text ?? WorldPasswords.usual)
  }

  /// A wrong password is told by words that are nobody's, and what is no address could be anything.
  static func telling(_ command: LogIn, in names: Names) throws -> [any WhenStep]? {
    let known = try names.reader.whoLogsIn(as: command.name)
    let name = LoginSentences.told(command.name, meaning: known)
    return [Self(actor: UserEmail(name), password: FreeText(LoginSentences.unsaid))]
  }

  func act(in scene: Scene) throws {
    let isKnown = try scene.desk.reader.user(email: actor.text) != nil
    if isKnown, password == nil {
      try scene.logIn(actor.text)
    } else {
      try scene.logIn(
        LogIn(email: actor.text, password: password?.text ?? WorldPasswords.usual))
    }
  }

  func setting(in scene: Scene) throws -> Setting? { try scene.settingAfterLogin(of: actor) }
}

struct ActsFor: WhenStep {
  var actor = Actor.unknown
  var code = AccountCode("")

  static let pattern: StepPattern<Self> = "\(\.actor) agit pour le compte \(\.code)"

  func act(in scene: Scene) throws { try scene.act(for: code, as: actor) }

  func setting(in scene: Scene) throws -> Setting? {
    Setting(.menu(.home), as: try scene.view(of: actor))
  }
}

struct LogsOut: WhenStep {
  var actor = Actor.unknown

  static let pattern: StepPattern<Self> = "\(\.actor) se déconnecte"

  func act(in scene: Scene) throws { try scene.logOut(actor) }

  func setting(in scene: Scene) -> Setting? { Setting(.login) }
}

/// From the right password, whatever it is, to another that is not told.
struct ChangesPasswordUnsaid: Sentence {
  typealias Said = ChangePassword

  var actor = Actor.unknown

  static let pattern: StepPattern<Self> = "\(\.actor) change son mot de passe"

  func command(in names: Names) -> any Command {
    ChangePassword(vouchedTo: LoginSentences.unsaid)
  }

  static func saying(_ command: ChangePassword, in names: Names) throws -> Self? {
    try names.desk.foresee(command, as: names.session).refusal == nil ? Self() : nil
  }

  func happensAt(in names: Names) -> Spot { .menu(.profile) }
}

struct ChangesPasswordFrom: Sentence {
  typealias Said = ChangePassword

  var actor = Actor.unknown
  var current = FreeText("")
  var new = FreeText("")

  static let pattern: StepPattern<Self> =
    "\(\.actor) change son mot de passe \(\.current, as: "ancien") en \(\.new, as: "nouveau")"

  func command(in names: Names) -> any Command {
    ChangePassword(from: current.text, to: new.text)
  }

  static func saying(_ command: ChangePassword, in names: Names) -> Self? {
    let unsaid = FreeText(LoginSentences.unsaid)
    return Self(current: unsaid, new: unsaid)
  }

  func happensAt(in names: Names) -> Spot { .menu(.profile) }
}

extension Scene {
  /// Whoever is not let in stays at the door.
  fileprivate func settingAfterLogin(of user: UserEmail) throws -> Setting {
    guard attempt?.refusal == nil else { return Setting(.login) }
    let known = try desk.reader.whoLogsIn(as: user.text)
    let session = try view(of: .user(email: known?.user.email ?? user.text))
    return Setting(.menu(session.account == nil ? .staffHome : .home), as: session)
  }
}
