import ClientArea
import Store

/// The simulator itself: worlds, the clock, the journal, and what came of an action.
enum SimulationSteps {
  static let all: [any ScenarioStep.Type] =
    [
      EmptyWorld.self, NamedWorld.self, TodayIs.self, TimePasses.self, TimePassesUntil.self,
      TimePassesUntilTime.self, JournalRewinds.self, Rehearsal.self,
    ] + OutcomeChecks.all
}

struct EmptyWorld: GivenStep {
  static let pattern: StepPattern<Self> = "un monde vide"

  func build(in scene: Scene) throws { try scene.enter(WorldShelf.empty) }
}

struct NamedWorld: GivenStep {
  var name = FreeText("")

  static let pattern: StepPattern<Self> = "le monde \(\.name, as: "nom")"

  func build(in scene: Scene) throws { try scene.enter(name.text) }
}

struct TodayIs: GivenStep, ThenStep {
  var day = Day(number: 0)

  static let pattern: StepPattern<Self> = "nous sommes le \(\.day)"

  func build(in scene: Scene) throws { try scene.builder.setToday(day) }

  func check(in scene: Scene) throws -> Finding {
    try Mismatch.check(try scene.today.iso, is: day.iso)
  }
}

struct TimePasses: WhenStep {
  var days = 0
  var form = Grammar.many

  static let pattern: StepPattern<Self> =
    "le temps avance de \(\.days) \(\.form, [(.one, "jour"), (.many, "jours")], shownAs: "jours")"

  func act(in scene: Scene) throws { try scene.advance(to: try scene.today + days) }
}

struct TimePassesUntil: WhenStep {
  var day = Day(number: 0)

  static let pattern: StepPattern<Self> = "le temps avance jusqu'au \(\.day)"

  func act(in scene: Scene) throws { try scene.advance(to: day) }
}

/// To a minute of a day: a login is unlocked in the middle of one.
struct TimePassesUntilTime: WhenStep {
  var day = Day(number: 0)
  var time = ClockTime(minutes: 540)

  static let pattern: StepPattern<Self> = "le temps avance jusqu'au \(\.day) à \(\.time)"

  func act(in scene: Scene) throws {
    try scene.advance(to: Moment(minutes: day.number * 1440 + time.minutes))
  }
}

/// Back, or forward again, to where an entry is the last one that holds (SIM-3).
struct JournalRewinds: WhenStep {
  var entry = 0

  static let pattern: StepPattern<Self> = "on revient à l'entrée \(\.entry) du journal"

  func act(in scene: Scene) throws { try scene.go(toEntry: entry) }
}
