import ClientArea
import Store

/// The clock of the simulation.
enum ClockSentences {
  static let all: [any ScenarioStep.Type] = [
    TodayIs.self, TimePasses.self, TimePassesUntil.self, TimePassesUntilTime.self,
  ]
}

struct TodayIs: GivenStep, ThenStep {
  var day = Day(number: 0)

  static let pattern: StepPattern<Self> = "nous sommes le \(\.day)"

  func build(in scene: Scene) throws { try scene.builder.setToday(day) }

  func check(in scene: Scene) throws -> Finding {
    try Mismatch.check(try scene.today.iso, is: day.iso)
  }

  func setting(in scene: Scene) -> Setting? { Setting(.tab(.clock)) }
}

struct TimePasses: WhenStep {
  var days = 0
  var form = Grammar.many

  static let pattern: StepPattern<Self> =
    "le temps avance de \(\.days) \(\.form, [(.one, "jour"), (.many, "jours")], shownAs: "jours")"

  func act(in scene: Scene) throws {
    try scene.advance(to: Moment(morningOf: try scene.today + days))
  }

  func setting(in scene: Scene) -> Setting? { Setting(.tab(.clock)) }
}

/// To the morning of a day.
struct TimePassesUntil: Telling {
  var day = Day(number: 0)

  static let pattern: StepPattern<Self> = "le temps avance jusqu'au \(\.day)"

  func command(in names: Names) -> any Command { AdvanceTime(to: Moment(morningOf: day)) }

  static func telling(_ command: AdvanceTime, in names: Names) -> [any WhenStep]? {
    let day = command.moment.day
    return command.moment == Moment(morningOf: day) ? [Self(day: day)] : nil
  }

  func act(in scene: Scene) throws { try scene.advance(to: Moment(morningOf: day)) }

  func setting(in scene: Scene) -> Setting? { Setting(.tab(.clock)) }
}

/// To a minute of a day: a login is unlocked in the middle of one.
struct TimePassesUntilTime: Telling {
  var day = Day(number: 0)
  var time = ClockTime(minutes: 540)

  static let pattern: StepPattern<Self> = "le temps avance jusqu'au \(\.day) à \(\.time)"

  func command(in names: Names) -> any Command { AdvanceTime(to: moment) }

  static func telling(_ command: AdvanceTime, in names: Names) -> [any WhenStep]? {
    let day = command.moment.day
    let minutes = command.moment.minutes - Moment(morningOf: day).minutes
    return [Self(day: day, time: ClockTime(minutes: 540 + minutes))]
  }

  func act(in scene: Scene) throws { try scene.advance(to: moment) }

  func setting(in scene: Scene) -> Setting? { Setting(.tab(.clock)) }

  private var moment: Moment { Moment(minutes: day.number * 1440 + time.minutes) }
}
