import ClientArea
import SQLite

/// Which questions to future owners end unanswered, and when (ORDER-12).
struct DueQuestions {
  let database: Database

  /// The next day after another on which a question ends: the one after its last day.
  func day(after day: Day) throws -> Day? {
    let asked: Day? = try database.value(
      """
      SELECT min(since)
      FROM administrativeLink
      WHERE status = 'pending' AND since > \(day - Self.age)
      """)
    return asked.map { $0 + Self.age }
  }

  /// The questions that have ended by a day, the oldest first.
  func questions(on day: Day) throws -> [ID<AdministrativeLink>] {
    try database.all(
      """
      SELECT id
      FROM administrativeLink
      WHERE status = 'pending' AND since <= \(day - Self.age)
      ORDER BY id
      """
    ) { try $0.get("id") }
  }

  private static let age = AQuestionEndsUnanswered.lifetime + 1
}
