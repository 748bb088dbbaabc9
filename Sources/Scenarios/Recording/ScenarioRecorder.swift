package import ClientArea
package import Screens
package import Store

/// Writes a session down as a scenario while it goes on, every step as soon as it is done: whatever ends the
/// program, the file holds what came before. The same phrases are read by the runner, and playing them gives
/// the same journal. No password and no code is among them.
package final class ScenarioRecorder: Recorder {
  package private(set) var steps: [RecordedStep] = []
  package private(set) var pictures: [Picture] = []

  private let write: (String) throws -> Void
  private var text = ScenarioText()
  private var cast = RecordedCast()
  private var mask = SecretMask()
  /// What is being done: its steps, and who orders it.
  private var pending: (command: any Command, session: Session, steps: [any WhenStep]?)?
  private var journalLength = 0

  /// - Parameter write: adds a text to the file, at once.
  package init(writing write: @escaping (String) throws -> Void) {
    self.write = write
  }

  package var stepCount: Int { steps.count }

  /// Begins in a world that nobody has acted in yet.
  /// - Parameters:
  ///   - world: its name, or the path of its file.
  ///   - source: who writes it: a comment at the top.
  package func begin(in world: String, at desk: Desk, titled title: String, from source: String)
    throws
  {
    try write(ScenarioText.head(titled: title, from: source))
    try put(NamedWorld(name: FreeText(world)), as: .given, at: desk)
    journalLength = try WorldFacts(of: desk).journalLength()
  }

  package func prepare(for command: any Command, as session: Session, at desk: Desk) {
    // What is missing in the data makes the command end without an outcome too, or be told as a comment.
    let place = try? RecordingPlace(at: desk, as: session, holding: cast.cart(of: session))
    let steps = place.flatMap { place in
      (try? (command as? any RecordableCommand)?.steps(in: place)) ?? nil
    }
    pending = (command, session, steps)
  }

  package func note(_ deed: Deed, at desk: Desk) throws {
    switch deed {
    case .performed(let outcome): try noteCommand(outcome, at: desk)
    case .entered(let session): try noteEntry(session, at: desk)
    case .left(let session): try noteExit(session, at: desk)
    case .filled(let cart, let session): try noteCart(cart, of: session, at: desk)
    case .clockMoved: try noteClock(at: desk)
    case .journalMoved(let entry):
      try act(JournalRewinds(entry: entry), by: nil, at: desk)
      cast.keepThoseWhoStand(at: desk)
    case .rebuilt(let world):
      cast.clear()
      try put(NamedWorld(name: FreeText(world)), as: .given, at: desk)
    }
    journalLength = try WorldFacts(of: desk).journalLength()
  }

  package func note(
    _ fact: ShownFact, seenBy session: Session, in menu: MenuPlace?, at desk: Desk
  ) throws -> [String] {
    let place = try RecordingPlace(at: desk, as: session, holding: nil)
    return try fact.checks(in: place, on: menu).map { check in
      try put(check, as: .then, at: desk)
      return check.text
    }
  }

  package func keep(_ picture: Picture) { pictures.append(picture) }

  package func masked(_ text: String, at desk: Desk) -> String {
    try? mask.look(at: desk)
    return mask.masking(text)
  }

  private func noteCommand(_ outcome: Outcome, at desk: Desk) throws {
    guard let (command, session, steps) = pending else { return }
    pending = nil
    guard let steps else {
      let comment = ScenarioText.comment("sans étape : \(command.title.fr)")
      return try write(masked(comment, at: desk))
    }
    try bring(session, at: desk)
    for step in steps { try act(step, by: session, at: desk) }
    follow(command, outcome, by: session, at: desk)
    // An order that is given up is refused by the bank, as it were; the step only empties the cart.
    if case .refused(let refusal) = outcome, !(steps.last is AbandonsOrder), !steps.isEmpty {
      try put(IsRefused(rule: refusal.reasons.first?.rule), as: .then, at: desk)
      self.steps[self.steps.count - 1].refusal = refusal
    }
  }

  /// What the steps of a command leave behind in those who play them.
  private func follow(
    _ command: any Command, _ outcome: Outcome, by session: Session, at desk: Desk
  ) {
    switch (command, outcome) {
    case (is LogIn, .done(let decision, _)):
      guard let user = decision.first(User.self),
        let own = try? desk.ownSession(of: user)
      else { return }
      cast.enter(own)
    case (is RequestConsent, .done): cast.keep(nil, for: session)
    case (let order as PlaceOrder, .refused):
      cast.keep(order.payment.choice == .abandoned ? nil : order.request, for: session)
    case (is PlaceOrder, .done): cast.keep(nil, for: session)
    case (_, _): return
    }
  }

  /// Lets whoever is to act do so for the account that is meant.
  private func bring(_ session: Session, at desk: Desk) throws {
    guard let user = session.user, cast.session(of: user) != session else { return }
    let before = try cast.session(of: user) ?? desk.ownSession(of: desk.reader.user(user))
    if before != session, let account = session.account {
      let place = try RecordingPlace(at: desk, as: session, holding: nil)
      try act(ActsFor(actor: place.actor, code: try place.account(account)), by: session, at: desk)
    }
    cast.enter(session)
  }

  private func noteEntry(_ session: Session, at desk: Desk) throws {
    guard let user = session.user else { return }
    if cast.session(of: user) == nil {
      let place = try RecordingPlace(at: desk, as: session, holding: nil)
      try act(LogsIn(actor: place.email), by: session, at: desk)
      cast.enter(try desk.ownSession(of: desk.reader.user(user)))
    }
    try bring(session, at: desk)
  }

  private func noteExit(_ session: Session, at desk: Desk) throws {
    guard let user = session.user, cast.session(of: user) != nil else { return }
    let place = try RecordingPlace(at: desk, as: session, holding: nil)
    try act(LogsOut(actor: place.actor), by: session, at: desk)
    cast.leave(user)
  }

  /// A cart for which somebody has to be asked first is not filled by any step: asking him is one.
  private func noteCart(_ cart: Cart?, of session: Session, at desk: Desk) throws {
    let known = cast.cart(of: session)
    guard known != cart?.request else { return }
    let place = try RecordingPlace(at: desk, as: session, holding: known)
    guard let cart else {
      try act(AbandonsOrder(actor: place.actor), by: session, at: desk)
      return cast.keep(nil, for: session)
    }
    let payment = PlaceOrder(cart.request, paying: .card)
    guard try desk.foresee(payment, as: session).refusal == nil else { return }
    try bring(session, at: desk)
    try act(try cart.request.step(in: place), by: session, at: desk)
    cast.keep(cart.request, for: session)
  }

  /// The clock may have been stopped on the way, or not have moved at all.
  private func noteClock(at desk: Desk) throws {
    guard try WorldFacts(of: desk).journalLength() != journalLength else { return }
    let now = try desk.answer(SimulationState(), as: .visitor).now
    try act(ClockMove.step(to: now), by: nil, at: desk)
  }

  private func act(_ step: any WhenStep, by session: Session?, at desk: Desk) throws {
    try put(step, as: .when, at: desk)
    let person = try session?.user.map { try desk.reader.user($0).email }
    let actor = session == nil ? nil : person ?? Actor.visitor.written
    steps.append(RecordedStep(by: actor, masked(step.text, at: desk)))
  }

  /// Writes a step down.
  func put(_ step: any ScenarioStep, as kind: StepKind, at desk: Desk) throws {
    try write(masked(text.lines(of: step, as: kind), at: desk))
  }
}
