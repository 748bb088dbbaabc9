import ClientArea
import SQLite

/// What a session undoes and does again as one: the entry of a command, or those of one move of the clock with all that
/// falls due on the way.
package struct JournalStep: Hashable, Sendable {
  /// Names it in the journal, and nothing else ever; nil until something of it is written.
  package internal(set) var number: Int?

  package init() {}
}

/// What came of undoing, or doing again, what a session did.
package enum JournalStride: Sendable {
  /// There is none of these steps to go.
  case nowhere
  /// The entries of one step, with what is no step of its own behind it.
  case went(step: Int, entries: ClosedRange<Int>)
  /// Somebody else has done something since, which would go with it; the first of so many.
  case barred(step: Int, by: JournalList.Item, of: Int)
}

// A session undoes what it did itself, and nothing else (SIM-3, SIM-6).
extension Desk {
  /// Undoes the newest of some steps that holds, whole.
  /// - Parameters:
  ///   - steps: those that may be undone.
  ///   - own: all that the person has done; what anybody else did behind the step bars the way.
  package func undo(newestOf steps: [Int], among own: [Int]) throws -> JournalStride {
    try travelling { place in
      guard let span = try span(of: steps, holding: true, at: place) else { return .nowhere }
      return try stride(
        over: span.first...place.entry, of: span.step, among: own, from: place, to: span.first - 1)
    }
  }

  /// Does the oldest of some steps that are undone again, whole.
  package func redo(oldestOf steps: [Int], among own: [Int]) throws -> JournalStride {
    try travelling { place in
      guard let span = try span(of: steps, holding: false, at: place) else { return .nowhere }
      // What is no step of its own goes with what it stands behind.
      let next: Int? = try database.value(
        "SELECT min(id) FROM journalEntry WHERE id > \(span.last) AND step IS NOT NULL")
      let last = next.map { $0 - 1 } ?? place.last
      return try stride(
        over: (place.entry + 1)...last, of: span.step, among: own, from: place, to: last)
    }
  }

  private func stride(
    over entries: ClosedRange<Int>, of step: Int, among own: [Int], from place: JournalPlace,
    to target: Int
  ) throws -> JournalStride {
    let foreign = try database.all(
      """
      SELECT id FROM journalEntry
      WHERE id BETWEEN \(entries.lowerBound) AND \(entries.upperBound)
        AND step NOT IN (SELECT value FROM json_each(\(Self.list(own))))
      ORDER BY id
      """
    ) { try $0.get("id", as: Int.self) }
    if let first = foreign.first,
      let entry = try JournalDetail(first, limit: 0).fetch(from: reader, as: .visitor)
    {
      return .barred(step: step, by: entry.item, of: foreign.count)
    }
    try go(from: place, to: target)
    return .went(step: step, entries: entries)
  }

  /// The newest of some steps of which something holds, or the oldest of which something is undone, with the first and
  /// the last of those entries.
  private func span(
    of steps: [Int], holding holds: Bool, at place: JournalPlace
  ) throws -> (step: Int, first: Int, last: Int)? {
    let side: SQL = holds ? "id <= \(place.entry)" : "id > \(place.entry)"
    let order: SQL = holds ? "last DESC" : "first"
    return try database.first(
      """
      SELECT step, min(id) AS first, max(id) AS last FROM journalEntry
      WHERE step > 0 AND step IN (SELECT value FROM json_each(\(Self.list(steps))))
        AND \(sql: side)
      GROUP BY step ORDER BY \(sql: order) LIMIT 1
      """
    ) { try (step: $0.get("step"), first: $0.get("first"), last: $0.get("last")) }
  }

  private static func list(_ numbers: [Int]) -> String { "\(numbers)" }
}
