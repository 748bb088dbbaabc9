import ClientArea
import Store

/// Services: what builds them, what is true of them, and what is done with them.
enum ServiceSentences {
  static let all: [any ScenarioStep.Type] =
    [ServiceExists.self, OwnerIs.self, ExpiresOn.self, LifeIs.self] + RenewalSentences.all
    + AutomaticRenewalSentences.all
    + SeveralRenewalSentences.all
    + QuickLinkSentences.all
}

struct ServiceExists: GivenStep {
  var kind = ServiceKind.hosting
  var service = ServiceName("")
  var owner = AccountCode("")
  var expiry = Day(number: 0)

  static let pattern: StepPattern<Self> = """
    \(\.kind, [
      (.hosting, "l'hébergement"), (.domain, "le domaine"), (.website, "le site"),
      (.mailbox, "la boîte mail"),
    ]) \(\.service) de \(\.owner) qui expire le \(\.expiry)
    """

  func build(in scene: Scene) throws {
    try scene.builder.addService(
      service.text, kind: kind, of: owner.text, expiringOn: expiry)
  }

  func setting(in scene: Scene) throws -> Setting? {
    try scene.ownersSetting(of: service, preferring: kind)
  }
}

struct OwnerIs: ThenStep {
  var service = ServiceName("")
  var owner = AccountCode("")

  static let pattern: StepPattern<Self> = "le propriétaire de \(\.service) est \(\.owner)"

  func check(in scene: Scene) throws -> Finding {
    let actual = try scene.desk.reader.account(try scene.names.service(service).owner)
    return try Mismatch.check(
      actual.isMeant(by: owner.text), Phrase(name: owner.text),
      found: Phrase(name: actual.nameAndCode))
  }

  func setting(in scene: Scene) throws -> Setting? { try scene.ownersSetting(of: service) }
}

struct ExpiresOn: ThenStep {
  var service = ServiceName("")
  var expiry = Day(number: 0)

  static let pattern: StepPattern<Self> = "\(\.service) expire le \(\.expiry)"

  func check(in scene: Scene) throws -> Finding {
    try Mismatch.check(try scene.names.service(service).expiresOn.iso, is: expiry.iso)
  }

  func setting(in scene: Scene) throws -> Setting? { try scene.ownersSetting(of: service) }
}
