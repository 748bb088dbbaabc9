import ClientArea
import Store

/// Who renews what by itself (BILL-22).
enum AutomaticRenewalSentences {
  static let all: [any ScenarioStep.Type] = [
    RenewsAutomatically.self, SwitchesAutomaticRenewal.self,
  ]
}

struct SwitchesAutomaticRenewal: ServiceSentence {
  typealias Said = SwitchAutomaticRenewal

  var actor = Actor.unknown
  var isOn = true
  var service = ServiceName("")

  static let pattern: StepPattern<Self> = """
    \(\.actor) \(\.isOn, "active", "désactive") le renouvellement automatique de \(\.service)
    """

  func command(in names: Names) throws -> any Command {
    let service = try names.service(service)
    return SwitchAutomaticRenewal(of: service.id, named: service.name, on: isOn)
  }

  static func saying(_ command: SwitchAutomaticRenewal, in names: Names) throws -> Self? {
    Self(isOn: command.isOn, service: try names.name(of: command.service))
  }
}

/// Whether an account renews a service by itself.
struct RenewsAutomatically: GivenStep, ThenStep {
  var code = AccountCode("")
  var isOn = true
  var service = ServiceName("")

  static let pattern: StepPattern<Self> = """
    \(\.code) \(\.isOn, "renouvelle", "ne renouvelle pas") automatiquement \(\.service)
    """

  func build(in scene: Scene) throws {
    let service = try scene.names.service(service)
    try scene.builder.setAutomaticRenewal(
      of: service.name, kind: service.kind, by: isOn ? code.text : nil)
  }

  func check(in scene: Scene) throws -> Finding {
    let account = try scene.names.account(code).id
    let actual = try scene.names.service(service).renewal?.account == account
    return try Mismatch.check(actual == isOn, Self.word(isOn), found: Self.word(actual))
  }

  func setting(in scene: Scene) throws -> Setting? { try scene.ownersSetting(of: service) }

  private static func word(_ isOn: Bool) -> Phrase {
    isOn
      ? Phrase(fr: "la renouvelle", it: "lo rinnova", en: "renews it")
      : Phrase(fr: "ne la renouvelle pas", it: "non lo rinnova", en: "does not renew it")
  }
}
