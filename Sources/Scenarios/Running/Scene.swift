import Canvas
import ClientArea
import Screens
package import Store

/// The world of one scenario while it is played, with everybody who acts in it. Steps build, act and check
/// here; it speaks to the desk as the screens do.
package final class Scene {
  package let desk: Desk
  let builder: WorldBuilder
  let facts: WorldFacts
  let names: Naming
  let shelf: WorldShelf
  /// Who is logged in, by address in small letters; a visitor under the empty one.
  var players: [String: Player] = [:]
  /// What came of the last « Quand »; nil before the first.
  package internal(set) var attempt: Attempt?
  /// A refusal that no « Alors » has named yet.
  var unacknowledged: Refusal?
  /// What the page before payment showed for the last order.
  var recap: OrderRecap?
  /// The interface that somebody has opened, and the size of his screen.
  var program: Program?
  var screenSize = Size(rows: 24, columns: 80)
  /// Who notes what is done, as in a session at the keyboard.
  var recorder: (any Recorder)?
  /// What the data were before the last « Quand ».
  var markBefore: ChangeMark?
  private let passwords: WorldPasswords
  /// What was played so far.
  var played: [any ScenarioStep] = []
  /// How many worlds were put in the place of the one before.
  private(set) var worldsEntered = 0
  /// Whether « Quand » only looks what would happen (SIM-4).
  private(set) var isRehearsal = false

  /// Starts over in the empty world.
  package init(at desk: Desk, from shelf: WorldShelf, passwords: WorldPasswords) throws {
    self.desk = desk
    self.shelf = shelf
    self.passwords = passwords
    builder = WorldBuilder(desk, passwords: passwords)
    facts = WorldFacts(of: desk)
    names = Naming(at: desk)
    try enter(WorldShelf.empty)
  }

  /// Puts a world in the place of the one that is there. Nobody is logged in any more.
  func enter(_ world: String) throws {
    try desk.replaceAll(with: try shelf.world(named: world))
    noteNewWorld()
    players = [:]
    attempt = nil
    recap = nil
    program = nil
    markBefore = nil
  }

  /// Another world stands in the place of the one before: the journal does not lead back to that one.
  func noteNewWorld() { worldsEntered += 1 }

  var today: Day {
    get throws { try desk.answer(SimulationState(), as: .visitor).today }
  }

  /// Whether nothing was written since before the last « Quand ».
  var isUnchanged: Bool {
    get throws { try desk.changeMark == markBefore }
  }

  /// Plays a step.
  /// - Returns: what an « Alors » found.
  /// - Throws: what keeps it from being done, or a `Mismatch`.
  @discardableResult
  func play(_ step: any ScenarioStep, as kind: StepKind) throws -> Finding? {
    switch (kind, step) {
    case (.given, let step as any GivenStep): try step.build(in: self)
    case (.when, let step as any WhenStep): try act(step)
    case (.then, let step as any ThenStep): return try step.check(in: self)
    case (.given, _), (.when, _), (.then, _):
      preconditionFailure("The catalogue reads only steps of the kind that the keyword says.")
    }
    played.append(step)
    return nil
  }

  /// Another world in which the same things were done.
  func replayed() throws -> Scene {
    let other = try Scene(at: try shelf.newWorld(), from: shelf, passwords: passwords)
    for step in played { try other.play(step, as: step is any WhenStep ? .when : .given) }
    return other
  }

  private func act(_ step: any WhenStep) throws {
    attempt = Attempt()
    markBefore = try desk.changeMark
    do {
      try step.act(in: self)
    } catch let refusal as Refusal {
      attempt?.refuse(refusal)
    }
    unacknowledged = attempt?.refusal
  }

  /// An « Alors » has named the refusal.
  func acknowledge() { unacknowledged = nil }

  /// Lets somebody act without anything being kept (SIM-4).
  func rehearse(_ step: any WhenStep) throws {
    let (players, recap) = (self.players, self.recap)
    isRehearsal = true
    defer {
      isRehearsal = false
      self.players = players
      self.recap = recap
    }
    try step.act(in: self)
  }

  /// Performs a command, or only foresees it in a rehearsal.
  /// - Throws: the refusal, where a rule forbids it.
  @discardableResult
  func perform(_ command: some Command, as session: Session) throws -> Decision {
    if isRehearsal { return try foresee(command, as: session) }
    recorder?.prepare(for: command, as: session, at: desk)
    let outcome = try desk.perform(command, as: session)
    try recorder?.note(.performed(outcome), at: desk)
    switch outcome {
    case .done(let decision, _):
      attempt?.accept(decision)
      return decision
    case .refused(let refusal):
      try fallBackIfEnded(session)
      throw refusal
    }
  }

  /// What a command would decide.
  /// - Throws: the refusal, where a rule would forbid it.
  @discardableResult
  func foresee(_ command: some Command, as session: Session) throws -> Decision {
    switch try desk.foresee(command, as: session) {
    case .possible(let decision):
      attempt?.foresee(decision)
      return decision
    case .refused(let refusal): throw refusal
    }
  }

  /// Notes why something was done that no command decides.
  func cite(_ rule: any Rule.Type) { attempt?.cite([Reason(rule, rule.statement)]) }

  /// Moves the clock, with what falls due on the way.
  func advance(to day: Day) throws { try advance(to: Moment(morningOf: day)) }

  func advance(to target: Moment) throws {
    let now = try desk.answer(SimulationState(), as: .visitor).now
    if isRehearsal || target < now {
      try perform(AdvanceTime(to: target), as: .clock)
      return
    }
    let start = try facts.position()
    var travel = try TimeTravel(to: target, at: desk)
    while !travel.isFinished { try travel.step() }
    try recorder?.note(.clockMoved, at: desk)
    cite(TimeMovesForwardOnly.self)
    attempt?.cite(try facts.reasons(since: start))
  }
}
