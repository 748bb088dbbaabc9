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

  /// The coming week is the first of `byWeek`.
  var bySpan: [ExpirySpan: Int] {
    let week = byWeek.first ?? 0
    return [.expired: expired, .week: week, .month: max(0, expiringSoon - week)]
  }

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

    byWeek = try Self.spans(of: 7, count: weeks, where: counted, after: today, in: database)
  }

  /// How many services run out on each of so many days; the first is tomorrow.
  static func byDay(
    where counted: SQL, after today: Day, days: Int, in database: Database
  ) throws -> [Int] {
    try spans(of: 1, count: days, where: counted, after: today, in: database)
  }

  /// How many run out in each of so many spans of days; the first begins tomorrow.
  private static func spans(
    of length: Int, count: Int, where counted: SQL, after today: Day, in database: Database
  ) throws -> [Int] {
    var spans = Array(repeating: 0, count: count)
    try database.each(
      """
      SELECT (expiresOn - \(today) - 1) / \(length) AS span, sum(services) AS services
      FROM service_counts
      WHERE \(sql: counted) AND expiresOn > \(today) AND expiresOn <= \(today + length * count)
      GROUP BY span
      """
    ) { row in
      spans[try row.get("span")] = try row.get("services")
    }
    return spans
  }

  /// Counts all services, while the triggers are away.
  static func fill(in database: Database) throws {
    try database.execute(
      script: """
        DELETE FROM service_counts;
        INSERT INTO service_counts (owner, expiresOn, services)
        SELECT owner, expiresOn, count(*)
        FROM service
        WHERE endedOn IS NULL
        GROUP BY owner, expiresOn
        UNION ALL
        SELECT 0, expiresOn, count(*)
        FROM service
        WHERE endedOn IS NULL
        GROUP BY expiresOn;
        """)
  }
}
