import ClientArea
package import Store
package import Story

/// Scenarios as a guided demonstration: one step forward or back at a time. What stands after a step depends on
/// nothing but the step, whichever way one came.
package struct Demo {
  package let scenarios: [ScenarioCase]
  /// What they say in other languages.
  let captions: DemoCaptions
  /// Which scenario is played.
  package private(set) var index = 0
  /// Where everything happens.
  package let desk: Desk
  private let shelf: WorldShelf
  private let passwords = WorldPasswords()
  private var run: ScenarioRun
  /// What stands after each step that was played, after the start.
  private var moments: [DemoMoment]

  /// - Parameter scenarios: at least one.
  package init(
    of scenarios: [ScenarioCase], from shelf: WorldShelf, captions: DemoCaptions = .none
  ) throws {
    precondition(!scenarios.isEmpty, "There is nothing to play.")
    self.scenarios = scenarios
    self.captions = captions
    self.shelf = shelf
    desk = try shelf.newWorld()
    run = ScenarioRun(in: try Performance(at: desk, from: shelf, passwords: passwords))
    moments = [try DemoMoment(startOf: run.performance)]
  }

  package var scenario: ScenarioCase { scenarios[index] }

  /// How many steps of the scenario were played.
  package var position: Int { moments.count - 1 }

  /// The step that was played last; nil at the start.
  package var line: StepLine? { position > 0 ? scenario.steps[position - 1] : nil }

  /// What that step did; nil at the start.
  var effect: StepEffect? { moment.effect }

  /// Where it happened.
  var place: StepPlace { moment.place }

  var performance: Performance { run.performance }

  /// Why the last step failed; nil where it did not. There is no way on but back or to another scenario.
  package var failure: ScenarioFailure? { moment.effect?.failure }

  package var isAtEndOfScenario: Bool { position == scenario.steps.count }

  package var isAtEnd: Bool { isAtEndOfScenario && index == scenarios.count - 1 }

  /// Plays the next step.
  /// - Returns: false where the scenario is over or has failed.
  package mutating func next() throws -> Bool {
    guard failure == nil, !isAtEndOfScenario else { return false }
    let line = scenario.steps[position]
    let next = position + 1 < scenario.steps.count ? scenario.steps[position + 1].kind : nil
    let before = try StepEffect.Before(in: performance.scene)
    var place: StepPlace?
    let outcome: Result<Finding?, ScenarioFailure>
    do throws(ScenarioFailure) {
      let step = try Self.read(line)
      // Where it failed may have to do with what it shows.
      defer { place = (try? performance.place(of: step)) ?? nil }
      outcome = .success(try run.play(step, of: line, before: next))
    } catch {
      outcome = .failure(error)
    }
    let effect = try StepEffect(of: line.kind, outcome, in: performance.scene, since: before)
    moments.append(
      try DemoMoment(
        after: effect, at: place ?? self.place, in: performance, lastAction: run.lastAction))
    return true
  }

  /// Plays the next step, or else goes on to the start of the next scenario.
  /// - Returns: false at the end of the last one, and where a step has failed.
  package mutating func goOn() throws -> Bool {
    if try next() { return true }
    guard failure == nil else { return false }
    return try start(scenario: index + 1)
  }

  /// Takes the last step back: by the journal (SIM-3), or, where the journal does not lead there because the
  /// step has arranged the world, by the same steps played again (SIM-2).
  /// - Returns: false at the start of the scenario.
  package mutating func back() throws -> Bool {
    guard let line else { return false }
    let target = moments[moments.count - 2]
    if line.kind != .given, moment.leadsBack(to: target), try rewind(to: target) {
      moments.removeLast()
    } else {
      try replay(until: position - 1)
    }
    return true
  }

  /// Goes to the start of another scenario.
  /// - Returns: false where there is none of that number.
  package mutating func start(scenario index: Int) throws -> Bool {
    guard scenarios.indices.contains(index) else { return false }
    self.index = index
    try startOver()
    return true
  }

  private var moment: DemoMoment { moments[moments.count - 1] }

  private static func read(_ line: StepLine) throws(ScenarioFailure) -> any ScenarioStep {
    do {
      return try StepCatalogue.house.step(line)
    } catch {
      throw ScenarioFailure(line, error)
    }
  }

  /// - Returns: false where the journal does not reach so far.
  private mutating func rewind(to target: DemoMoment) throws -> Bool {
    do {
      try desk.go(to: target.journal.entry)
    } catch is Refusal {
      return false
    }
    try desk.dropUndone()
    try performance.restore(target.state)
    run = ScenarioRun(in: performance, after: target.lastAction)
    return true
  }

  private mutating func replay(until position: Int) throws {
    try startOver()
    while self.position < position, try next() {}
  }

  private mutating func startOver() throws {
    run = ScenarioRun(in: try Performance(at: desk, from: shelf, passwords: passwords))
    moments = [try DemoMoment(startOf: performance)]
  }
}
