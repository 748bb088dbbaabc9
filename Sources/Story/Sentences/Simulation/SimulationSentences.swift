import ClientArea
import Store

/// The simulator itself: worlds, the clock, the journal, and what came of an action.
enum SimulationSentences {
  static let all: [any ScenarioStep.Type] =
    [EmptyWorld.self, NamedWorld.self] + ClockSentences.all
    + [JournalRewinds.self, Rehearsal.self] + OutcomeChecks.all
}

struct EmptyWorld: GivenStep {
  static let pattern: StepPattern<Self> = "un monde vide"

  func build(in scene: Scene) throws { try scene.enter(WorldShelf.empty) }

  func setting(in scene: Scene) -> Setting? { Setting(.tab(.worlds)) }
}

struct NamedWorld: GivenStep {
  var name = FreeText("")

  static let pattern: StepPattern<Self> = "le monde \(\.name, as: "nom")"

  func build(in scene: Scene) throws { try scene.enter(name.text) }

  func setting(in scene: Scene) -> Setting? { Setting(.tab(.worlds)) }
}

/// Back, or forward again, to where an entry is the last one that holds (SIM-3).
struct JournalRewinds: WhenStep {
  var entry = 0

  static let pattern: StepPattern<Self> = "on revient à l'entrée \(\.entry) du journal"

  func act(in scene: Scene) throws { try scene.go(toEntry: entry) }

  func setting(in scene: Scene) -> Setting? { Setting(.tab(.journal)) }
}
