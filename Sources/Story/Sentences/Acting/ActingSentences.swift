import ClientArea
import Store

/// Staff in a client's panel, and what it looks at alone.
enum ActingSentences {
  static let all: [any ScenarioStep.Type] = [
    TakesClientsRights.self, ComesBack.self, FiltersOnClient.self, DropsFilter.self,
  ]
}

struct TakesClientsRights: Sentence {
  typealias Said = StartImpersonation

  var actor = Actor.unknown
  var code = AccountCode("")
  var motive = FreeText("")

  static let pattern: StepPattern<Self> =
    "\(\.actor) prend les droits de \(\.code) pour le motif \(\.motive)"

  func command(in names: Names) throws -> any Command {
    StartImpersonation(of: try names.account(code).id, because: motive.text)
  }

  static func saying(_ command: StartImpersonation, in names: Names) throws -> Self? {
    Self(code: try names.code(of: command.account), motive: FreeText(command.motive))
  }

  func act(in scene: Scene) throws {
    let command = try command(in: try scene.names(of: actor, as: scene.view(of: actor)))
    let decision = try scene.perform(command, as: try scene.session(of: actor))
    if let session = decision.following { try scene.goOn(as: session) }
  }

  /// Whoever is refused stays where he is.
  func happensAt(in names: Names) -> Spot { .menu(names.session.account == nil ? .clients : .home) }
}

struct ComesBack: Telling {
  var actor = Actor.unknown

  static let pattern: StepPattern<Self> = "\(\.actor) revient à l'administration"

  func command(in names: Names) throws -> any Command {
    guard let id = names.session.impersonation else { throw Self.isThere }
    return EndImpersonation(id)
  }

  static func telling(_ command: EndImpersonation, in names: Names) throws -> [any WhenStep]? {
    [Self(actor: names.actor)]
  }

  /// Where the access has ended by itself there is nothing left to order.
  func act(in scene: Scene) throws {
    let session = try scene.session(of: actor)
    guard session.impersonator != nil else { throw Self.isThere }
    guard try scene.fallBackIfEnded(session) == session else { return }
    let command = try command(in: try scene.names(of: actor, as: session))
    try scene.perform(command, as: session)
    try scene.comeBack(from: session)
  }

  func setting(in scene: Scene) throws -> Setting? {
    Setting(.menu(.clients), as: try scene.view(of: actor))
  }

  private static let isThere = StepImpossible(
    reason: Phrase(
      fr: "l'acteur est déjà à l'administration", it: "l'attore è già all'amministrazione",
      en: "the actor is in the administration already"))
}

struct FiltersOnClient: WhenStep {
  var actor = Actor.unknown
  var code = AccountCode("")

  static let pattern: StepPattern<Self> = "\(\.actor) filtre tous les modules sur \(\.code)"

  func act(in scene: Scene) throws {
    try scene.focus(on: try scene.names.account(code).id, as: actor)
  }

  func setting(in scene: Scene) throws -> Setting? {
    Setting(.menu(.clients), as: try scene.view(of: actor))
  }
}

struct DropsFilter: WhenStep {
  var actor = Actor.unknown

  static let pattern: StepPattern<Self> = "\(\.actor) annule le filtre"

  func act(in scene: Scene) throws { try scene.focus(on: nil, as: actor) }

  func setting(in scene: Scene) throws -> Setting? {
    Setting(.menu(.clients), as: try scene.view(of: actor))
  }
}
