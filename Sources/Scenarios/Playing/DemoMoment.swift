import ClientArea
import Store
import Story

/// What stands after one step of a demonstration, and what it takes to come back to it.
struct DemoMoment {
  /// Nil before the first step.
  let effect: StepEffect?
  let place: StepPlace
  let state: Performance.State
  let lastAction: StepLine?
  let journal: JournalMark

  /// Where the journal stands, in which world.
  struct JournalMark {
    let world: Int
    let entry: Int
    let undone: Int
  }

  init(startOf performance: Performance) throws {
    try self.init(effect: nil, place: .login, performance, nil)
  }

  init(
    after effect: StepEffect, at place: StepPlace, in performance: Performance,
    lastAction: StepLine?
  ) throws {
    try self.init(effect: effect, place: place, performance, lastAction)
  }

  private init(
    effect: StepEffect?, place: StepPlace, _ performance: Performance, _ lastAction: StepLine?
  ) throws {
    self.effect = effect
    self.place = place
    self.lastAction = lastAction
    state = try performance.state
    journal = JournalMark(
      world: performance.scene.worldsEntered,
      entry: try performance.scene.facts.journalLength(),
      undone: try performance.desk.abandonedFuture)
  }

  /// Whether the entries written since this one's predecessor need only be undone. A step that itself went
  /// through the journal may have dropped what would have to come back.
  func leadsBack(to earlier: DemoMoment) -> Bool {
    journal.world == earlier.journal.world && journal.undone == 0 && earlier.journal.undone == 0
      && journal.entry >= earlier.journal.entry
  }
}
