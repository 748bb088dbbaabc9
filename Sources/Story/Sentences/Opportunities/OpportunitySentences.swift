import ClientArea
import Store

/// Churn opportunities, as the CRM has them.
enum OpportunitySentences {
  static let all: [any ScenarioStep.Type] = [
    OpportunityStands.self, CreatesOpportunity.self, EndsOpportunity.self,
    OpportunityStandsAs.self,
  ]
}

/// « en cours » or « en perdu »: how an opportunity can stand at the beginning.
enum StandingOpportunity: String, SpokenValue {
  case open, lost

  var word: Phrase {
    switch self {
    case .open: OpportunityStatus.open.word
    case .lost: OpportunityStatus.lost.word
    }
  }
}

/// One of a client who has one already takes the state that is said.
struct OpportunityStands: GivenStep {
  var state = StandingOpportunity.open
  var code = AccountCode("")

  static let pattern: StepPattern<Self> = "une opportunité churn \(\.state) pour \(\.code)"

  func build(in scene: Scene) throws {
    try scene.builder.setOpportunity(of: code.text, lost: state == .lost)
  }

  /// Only staff sees opportunities: it happens at the client.
  func setting(in scene: Scene) throws -> Setting? {
    Setting(.menu(.home), as: try scene.view(ofOwner: code))
  }
}

/// A sentence about the opportunity of a client.
protocol OpportunitySentence: Sentence {}

extension OpportunitySentence {
  func happensAt(in names: Names) -> Spot { .menu(.opportunities) }
}

struct CreatesOpportunity: OpportunitySentence {
  typealias Said = CreateOpportunity

  var actor = Actor.unknown
  var code = AccountCode("")
  var reason = FreeText("")
  var manager = FreeText("")

  static let pattern: StepPattern<Self> = """
    \(\.actor) crée l'opportunité churn de \(\.code) pour la raison \(\.reason) avec le \
    responsable \(\.manager, as: "nom")
    """

  func command(in names: Names) throws -> any Command {
    CreateOpportunity(
      for: try names.account(code).id, because: reason.text, managedBy: manager.text)
  }

  static func saying(_ command: CreateOpportunity, in names: Names) throws -> Self? {
    Self(
      code: try names.code(of: command.account), reason: FreeText(command.reason),
      manager: FreeText(command.manager))
  }
}

struct EndsOpportunity: OpportunitySentence {
  typealias Said = EndOpportunity

  var actor = Actor.unknown
  var isLost = true
  var code = AccountCode("")

  static let pattern: StepPattern<Self> = """
    \(\.actor) \(\.isLost, "passe en perdu", "clôt") l'opportunité churn de \(\.code)
    """

  func command(in names: Names) throws -> any Command {
    let account = try names.account(code)
    guard let opportunity = try names.reader.standingOpportunity(of: account.id) else {
      throw StepImpossible(
        reason: Phrase(
          fr: "\(account.nameAndCode) n'a pas d'opportunité",
          it: "\(account.nameAndCode) non ha un'opportunità",
          en: "\(account.nameAndCode) has no opportunity"))
    }
    return EndOpportunity(opportunity.id, asLost: isLost)
  }

  static func saying(_ command: EndOpportunity, in names: Names) throws -> Self? {
    let opportunity = try names.reader.opportunity(command.opportunity)
    guard opportunity.status != .closed else { return nil }
    return Self(isLost: command.isLost, code: try names.code(of: opportunity.account))
  }
}

struct OpportunityStandsAs: ThenStep {
  var code = AccountCode("")
  var state = OpportunityStatus.open

  static let pattern: StepPattern<Self> = "l'opportunité churn de \(\.code) est \(\.state)"

  func check(in scene: Scene) throws -> Finding {
    let account = try scene.names.account(code)
    let actual =
      try scene.desk.reader.standingOpportunity(of: account.id)?.status ?? .closed
    return try Mismatch.check(actual == state, state.word, found: actual.word)
  }
}

extension OpportunityStatus: SpokenValue {}
