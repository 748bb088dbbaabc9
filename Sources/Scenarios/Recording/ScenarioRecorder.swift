package import ClientArea
package import Screens
package import Store
import Story

/// Writes a session down as a scenario while it goes on, every step as soon as it is done: whatever ends the
/// program, the file holds what came before. The same phrases are read by the runner, and playing them gives
/// the same journal. No password and no code is among them.
package final class ScenarioRecorder: Recorder {
  package private(set) var steps: [RecordedStep] = []
  package private(set) var pictures: [Picture] = []
  private let write: (String) throws -> Void
  private var text = ScenarioText()
  /// Who acts for which account, and with which cart, when what was recorded so far has been played.
  private var visits = Visits()
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
    try put(.world(world), as: .given, by: .visitor, at: desk)
    journalLength = try WorldFacts(of: desk).journalLength()
  }

  package func prepare(for command: any Command, as session: Session, at desk: Desk) {
    // What is missing in the data makes the command end without an outcome too, or be told as a comment.
    let names = try? names(of: session, at: desk)
    let steps = names.flatMap { (try? SentenceRegistry.house.saying(command, in: $0)) ?? nil }
    pending = (command, session, steps)
  }

  package func note(_ event: RecordedEvent, at desk: Desk) throws {
    switch event {
    case .performed(let outcome): try noteCommand(outcome, at: desk)
    case .entered(let session): try noteEntry(session, at: desk)
    case .left(let session): try noteExit(session, at: desk)
    case .filled(let cart, let session): try noteCart(cart, of: session, at: desk)
    case .clockMoved: try noteClock(at: desk)
    case .journalMoved(let entry):
      try act(.journal(entry: entry), by: nil, at: desk)
      visits.keepThoseWhoStand(reading: desk.reader)
    case .sampled(let title): try tell("données inventées (Ctrl-O) dans « \(title.fr) »", at: desk)
    case .rebuilt(let world):
      visits = Visits()
      try put(.world(world), as: .given, by: .visitor, at: desk)
    }
    journalLength = try WorldFacts(of: desk).journalLength()
  }

  package func note(
    _ fact: ShownFact, seenBy session: Session, in menu: MenuPlace?, at desk: Desk
  ) throws -> [String] {
    let names = try Names(at: desk, as: session)
    return try fact.checks(in: names, on: menu).map { check in
      try put(check, as: .then, at: desk)
      return check.text
    }
  }

  package func keep(_ picture: Picture) { pictures.append(picture) }

  package func masked(_ text: String, at desk: Desk) -> String {
    try? mask.look(at: desk)
    return mask.masking(text)
  }

  /// What no step says.
  private func tell(_ text: String, at desk: Desk) throws {
    try write(masked(ScenarioText.comment(text), at: desk))
  }

  private func noteCommand(_ outcome: Outcome, at desk: Desk) throws {
    guard let (command, session, steps) = pending else { return }
    pending = nil
    // What another form changed meanwhile is asked about, and no single sentence says that (SIM-8).
    if outcome.refusal?.disputes.isEmpty == false {
      return try tell("changé entre-temps, à décider : \(command.title.fr)", at: desk)
    }
    guard let steps else {
      return try tell("sans étape : \(command.title.fr)", at: desk)
    }
    try bring(session, at: desk)
    for step in steps { try act(step, by: session, at: desk) }
    follow(command, outcome, by: session, at: desk)
    // An order that is given up is refused by the bank, as it were; the step only empties the cart.
    if case .refused(let refusal) = outcome, !isAbandoned(command), !steps.isEmpty {
      try put(.refused(by: refusal.reasons.first?.rule), as: .then, by: session, at: desk)
      self.steps[self.steps.count - 1].refusal = refusal
    }
  }

  private func isAbandoned(_ command: any Command) -> Bool {
    (command as? PlaceOrder)?.payment.choice == .abandoned
  }

  /// What the steps of a command leave behind in those who play them.
  private func follow(
    _ command: any Command, _ outcome: Outcome, by session: Session, at desk: Desk
  ) {
    if case .done(let decision, _) = outcome, let next = decision.following, next != session {
      if next.impersonator == nil { visits.comeBack(next.user) } else { visits.enter(next) }
    }
    switch (command, outcome) {
    case (is LogIn, .done(let decision, _)):
      guard let user = decision.first(User.self),
        let own = try? desk.ownSession(of: user)
      else { return }
      visits.enter(own)
    case (is RequestConsent, .done): visits.fill(with: nil, for: session)
    case (let order as PlaceOrder, .refused(let refusal)):
      let isOutdated = refusal.reasons.contains { $0.rule == TheTotalSeenIsPaid.id }
      let kept = visits.cart(of: session)
      let isKept = kept?.request == order.request && !isOutdated
      visits.fill(
        with: isAbandoned(order) ? nil : order.request,
        seeing: isKept ? kept?.seen : total(of: order.request, by: session, at: desk),
        for: session)
    case (is PlaceOrder, .done): visits.fill(with: nil, for: session)
    case (_, _): return
    }
  }

  /// Lets whoever is to act do so for the account that is meant.
  private func bring(_ session: Session, at desk: Desk) throws {
    guard let user = session.person, visits.session(of: user) != session else { return }
    let before = try visits.session(of: user) ?? desk.ownSession(of: desk.reader.user(user))
    if before.impersonator != nil, session.impersonator == nil {
      try act(.comesBack, by: session, at: desk)
      visits.comeBack(user)
      return try bring(session, at: desk)
    }
    if let told = Occurrence(of: session, after: before) { try act(told, by: session, at: desk) }
    visits.enter(session)
  }

  private func noteEntry(_ session: Session, at desk: Desk) throws {
    guard let user = session.person else { return }
    if visits.session(of: user) == nil {
      try act(.login(user), by: session, at: desk)
      visits.enter(try desk.ownSession(of: desk.reader.user(user)))
    }
    try bring(session, at: desk)
  }

  private func noteExit(_ session: Session, at desk: Desk) throws {
    guard let user = session.person, visits.session(of: user) != nil else { return }
    try act(.logout, by: session, at: desk)
    visits.leave(user)
  }

  /// A cart for which somebody has to be asked first is not filled by any step: asking him is one.
  private func noteCart(_ cart: Cart?, of session: Session, at desk: Desk) throws {
    guard visits.cart(of: session)?.request != cart?.request else { return }
    guard let cart else {
      try act(.abandonsOrder, by: session, at: desk)
      return visits.fill(with: nil, for: session)
    }
    guard let total = total(of: cart.request, by: session, at: desk) else { return }
    try bring(session, at: desk)
    try act(.orders(cart.request), by: session, at: desk)
    visits.fill(with: cart.request, seeing: total, for: session)
  }

  /// What the recap shows of an order; nil where it cannot be paid.
  private func total(of request: OrderRequest, by session: Session, at desk: Desk) -> Money? {
    let payment = PlaceOrder(request, paying: .card)
    return try? Names(at: desk, as: session).total(of: payment)
  }

  /// The clock may have been stopped on the way, or not have moved at all.
  private func noteClock(at desk: Desk) throws {
    guard try WorldFacts(of: desk).journalLength() != journalLength else { return }
    let now = try desk.answer(SimulationState(), as: .visitor).now
    try act(.clock(now), by: nil, at: desk)
  }

  private func names(of session: Session, at desk: Desk) throws -> Names {
    try Names(at: desk, as: session, holding: visits.cart(of: session))
  }

  private func act(_ occurrence: Occurrence, by session: Session?, at desk: Desk) throws {
    let step = try occurrence.step(in: try names(of: session ?? .visitor, at: desk))
    if let step { try act(step, by: session, at: desk) }
  }

  private func put(
    _ occurrence: Occurrence, as kind: StepKind, by session: Session, at desk: Desk
  ) throws {
    let step = try occurrence.step(in: try Names(at: desk, as: session))
    if let step { try put(step, as: kind, at: desk) }
  }

  private func act(_ step: any ScenarioStep, by session: Session?, at desk: Desk) throws {
    try put(step, as: .when, at: desk)
    let person = try session?.person.map { try desk.reader.user($0).email }
    let actor = session == nil ? nil : person ?? Actor.visitor.written
    steps.append(RecordedStep(by: actor, masked(step.text, at: desk)))
  }

  /// Writes a step down.
  func put(_ step: any ScenarioStep, as kind: StepKind, at desk: Desk) throws {
    try write(masked(text.lines(of: step, as: kind), at: desk))
  }
}
