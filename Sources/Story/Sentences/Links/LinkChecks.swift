import ClientArea
import Store

/// Whether links stand.
enum LinkChecks {
  static let all: [any ScenarioStep.Type] = [
    IsTechnicalContact.self, IsNoTechnicalContact.self, IsAdministrativeContact.self,
    IsNoAdministrativeContact.self,
  ]
}

struct IsTechnicalContact: GivenStep, ThenStep {
  var code = AccountCode("")
  var service = ServiceName("")

  static let pattern: StepPattern<Self> = "\(\.code) est contact technique de \(\.service)"

  func build(in scene: Scene) throws {
    let service = try scene.names.service(service)
    try scene.builder.addTechnicalLink(of: code.text, on: service.name, kind: service.kind)
  }

  func check(in scene: Scene) throws -> Finding {
    try StandingWords.check(try scene.isTechnicalContact(code, of: service), is: true)
  }

  func setting(in scene: Scene) throws -> Setting? { try scene.ownersSetting(of: service) }
}

struct IsNoTechnicalContact: ThenStep {
  var code = AccountCode("")
  var service = ServiceName("")

  static let pattern: StepPattern<Self> = "\(\.code) n'est pas contact technique de \(\.service)"

  func check(in scene: Scene) throws -> Finding {
    try StandingWords.check(try scene.isTechnicalContact(code, of: service), is: false)
  }

  func setting(in scene: Scene) throws -> Setting? { try scene.ownersSetting(of: service) }
}

struct IsAdministrativeContact: GivenStep, ThenStep {
  var code = AccountCode("")
  var principal = AccountCode("")

  static let pattern: StepPattern<Self> = "\(\.code) est contact administratif de \(\.principal)"

  func build(in scene: Scene) throws {
    try scene.builder.addAdministrativeLink(of: code.text, for: principal.text)
  }

  func check(in scene: Scene) throws -> Finding {
    try StandingWords.check(try scene.isAdministrativeContact(code, of: principal), is: true)
  }

  func setting(in scene: Scene) throws -> Setting? {
    Setting(.tab(.administrative), as: try scene.view(ofOwner: principal))
  }
}

struct IsNoAdministrativeContact: ThenStep {
  var code = AccountCode("")
  var principal = AccountCode("")

  static let pattern: StepPattern<Self> =
    "\(\.code) n'est pas contact administratif de \(\.principal)"

  func check(in scene: Scene) throws -> Finding {
    try StandingWords.check(try scene.isAdministrativeContact(code, of: principal), is: false)
  }

  func setting(in scene: Scene) throws -> Setting? {
    Setting(.tab(.administrative), as: try scene.view(ofOwner: principal))
  }
}

// What the data say of links.
extension Scene {
  fileprivate func isTechnicalContact(
    _ code: AccountCode, of service: ServiceName
  ) throws -> Bool {
    let link = try desk.reader.latestTechnicalLink(
      of: try names.account(code).id, on: try names.service(service).id)
    return link.map { $0.endedOn == nil } ?? false
  }

  fileprivate func isAdministrativeContact(
    _ code: AccountCode, of principal: AccountCode
  ) throws -> Bool {
    let link = try desk.reader.latestAdministrativeLink(
      of: try names.account(code).id, for: try names.account(principal).id)
    return link?.status == .active
  }
}

/// What links are called when a check fails.
private enum StandingWords {
  static func check(_ actual: Bool, is expected: Bool) throws(Mismatch) -> Finding {
    try Mismatch.check(actual == expected, words(expected), found: words(actual))
  }

  private static func words(_ stands: Bool) -> Phrase {
    stands
      ? Phrase(fr: "le lien existe", it: "il collegamento c'è", en: "the link stands")
      : Phrase(fr: "pas de lien", it: "nessun collegamento", en: "no link")
  }
}
