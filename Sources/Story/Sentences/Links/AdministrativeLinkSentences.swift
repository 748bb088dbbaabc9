import ClientArea
import Store

/// Administrative contacts, and the mode that they need.
enum AdministrativeLinkSentences {
  static let all: [any ScenarioStep.Type] = [
    AdvancedModeIsOn.self, DefinesAdministrativeContact.self,
    ResignsAsAdministrativeContact.self, BreaksAdministrativeLink.self,
    AnswersAdministrativeContact.self, SwitchesAdvancedMode.self,
  ]
}

struct AdvancedModeIsOn: GivenStep {
  var code = AccountCode("")

  static let pattern: StepPattern<Self> = "le Mode Avancé de \(\.code) est activé"

  func build(in scene: Scene) throws { try scene.builder.setAdvancedMode(of: code.text, on: true) }

  func setting(in scene: Scene) throws -> Setting? {
    Setting(.tab(.advancedMode), as: try scene.view(ofOwner: code))
  }
}

struct DefinesAdministrativeContact: Sentence {
  typealias Said = DefineAdministrativeContact

  var actor = Actor.unknown
  var contact = AccountCode("")

  static let pattern: StepPattern<Self> = "\(\.actor) définit \(\.contact) contact administratif"

  func command(in names: Names) -> any Command { DefineAdministrativeContact(as: contact.text) }

  static func saying(_ command: DefineAdministrativeContact, in names: Names) -> Self? {
    Self(contact: AccountCode(command.contact))
  }

  func happensAt(in names: Names) -> Spot { .tab(.administrative) }
}

/// Either side may break the link; the actor names the other.
struct BreaksAdministrativeLink: Sentence {
  typealias Said = BreakAdministrativeLink

  var actor = Actor.unknown
  var contact = AccountCode("")

  static let pattern: StepPattern<Self> =
    "\(\.actor) rompt le lien du contact administratif \(\.contact)"

  func command(in names: Names) throws -> any Command {
    BreakAdministrativeLink(try names.administrativeLink(of: contact).id)
  }

  static func saying(_ command: BreakAdministrativeLink, in names: Names) throws -> Self? {
    try names.latest(command.link).map { Self(contact: try names.code(of: $0.account)) }
  }

  func happensAt(in names: Names) -> Spot { .tab(.administrative) }
}

/// The contact himself, where each of the two may be the other's.
struct ResignsAsAdministrativeContact: Sentence {
  typealias Said = BreakAdministrativeLink

  var actor = Actor.unknown
  var principal = AccountCode("")

  static let pattern: StepPattern<Self> =
    "\(\.actor) renonce à être contact administratif de \(\.principal)"

  func command(in names: Names) throws -> any Command {
    let link = try names.session.account.flatMap {
      try names.reader.latestAdministrativeLink(of: $0, for: names.account(principal).id)
    }
    guard let link else { throw AdministrativeContactOrdersForAnAccount.none }
    return BreakAdministrativeLink(link.id)
  }

  static func saying(_ command: BreakAdministrativeLink, in names: Names) throws -> Self? {
    guard let link = try names.latest(command.link), link.account == names.session.account else {
      return nil
    }
    return Self(principal: try names.code(of: link.principal))
  }

  func happensAt(in names: Names) -> Spot { .tab(.administrative) }
}

struct AnswersAdministrativeContact: Sentence {
  typealias Said = AnswerAdministrativeLink

  var actor = Actor.unknown
  var accepts = true
  var contact = AccountCode("")

  static let pattern: StepPattern<Self> = """
    \(\.actor) \(\.accepts, "accepte", "refuse") le contact administratif \(\.contact)
    """

  func command(in names: Names) throws -> any Command {
    AnswerAdministrativeLink(
      try names.administrativeLink(of: contact).id, accepting: accepts)
  }

  static func saying(_ command: AnswerAdministrativeLink, in names: Names) throws -> Self? {
    try names.latest(command.link).map {
      Self(accepts: command.accepts, contact: try names.code(of: $0.account))
    }
  }

  func happensAt(in names: Names) -> Spot { .tab(.administrative) }
}

struct SwitchesAdvancedMode: Sentence {
  typealias Said = SetAdvancedMode

  var actor = Actor.unknown
  var isOn = true

  static let pattern: StepPattern<Self> =
    "\(\.actor) \(\.isOn, "active", "désactive") le Mode Avancé"

  func command(in names: Names) -> any Command { SetAdvancedMode(on: isOn) }

  static func saying(_ command: SetAdvancedMode, in names: Names) -> Self? {
    Self(isOn: command.isOn)
  }

  func happensAt(in names: Names) -> Spot { .tab(.advancedMode) }
}

extension Names {
  /// Nil for a link that a later one has followed.
  fileprivate func latest(_ id: ID<AdministrativeLink>) throws -> AdministrativeLink? {
    let link = try reader.administrativeLink(id)
    let latest = try reader.latestAdministrativeLink(of: link.account, for: link.principal)
    return latest?.id == link.id ? link : nil
  }
}
