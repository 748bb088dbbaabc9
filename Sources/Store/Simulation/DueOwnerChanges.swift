import ClientArea
import SQLite

/// Which changes of owner end unanswered, and when (ORDER-12, LINK-16).
struct DueOwnerChanges {
  let database: Database

  /// The next day after another on which one ends: the one after its last day.
  func day(after day: Day) throws -> Day? {
    let asked: Day? = try database.value(
      """
      SELECT min(askedOn)
      FROM ownerChange
      WHERE status = 'asked' AND askedOn > \(day - Self.age)
      """)
    return asked.map { $0 + Self.age }
  }

  /// Those that have ended by a day, the oldest first.
  func changes(on day: Day) throws -> [ID<OwnerChange>] {
    try database.all(
      """
      SELECT id
      FROM ownerChange
      WHERE status = 'asked' AND askedOn <= \(day - Self.age)
      ORDER BY id
      """
    ) { try $0.get("id") }
  }

  private static let age = AQuestionEndsUnanswered.lifetime + 1
}
