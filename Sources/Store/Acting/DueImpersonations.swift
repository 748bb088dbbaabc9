import ClientArea
import SQLite

/// When staff's acting as a client runs out (CLIENTS-8).
struct DueImpersonations {
  let database: Database

  /// The one that runs out first, no later than a moment.
  func first(until moment: Moment) throws -> (id: ID<Impersonation>, at: Moment)? {
    try database.first(
      """
      SELECT id, until
      FROM impersonation
      WHERE endedAt IS NULL AND until <= \(moment)
      ORDER BY until, id
      LIMIT 1
      """
    ) { try ($0.get("id"), $0.get("until")) }
  }

  /// When the next one runs out.
  func next() throws -> Moment? {
    try database.value("SELECT min(until) FROM impersonation WHERE endedAt IS NULL")
  }
}
