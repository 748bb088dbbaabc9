import ClientArea
import Store

/// The card that an account's automatic renewals pay with (BILL-22).
enum CardSentences {
  static let all: [any ScenarioStep.Type] = [CardIs.self, SavesCard.self, RemovesCard.self]
}

extension CardOutcome: SpokenValue {}

struct CardIs: GivenStep {
  var code = AccountCode("")
  var outcome = CardOutcome.works

  static let pattern: StepPattern<Self> = "la carte de \(\.code) est \(\.outcome)"

  func build(in scene: Scene) throws { try scene.builder.saveCard(outcome, of: code.text) }

  func setting(in scene: Scene) throws -> Setting? {
    Setting(.tab(.card), as: try scene.view(ofOwner: code))
  }
}

struct SavesCard: Sentence {
  typealias Said = SaveCard

  var actor = Actor.unknown
  var outcome = CardOutcome.works

  static let pattern: StepPattern<Self> = "\(\.actor) enregistre une carte \(\.outcome)"

  func command(in names: Names) -> any Command { SaveCard(outcome) }

  static func saying(_ command: SaveCard, in names: Names) -> Self? {
    Self(outcome: command.outcome)
  }

  func happensAt(in names: Names) -> Spot { .tab(.card) }
}

struct RemovesCard: Sentence {
  typealias Said = RemoveCard

  var actor = Actor.unknown

  static let pattern: StepPattern<Self> = "\(\.actor) retire sa carte enregistrée"

  func command(in names: Names) -> any Command { RemoveCard() }

  static func saying(_ command: RemoveCard, in names: Names) -> Self? { Self() }

  func happensAt(in names: Names) -> Spot { .tab(.card) }
}
