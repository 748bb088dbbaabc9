import ClientArea
import SQLite

/// Everything that the clock does by itself as days go by.
struct DueThings {
  private let alerts: DueAlerts
  private let orders: DueOrders
  private let questions: DueQuestions<AdministrativeLink>
  private let ownerChanges: DueQuestions<OwnerChange>
  private let reminders: DueReminders
  private let lives: DueLives
  private let renewals: DueRenewals
  /// Runs out by the minute, in the middle of a day.
  let impersonations: DueImpersonations

  init(reader: Reader) {
    let database = reader.database
    lives = DueLives(reader: reader)
    renewals = DueRenewals(database: database)
    alerts = DueAlerts(database: database)
    orders = DueOrders(database: database)
    questions = DueQuestions(database: database)
    ownerChanges = DueQuestions(database: database)
    reminders = DueReminders(database: database)
    impersonations = DueImpersonations(database: database)
  }

  /// One command of the clock.
  enum Thing: Hashable {
    case order(ID<Order>)
    case question(ID<AdministrativeLink>)
    case ownerChange(ID<OwnerChange>)
    case reminder(DueReminders.Reminder)
    case life(DueLives.Due)
    case renewal(ID<Service>)
    case alert(DueAlerts.Alert)
  }

  /// The next day after another on which something falls due.
  func day(after day: Day) throws -> Day? {
    try [
      alerts.day(after: day), orders.day(after: day), questions.day(after: day),
      ownerChanges.day(after: day), reminders.day(after: day), lives.day(after: day),
      renewals.day(after: day),
    ].compactMap { $0 }.min()
  }

  /// What should have come by a day and did not (LIFE-3).
  func lateThings(on day: Day) throws -> [Thing] {
    try lives.late(on: day).map { .life($0) }
  }

  /// What falls due on a day and was not done, in its order: what ends comes before what is announced, and what is
  /// renewed by itself is not announced as about to end.
  func things(on day: Day) throws -> [Thing] {
    try orders.orders(on: day).map { .order($0) }
      + questions.questions(on: day).map { .question($0) }
      + ownerChanges.questions(on: day).map { .ownerChange($0) }
      + reminders.reminders(on: day).map { .reminder($0) }
      + lives.steps(on: day).map { .life($0) }
      + renewals.services(on: day).map { .renewal($0) }
      + alerts.alerts(on: day).map { .alert($0) }
  }
}
