import ClientArea
import SQLite

/// Which services renew themselves, and when (BILL-22). Both questions are answered by the index of those that somebody
/// renews so, however many others there are.
struct DueRenewals {
  let database: Database

  /// The next day after another on which one is tried.
  func day(after day: Day) throws -> Day? {
    try AutomaticRenewal.stages.compactMap { stage -> Day? in
      let expiry: Day? = try database.value(
        """
        SELECT min(expiresOn)
        FROM service INDEXED BY serviceByRenewal
        WHERE renewalAccount IS NOT NULL AND endedOn IS NULL AND expiresOn > \(day + stage)
        """)
      return expiry.map { $0 - stage }
    }.min()
  }

  /// The services that are tried on a day and were not yet, the oldest first.
  func services(on day: Day) throws -> [ID<Service>] {
    try AutomaticRenewal.stages.flatMap { stage in
      try database.all(
        """
        SELECT id
        FROM service INDEXED BY serviceByRenewal
        WHERE renewalAccount IS NOT NULL AND endedOn IS NULL AND expiresOn = \(day + stage)
          AND renewalSince < \(day) AND (renewalFailedOn IS NULL OR renewalFailedOn < \(day))
          AND \(sql: DueAlerts.isWanted)
        ORDER BY id
        """
      ) { try $0.get("id") }
    }
  }
}
