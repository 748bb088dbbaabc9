import ClientArea
import Store

/// Technical and administrative contacts.
enum LinkSteps {
  static let all: [any ScenarioStep.Type] = [
    IsTechnicalContact.self, IsNoTechnicalContact.self, IsAdministrativeContact.self,
    IsNoAdministrativeContact.self, AdvancedModeIsOn.self, DefinesTechnicalContact.self,
    BreaksTechnicalLink.self, Resigns.self, DefinesAdministrativeContact.self,
    BreaksAdministrativeLink.self, AnswersAdministrativeContact.self, SwitchesAdvancedMode.self,
  ]
}

struct IsTechnicalContact: GivenStep, ThenStep {
  var code = AccountCode("")
  var service = ServiceName("")

  static let pattern: StepPattern<Self> = "\(\.code) est contact technique de \(\.service)"

  func build(in scene: Scene) throws {
    let service = try scene.service(service)
    try scene.builder.addTechnicalLink(of: code.text, on: service.name, kind: service.kind)
  }

  func check(in scene: Scene) throws {
    try LinkWords.check(try scene.isTechnicalContact(code, of: service), is: true)
  }
}

struct IsNoTechnicalContact: ThenStep {
  var code = AccountCode("")
  var service = ServiceName("")

  static let pattern: StepPattern<Self> = "\(\.code) n'est pas contact technique de \(\.service)"

  func check(in scene: Scene) throws {
    try LinkWords.check(try scene.isTechnicalContact(code, of: service), is: false)
  }
}

struct IsAdministrativeContact: GivenStep, ThenStep {
  var code = AccountCode("")
  var principal = AccountCode("")

  static let pattern: StepPattern<Self> = "\(\.code) est contact administratif de \(\.principal)"

  func build(in scene: Scene) throws {
    try scene.builder.addAdministrativeLink(of: code.text, for: principal.text)
  }

  func check(in scene: Scene) throws {
    try LinkWords.check(try scene.isAdministrativeContact(code, of: principal), is: true)
  }
}

struct IsNoAdministrativeContact: ThenStep {
  var code = AccountCode("")
  var principal = AccountCode("")

  static let pattern: StepPattern<Self> =
    "\(\.code) n'est pas contact administratif de \(\.principal)"

  func check(in scene: Scene) throws {
    try LinkWords.check(try scene.isAdministrativeContact(code, of: principal), is: false)
  }
}

struct AdvancedModeIsOn: GivenStep {
  var code = AccountCode("")

  static let pattern: StepPattern<Self> = "le Mode Avancé de \(\.code) est activé"

  func build(in scene: Scene) throws { try scene.builder.setAdvancedMode(of: code.text, on: true) }
}

struct DefinesTechnicalContact: WhenStep {
  var actor = Actor.unknown
  var contact = AccountCode("")
  var service = ServiceName("")

  static let pattern: StepPattern<Self> =
    "\(\.actor) définit \(\.contact) contact technique de \(\.service)"

  func act(in scene: Scene) throws {
    let service = try scene.service(service)
    try scene.perform(
      DefineTechnicalContact(of: service.id, named: service.name, as: contact.text),
      as: try scene.session(of: actor))
  }
}

struct BreaksTechnicalLink: WhenStep {
  var actor = Actor.unknown
  var contact = AccountCode("")
  var service = ServiceName("")
  var renewsCodes = true

  static let pattern: StepPattern<Self> = """
    \(\.actor) rompt le lien du contact technique \(\.contact) sur \(\.service)\
    \(\.renewsCodes, "", " en gardant les codes d'accès")
    """

  func act(in scene: Scene) throws {
    let session = try scene.session(of: actor)
    let link = try scene.desk.reader.latestTechnicalLink(
      of: try scene.account(contact).id, on: try scene.service(service).id)
    guard let link else { throw WorldProblem.unknown(.link, contact.text) }
    try scene.perform(BreakTechnicalLink(link.id, renewingCodes: renewsCodes), as: session)
  }
}

