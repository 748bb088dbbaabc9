import ClientArea
import Store

/// Technical and administrative contacts.
enum LinkSteps {
  static let all: [any ScenarioStep.Type] =
    LinkChecks.all + [
      AdvancedModeIsOn.self, DefinesTechnicalContact.self,
      BreaksTechnicalLink.self, BreaksTechnicalLinkOnly.self, BreaksLinkKeepingAgency.self,
      Resigns.self,
      DefinesAdministrativeContact.self,
      BreaksAdministrativeLink.self, ResignsAsAdministrativeContact.self,
      AnswersAdministrativeContact.self, SwitchesAdvancedMode.self,
    ]
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

  static let pattern: StepPattern<Self> =
    "\(\.actor) rompt le lien du contact technique \(\.contact) sur \(\.service)"

  func act(in scene: Scene) throws {
    try scene.breakLink(of: contact, on: service, renewingCodes: true, as: actor)
  }
}

/// With the offer of new access codes unticked (LINK-13).
struct BreaksTechnicalLinkOnly: WhenStep {
  var actor = Actor.unknown
  var contact = AccountCode("")
  var service = ServiceName("")

  static let pattern: StepPattern<Self> = """
    \(\.actor) rompt le lien du contact technique \(\.contact) sur \(\.service) en gardant les \
    codes d'accès
    """

  func act(in scene: Scene) throws {
    try scene.breakLink(of: contact, on: service, renewingCodes: false, as: actor)
  }
}

/// With the offer to withdraw the order's agency unticked (LINK-13).
struct BreaksLinkKeepingAgency: WhenStep {
  var actor = Actor.unknown
  var contact = AccountCode("")
  var service = ServiceName("")
  var keepsCodes = false

  static let pattern: StepPattern<Self> = """
    \(\.actor) rompt le lien du contact technique \(\.contact) sur \(\.service) en gardant \
    \(\.keepsCodes, "les codes d'accès et l'agence", "l'agence")
    """

  func act(in scene: Scene) throws {
    try scene.breakLink(
      of: contact, on: service, renewingCodes: !keepsCodes, withdrawingAgency: false, as: actor)
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

/// The contact himself, where each of the two may be the other's.
struct ResignsAsAdministrativeContact: WhenStep {
  var actor = Actor.unknown
  var principal = AccountCode("")

  static let pattern: StepPattern<Self> =
    "\(\.actor) renonce à être contact administratif de \(\.principal)"

  func act(in scene: Scene) throws {
    let session = try scene.session(of: actor)
    let link = try session.account.flatMap {
      try scene.desk.reader.latestAdministrativeLink(of: $0, for: scene.account(principal).id)
    }
    guard let link else { throw WorldProblem.unknown(.link, principal.text) }
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

extension Scene {
  fileprivate func breakLink(
    of contact: AccountCode, on service: ServiceName, renewingCodes: Bool,
    withdrawingAgency: Bool = true, as actor: Actor
  ) throws {
    let session = try session(of: actor)
    let link = try desk.reader.latestTechnicalLink(
      of: try account(contact).id, on: try self.service(service).id)
    guard let link else { throw WorldProblem.unknown(.link, contact.text) }
    try perform(
      BreakTechnicalLink(
        link.id, renewingCodes: renewingCodes, withdrawingAgency: withdrawingAgency), as: session)
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
