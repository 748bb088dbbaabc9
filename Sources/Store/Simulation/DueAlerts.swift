import ClientArea
import SQLite

/// Which expiry alerts fall due, and when (MAIL-2). Both questions are answered by the index of the expiry
/// dates, so that years without an alert cost as little as a day.
struct DueAlerts {
  let database: Database

  /// Nobody is urged to renew what another domain took the place of, nor a site that is being removed (DOMAIN-8,
  /// DOMAIN-15); the rules decide, and this leaves out what they would refuse.
  static let isWanted: SQL = """
    service.id NOT IN (SELECT old FROM domainReplacement)
      AND NOT EXISTS (
        SELECT 1
        FROM account
        WHERE account.id = service.owner AND account.archivedOn IS NOT NULL)
      AND (service.kind <> 'website' OR NOT EXISTS (
        SELECT 1
        FROM serviceRequest
        WHERE serviceRequest.service = service.id AND serviceRequest.kind = 'siteShutdown'
          AND serviceRequest.status IN ('open', 'done')
          AND serviceRequest.id = (
            SELECT max(id)
            FROM serviceRequest
            WHERE service = service.id AND kind = 'siteShutdown')))
    """

  struct Alert: Hashable {
    let service: ID<Service>
    let stage: Int
  }

  /// The next day after another on which an alert falls due.
  func day(after day: Day) throws -> Day? {
    try Self.stages.compactMap { stage -> Day? in
      let expiry: Day? = try database.value(
        """
        SELECT min((
          SELECT min(expiresOn)
          FROM service
          WHERE service.product = product.id AND expiresOn > \(day + stage) AND endedOn IS NULL))
        FROM product
        WHERE \(sql: Self.hasStage(stage))
        """)
      return expiry.map { $0 - stage }
    }.min()
  }

  /// The alerts of a day that were not sent, by stage and then by service.
  func alerts(on day: Day) throws -> [Alert] {
    try Self.stages.sorted().flatMap { stage in
      try database.all(
        """
        SELECT id
        FROM service
        WHERE expiresOn = \(day + stage) AND endedOn IS NULL
          AND product IN (SELECT id FROM product WHERE \(sql: Self.hasStage(stage)))
          AND NOT EXISTS (
            SELECT 1
            FROM alert
            WHERE alert.service = service.id AND alert.expiresOn = service.expiresOn
              AND alert.stage = \(stage))
          AND \(sql: Self.isWanted)
        ORDER BY id
        """
      ) { try Alert(service: $0.get("id"), stage: stage) }
    }
  }

  private static let stages = ExpiryAlert.stages + [ExpiryAlert.afterwards]

  /// Whether a product is warned at a stage (MAIL-11).
  private static func hasStage(_ stage: Int) -> SQL {
    ExpiryAlert.stages(ofMonths: 1).contains(stage)
      ? "TRUE" : "product.months >= \(ExpiryAlert.longPeriod)"
  }
}
