package import ClientArea
package import Store

/// The world of one story while it is told, with everybody who acts in it. Steps build, act and check here; it speaks
/// to the desk as the screens do.
package final class Scene {
  package let desk: Desk
  package let facts: WorldFacts
  let builder: WorldBuilder
  /// Who is logged in.
  package private(set) var visits = Visits()
  /// What came of the last « Quand »; nil before the first.
  package private(set) var attempt: Attempt?
  /// A refusal that no « Alors » has named yet.
  package private(set) var unacknowledged: Refusal?
  /// What the page before payment showed for the last order.
  private(set) var recap: OrderRecap?
  /// How many worlds were put in the place of the one before.
  package private(set) var worldsEntered = 0
  /// Who is told what is done here.
  package weak var witness: (any SceneWitness)?

  /// Nil where the world that is there is the only one.
  private let shelf: WorldShelf?
  /// What the data were before the last « Quand ».
  private var markBefore: ChangeMark?
  /// Whether « Quand » only looks what would happen (SIM-4).
  private(set) var isRehearsal = false

  /// Starts over in the empty world.
  package convenience init(
    at desk: Desk, from shelf: WorldShelf, passwords: WorldPasswords
  ) throws {
    self.init(at: desk, with: WorldBuilder(desk, passwords: passwords), from: shelf)
    try enter(WorldShelf.empty)
  }

  /// Goes on in the world that is there.
  init(at desk: Desk, with builder: WorldBuilder, from shelf: WorldShelf? = nil) {
    self.desk = desk
    self.builder = builder
    self.shelf = shelf
    facts = WorldFacts(of: desk)
  }

  /// Puts a world in the place of the one that is there. Nobody is logged in any more.
  func enter(_ world: String) throws {
    guard let shelf else {
      throw StepImpossible(
        reason: Phrase(
          fr: "un monde ne commence pas dans un autre", it: "un mondo non comincia in un altro",
          en: "a world does not begin within another"))
    }
    try desk.replaceAll(with: try shelf.world(named: world))
    noteNewWorld()
    visits = Visits()
    attempt = nil
    recap = nil
    markBefore = nil
    try note(.worldEntered)
  }

  /// Another world stands in the place of the one before: the journal does not lead back to that one.
  package func noteNewWorld() { worldsEntered += 1 }

  package var today: Day { get throws { try now.day } }

  var now: Moment {
    get throws { try desk.answer(SimulationState(), as: .visitor).now }
  }

  /// Whether nothing was written since before the last « Quand ».
  package var isUnchanged: Bool {
    get throws { try desk.changeMark == markBefore }
  }

  /// Names as somebody says them who acts in a session.
  func names(of actor: Actor, as session: Session) throws -> Names {
    Names(
      at: desk, of: actor, as: session, holding: visits.cart(of: session), with: builder)
  }

  /// Names as nobody in particular says them.
  var names: Names {
    Names(at: desk, of: .visitor, as: .visitor, holding: nil, with: builder)
  }

  /// Lets somebody act, and keeps a refusal for an « Alors » to name.
  package func attempt(_ act: () throws -> Void) throws {
    attempt = Attempt()
    markBefore = try desk.changeMark
    do {
      try act()
    } catch let refusal as Refusal {
      attempt?.refuse(refusal)
    }
    unacknowledged = attempt?.refusal
  }

  /// An « Alors » has named the refusal.
  func acknowledge() { unacknowledged = nil }

  /// Lets somebody act without anything being kept (SIM-4).
  package func rehearse(_ act: () throws -> Void) throws {
    let (visits, recap) = (self.visits, self.recap)
    isRehearsal = true
    defer {
      isRehearsal = false
      self.visits = visits
      self.recap = recap
    }
    try act()
  }

  /// Performs a command, or only foresees it in a rehearsal.
  /// - Throws: the refusal, where a rule forbids it.
  @discardableResult
  func perform(_ command: some Command, as session: Session) throws -> Decision {
    if isRehearsal { return try foresee(command, as: session) }
    witness?.prepare(for: command, as: session, at: desk)
    let outcome = try desk.perform(command, as: session)
    try note(.performed(outcome))
    switch outcome {
    case .done(let decision, _):
      attempt?.accept(decision)
      change { $0.goOn(as: decision.following) }
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

  func cite(_ reasons: [Reason]) { attempt?.cite(reasons) }

  /// Tells the witness of what is really done.
  func note(_ event: SceneEvent) throws {
    if !isRehearsal { try witness?.note(event, at: desk) }
  }

  func show(_ recap: OrderRecap?) { self.recap = recap }

  @discardableResult
  package func change<Result>(_ body: (inout Visits) throws -> Result) rethrows -> Result {
    try body(&visits)
  }
}

extension Scene {
  /// Everything of a scene that does not stand in its database: who is logged in with which cart, and what came of
  /// the last action.
  package struct State {
    fileprivate let visits: Visits
    fileprivate let attempt: Attempt?
    fileprivate let unacknowledged: Refusal?
    fileprivate let recap: OrderRecap?
    fileprivate let isUnchanged: Bool
  }

  package var state: State {
    get throws {
      State(
        visits: visits, attempt: attempt, unacknowledged: unacknowledged, recap: recap,
        isUnchanged: try isUnchanged)
    }
  }

  /// Goes back to an earlier state, once the database is what it was.
  package func restore(_ state: State) throws {
    visits = state.visits
    attempt = state.attempt
    unacknowledged = state.unacknowledged
    recap = state.recap
    // Going back writes too, and yet nothing has changed since the action.
    markBefore = state.isUnchanged ? try desk.changeMark : nil
  }
}
