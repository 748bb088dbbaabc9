import ClientArea
import SQLite

/// How many services run out when, from the figures that triggers keep: exact, and read in a few rows
/// however many services there are.
struct ServiceCounts {
  let services: Int
  /// Those that run out within the days of the warning, today aside.
  let expiringSoon: Int
  /// Those of which today is not paid any more.
  let expired: Int
  /// How many run out in each of the coming weeks; the first begins tomorrow.
  let byWeek: [Int]

  /// - Parameter counted: whose services, as `VisibleServices.counted(by:)` says it.
  init(
    where counted: SQL, on today: Day, soonWithin days: Int, weeks: Int, in database: Database
  ) throws {
    (services, expiringSoon, expired) =
      try database.first(
        """
        SELECT
          ifnull(sum(services), 0) AS services,
          ifnull(sum(services) FILTER (
            WHERE expiresOn > \(today) AND expiresOn <= \(today + days)), 0) AS soon,
          ifnull(sum(services) FILTER (WHERE expiresOn <= \(today)), 0) AS expired
        FROM service_counts
        WHERE \(sql: counted)
        """
      ) { row in
        (try row.get("services"), try row.get("soon"), try row.get("expired"))
      } ?? (0, 0, 0)

    var byWeek = Array(repeating: 0, count: weeks)
    try database.each(
      """
      SELECT (expiresOn - \(today) - 1) / 7 AS week, sum(services) AS services
      FROM service_counts
      WHERE \(sql: counted) AND expiresOn > \(today) AND expiresOn <= \(today + 7 * weeks)
      GROUP BY week
      """
    ) { row in
      byWeek[try row.get("week")] = try row.get("services")
    }
    self.byWeek = byWeek
  }

  /// Counts all services, while the triggers are away.
  static func fill(in database: Database) throws {
    try database.execute(
      script: """
        DELETE FROM service_counts;
        INSERT INTO service_counts (owner, expiresOn, services)
        SELECT owner, expiresOn, count(*)
        FROM service
        GROUP BY owner, expiresOn
        UNION ALL
        SELECT 0, expiresOn, count(*)
        FROM service
        GROUP BY expiresOn;
        """)
  }
}
