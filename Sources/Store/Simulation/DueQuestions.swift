import ClientArea
import SQLite

/// Which questions of a kind end unanswered, and when (ORDER-12).
struct DueQuestions<Question: Entity> {
  private let database: Database
  /// Where they stand while they wait, and the column with the day on which they were asked.
  private let waiting: SQL
  private let askedOn: SQL

  private init(_ database: Database, in waiting: SQL, askedOn: SQL) {
    self.database = database
    self.waiting = waiting
    self.askedOn = askedOn
  }

  /// The next day after another on which one ends: the one after its last day.
  func day(after day: Day) throws -> Day? {
    let asked: Day? = try database.value(
      "SELECT min(\(sql: askedOn)) FROM \(sql: waiting) AND \(sql: askedOn) > \(day - age)")
    return asked.map { $0 + age }
  }

  /// Those that have ended by a day, the oldest first.
  func questions(on day: Day) throws -> [ID<Question>] {
    try database.all(
      "SELECT id FROM \(sql: waiting) AND \(sql: askedOn) <= \(day - age) ORDER BY id"
    ) { try $0.get("id") }
  }

  private var age: Int { AQuestionEndsUnanswered.lifetime + 1 }
}

extension DueQuestions where Question == AdministrativeLink {
  /// Those to future owners.
  init(database: Database) {
    self.init(
      database, in: "administrativeLink WHERE status = 'pending'", askedOn: "since")
  }
}

extension DueQuestions where Question == OwnerChange {
  /// Those to accounts that would take a service over (LINK-16).
  init(database: Database) {
    self.init(database, in: "ownerChange WHERE status = 'asked'", askedOn: "askedOn")
  }
}
