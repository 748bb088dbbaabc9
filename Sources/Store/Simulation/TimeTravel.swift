package import ClientArea
import SQLite

/// The clock on its way to a later moment, one thing that falls due after the other, each step a command of
/// its own (SIM-1, SIM-3).
///
///     var travel = try TimeTravel(to: moment, at: desk)
///     while !travel.isFinished { try travel.step() }
///
/// Between two steps a progress bar may be drawn, and the way may be ended early.
package struct TimeTravel {
  private let desk: Desk
  private let due: DueThings
  private let start: Moment
  private var target: Moment
  private var now: Moment
  /// What the way is in the journal: one step, however much falls due.
  package private(set) var journalStep = JournalStep()
  /// What is still to be done today, the last first.
  private var waiting: [DueThings.Thing] = []
  /// How many alerts were sent so far.
  package private(set) var alertsSent = 0
  /// How many steps services and domains that nobody renewed have taken so far (LIFE-3).
  package private(set) var lifeSteps = 0
  /// How many services renewed themselves so far, and how many tries failed (BILL-22).
  package private(set) var renewals = (paid: 0, failed: 0)
  package private(set) var isFinished = false

  /// - Parameter target: a moment that is not before now; to an earlier one there is nothing to do.
  package init(to target: Moment, at desk: Desk) throws(StoreError) {
    self.desk = desk
    self.target = target
    due = DueThings(reader: desk.reader)
    let due = due
    let (now, overdue) = try reporting(on: desk.file) {
      let now = try desk.reader.now()
      let interrupted = try Self.wasInterrupted(desk) ? try due.things(on: now.day) : []
      return (now, target < now ? [] : try due.lateThings(on: now.day) + interrupted)
    }
    start = now
    self.now = now
    waiting = overdue.reversed()
    isFinished = target < now
  }

  /// The day on which the clock stands.
  package var today: Day { now.day }

  /// What the journal calls the way so far.
  package var done: Phrase { AdvanceTime(to: now).title }

  /// From 0 to 1.
  package var progress: Double {
    if isFinished { return 1 }
    let whole = target.minutes - start.minutes
    return whole == 0 ? 0 : Double(now.minutes - start.minutes) / Double(whole)
  }

  /// Does the next thing that falls due, or moves the clock to the next day with one, or to the target.
  package mutating func step() throws(StoreError) {
    guard !isFinished else { return }
    if let thing = waiting.popLast() { return try perform(thing) }
    let next = try reporting(on: desk.file) { try due.day(after: now.day) }
    if try endImpersonation(before: next) { return }
    if let next, next <= target.day {
      // The last day is entered at the target's own time if that is earlier than the morning.
      try move(
        to: next == target.day ? min(Moment(morningOf: next), target) : Moment(morningOf: next))
      waiting = try reporting(on: desk.file) { try due.things(on: next).reversed() }
    } else {
      if now < target { try move(to: target) }
      isFinished = true
    }
  }

  /// What runs out by the minute ends at its minute, before the clock gets to what falls due later.
  /// - Returns: whether something did.
  private mutating func endImpersonation(before next: Day?) throws(StoreError) -> Bool {
    let limit = next.map { min(target, Moment(morningOf: $0)) } ?? target
    let due = due
    let ended = try reporting(on: desk.file) { try due.impersonations.first(until: limit) }
    guard let ended else { return false }
    if now < ended.at { try move(to: ended.at) }
    _ = try desk.perform(EndImpersonation(ended.id), as: .clock, in: &journalStep)
    return true
  }

  /// Ends the way when today's last thing is done: a day is never left half done.
  package mutating func endEarly() {
    target = now
    if waiting.isEmpty { isFinished = true }
  }

  /// What is refused was done by another terminal meanwhile.
  private mutating func perform(_ thing: DueThings.Thing) throws(StoreError) {
    switch thing {
    case .order(let order): _ = try desk.perform(DropOldOrder(order), as: .clock, in: &journalStep)
    case .question(let link):
      _ = try desk.perform(EndConsentQuestion(link), as: .clock, in: &journalStep)
    case .ownerChange(let change):
      _ = try desk.perform(EndOwnerChange(change), as: .clock, in: &journalStep)
    case .reminder(let reminder):
      let command = RemindUnpaidInvoice(reminder.invoice, after: reminder.days)
      _ = try desk.perform(command, as: .clock, in: &journalStep)
    case .life(let due):
      let command = TakeLifeStep(due.step, of: due.service)
      if case .done = try desk.perform(command, as: .clock, in: &journalStep) { lifeSteps += 1 }
    case .renewal(let service):
      try renew(service)
    case .alert(let alert):
      let command = SendExpiryAlert(service: alert.service, stage: alert.stage)
      if case .done = try desk.perform(command, as: .clock, in: &journalStep) { alertsSent += 1 }
    }
  }

  private mutating func renew(_ service: ID<Service>) throws(StoreError) {
    let outcome = try desk.perform(RenewAutomatically(service), as: .clock, in: &journalStep)
    guard case .done(let decision, _) = outcome else { return }
    if decision.first(Payment.self) == nil { renewals.failed += 1 } else { renewals.paid += 1 }
  }

  private mutating func move(to moment: Moment) throws(StoreError) {
    _ = try desk.perform(AdvanceTime(to: moment), as: .clock, in: &journalStep)
    now = moment
  }

  /// Whether the program ended in the middle of what a day brings: time moved, and nothing else happened
  /// since. What is left of that day is sent first, then.
  private static func wasInterrupted(_ desk: Desk) throws -> Bool {
    let last = try desk.database.first(
      "SELECT command FROM journalEntry WHERE id = \(try JournalPlace(in: desk.database).entry)"
    ) { try $0.get("command", as: String.self) }
    return [
      "\(AdvanceTime.self)", "\(SendExpiryAlert.self)", "\(DropOldOrder.self)",
      "\(EndConsentQuestion.self)", "\(EndOwnerChange.self)", "\(RemindUnpaidInvoice.self)",
      "\(TakeLifeStep.self)",
      "\(RenewAutomatically.self)",
    ].contains(last)
  }
}
