import ClientArea
import Store

/// Accounts, users and who is logged in.
enum AccountSteps {
  static let all: [any ScenarioStep.Type] = [
    ClientExistsFrom.self, LanguageIs.self, InternalUserExists.self, PayerExists.self,
    LogsIn.self, ActsFor.self, LogsOut.self, EditsProfile.self, ChangesPassword.self,
    ClientExists.self, MayActFor.self,
  ]
}

struct ClientExistsFrom: GivenStep {
  var kind = ClientKind.company
  var code = AccountCode("")
  var name = FreeText("")
  var user = UserEmail("")

  static let pattern: StepPattern<Self> = """
    le client \(\.kind, [(.company, "société"), (.individual, "particulier")]) \(\.code) nommé \
    \(\.name, as: "nom") avec l'utilisateur \(\.user)
    """

  func build(in scene: Scene) throws {
    try scene.builder.addAccount(code.text, kind: kind, named: name.text, ownedBy: user.text)
  }
}

struct LanguageIs: GivenStep {
  var code = AccountCode("")
  var language = Language.fr

  static let pattern: StepPattern<Self> = "la langue de \(\.code) est \(\.language)"

  func build(in scene: Scene) throws {
    try scene.builder.setLanguage(of: code.text, to: language)
  }
}

struct InternalUserExists: GivenStep {
  var user = UserEmail("")

  static let pattern: StepPattern<Self> = "l'utilisateur interne \(\.user)"

  func build(in scene: Scene) throws { try scene.builder.addInternalUser(user.text) }
}

/// Another billing identity (BILL-12), at the address of the account.
struct PayerExists: GivenStep {
  var name = FreeText("")
  var code = AccountCode("")

  static let pattern: StepPattern<Self> = "le payeur \(\.name, as: "nom") de \(\.code)"

  func build(in scene: Scene) throws {
    let own = try scene.account(code).details
    try scene.builder.addPayer(
      Party(
        name: name.text, street: own.street, postcode: own.postcode, city: own.city,
        country: own.country, siren: "", vatNumber: ""), of: code.text)
  }
}

struct LogsIn: WhenStep {
  var actor = UserEmail("")
  var password: FreeText?

  static let pattern: StepPattern<Self> = """
    \(\.actor, as: "acteur") se connecte\(" avec le mot de passe ", \.password)
    """

  func act(in scene: Scene) throws {
    let isKnown = try scene.desk.reader.user(email: actor.text) != nil
    if isKnown, password == nil {
      try scene.logIn(actor.text)
    } else {
      try scene.logIn(actor.text, password: password?.text ?? WorldPasswords.usual)
    }
  }
}

struct ActsFor: WhenStep {
  var actor = Actor.unknown
  var code = AccountCode("")

  static let pattern: StepPattern<Self> = "\(\.actor) agit pour le compte \(\.code)"

  func act(in scene: Scene) throws { try scene.act(for: code, as: actor) }
}

struct LogsOut: WhenStep {
  var actor = Actor.unknown

  static let pattern: StepPattern<Self> = "\(\.actor) se déconnecte"

  func act(in scene: Scene) throws { scene.logOut(actor) }
}

struct EditsProfile: WhenStep {
  var actor = Actor.unknown
  var fields = FieldTable([])

  static let pattern: StepPattern<Self> = "\(\.actor) modifie sa fiche :\(table: \.fields)"

  func act(in scene: Scene) throws {
    let session = try scene.session(of: actor)
    var details = ContactDetails.blank
    if let account = session.account { details = try scene.desk.reader.account(account).details }
    try details.fill(from: fields)
    try scene.perform(EditProfile(to: details), as: session)
  }
}

struct ChangesPassword: WhenStep {
  var actor = Actor.unknown
  var current = FreeText("")
  var new = FreeText("")

  static let pattern: StepPattern<Self> =
    "\(\.actor) change son mot de passe \(\.current, as: "ancien") en \(\.new, as: "nouveau")"

  func act(in scene: Scene) throws {
    try scene.perform(
      ChangePassword(from: current.text, to: new.text), as: try scene.session(of: actor))
  }
}

struct ClientExists: ThenStep {
  var client = FreeText("")
  var exists = true

  static let pattern: StepPattern<Self> =
    "le client \(\.client, as: "<code|courriel>") \(\.exists, "existe", "n'existe pas")"

  func check(in scene: Scene) throws -> Finding {
    let found = try scene.desk.reader.account(meantBy: client.text)
    return try Mismatch.check(
      (found != nil) == exists, Self.words(exists),
      found: found.map { Phrase(name: $0.nameAndCode) } ?? Self.words(false))
  }

  private static func words(_ exists: Bool) -> Phrase {
    exists
      ? Phrase(fr: "un client", it: "un cliente", en: "a client")
      : Phrase(fr: "aucun client", it: "nessun cliente", en: "no client")
  }
}

struct MayActFor: ThenStep {
  var actor = UserEmail("")
  var codes = CodeList([])

  static let pattern: StepPattern<Self> =
    "\(\.actor, as: "acteur") peut agir pour les comptes \(\.codes)"

  func check(in scene: Scene) throws -> Finding {
    let choices = try scene.desk.answer(
      AccountChoices(of: try scene.builder.user(actor.text)), as: .visitor)
    let actual = choices.map { $0.account.code.lowercased() }
    return try Mismatch.check(
      Set(actual) == Set(codes.codes.map { $0.lowercased() }), Phrase(name: codes.written),
      found: Phrase(name: choices.map(\.account.code).sorted().joined(separator: ", ")))
  }
}
