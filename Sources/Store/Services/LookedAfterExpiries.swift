package import ClientArea
import SQLite

/// How many of the services that the acting account looks after for others run out when: what « Accueil » says where they
/// are too many for their names. It goes through so many links and no more, so that its figures may be only the least.
package struct LookedAfterExpiries: Query {
  package let bound: Int

  package init(bound: Int = 2000) { self.bound = bound }

  package func fetch(
    from reader: Reader, as session: Session
  ) throws -> [ExpirySpan: BoundedCount] {
    guard let account = try reader.viewer(of: session).account(with: .manageServices) else {
      return [:]
    }
    let today = try reader.today()
    let (week, month) = (today + ExpirySpan.weekDays, today + ExpirySpan.monthDays)
    return try reader.database.first(
      """
      SELECT
        count(*) > \(bound) AS isMore,
        count(*) FILTER (WHERE isWanted AND expiresOn <= \(today)) AS expired,
        count(*) FILTER (WHERE isWanted AND expiresOn > \(today) AND expiresOn <= \(week)) AS week,
        count(*) FILTER (WHERE isWanted AND expiresOn > \(week)) AS month
      FROM (
        SELECT service.expiresOn,
          service.expiresOn <= \(month) AND \(sql: DueAlerts.isWanted) AS isWanted
        FROM (
          SELECT service
          FROM technicalLink
          WHERE account = \(account) AND endedOn IS NULL
          LIMIT \(bound + 1)) AS link
        CROSS JOIN service ON service.id = link.service)
      """
    ) { row in
      let isMore: Bool = try row.get("isMore")
      let counts: [Int] = [try row.get("expired"), try row.get("week"), try row.get("month")]
      let bounded = counts.map { BoundedCount(count: $0, isMore: isMore) }
      return Dictionary(uniqueKeysWithValues: zip(ExpirySpan.allCases, bounded))
    } ?? [:]
  }
}