struct Resigns: WhenStep {
  var actor = Actor.unknown
  var service = ServiceName("")

  static let pattern: StepPattern<Self> =
    "\(\.actor) renonce à être contact technique de \(\.service)"

  func act(in scene: Scene) throws {
    let service = try scene.service(service)
    try scene.perform(
      ResignAsTechnicalContact(of: service.id, named: service.name),
      as: try scene.session(of: actor))
  }
}

struct DefinesAdministrativeContact: WhenStep {
  var actor = Actor.unknown
  var contact = AccountCode("")

  static let pattern: StepPattern<Self> = "\(\.actor) définit \(\.contact) contact administratif"

  func act(in scene: Scene) throws {
    try scene.perform(
      DefineAdministrativeContact(as: contact.text), as: try scene.session(of: actor))
  }
}

/// Either side may break the link; the actor names the other.
struct BreaksAdministrativeLink: WhenStep {
  var actor = Actor.unknown
  var contact = AccountCode("")

  static let pattern: StepPattern<Self> =
    "\(\.actor) rompt le lien du contact administratif \(\.contact)"

  func act(in scene: Scene) throws {
    let session = try scene.session(of: actor)
    let link = try scene.administrativeLink(of: contact, for: session)
    try scene.perform(BreakAdministrativeLink(link.id), as: session)
  }
}

struct AnswersAdministrativeContact: WhenStep {
  var actor = Actor.unknown
  var accepts = true
  var contact = AccountCode("")

  static let pattern: StepPattern<Self> = """
    \(\.actor) \(\.accepts, "accepte", "refuse") le contact administratif \(\.contact)
    """

  func act(in scene: Scene) throws {
    let session = try scene.session(of: actor)
    let link = try scene.administrativeLink(of: contact, for: session)
    try scene.perform(AnswerAdministrativeLink(link.id, accepting: accepts), as: session)
  }
}

struct SwitchesAdvancedMode: WhenStep {
  var actor = Actor.unknown
  var isOn = true

  static let pattern: StepPattern<Self> =
    "\(\.actor) \(\.isOn, "active", "désactive") le Mode Avancé"

  func act(in scene: Scene) throws {
    try scene.perform(SetAdvancedMode(on: isOn), as: try scene.session(of: actor))
  }
}

// What the data say of links.
extension Scene {
  func isTechnicalContact(_ code: AccountCode, of service: ServiceName) throws -> Bool {
    let link = try desk.reader.latestTechnicalLink(
      of: try account(code).id, on: try self.service(service).id)
    return link.map { $0.endedOn == nil } ?? false
  }

  func isAdministrativeContact(_ code: AccountCode, of principal: AccountCode) throws -> Bool {
    let link = try desk.reader.latestAdministrativeLink(
      of: try account(code).id, for: try account(principal).id)
    return link?.status == .active
  }

  /// The latest link between the acting account and another, whichever of them may order.
  fileprivate func administrativeLink(
    of other: AccountCode, for session: Session
  ) throws -> AdministrativeLink {
    let other = try account(other)
    guard let own = session.account else { throw WorldProblem.unknown(.link, other.code) }
    let link =
      try desk.reader.latestAdministrativeLink(of: other.id, for: own)
      ?? desk.reader.latestAdministrativeLink(of: own, for: other.id)
    guard let link else { throw WorldProblem.unknown(.link, other.code) }
    return link
  }
}

/// What links are called when a check fails.
private enum LinkWords {
  static func check(_ actual: Bool, is expected: Bool) throws(Mismatch) {
    try Mismatch.check(actual == expected, words(expected), otherwise: words(actual))
  }

  private static func words(_ stands: Bool) -> Phrase {
    stands
      ? Phrase(fr: "le lien existe", it: "il legame c'è", en: "the link stands")
      : Phrase(fr: "pas de lien", it: "nessun legame", en: "no link")
  }
}
