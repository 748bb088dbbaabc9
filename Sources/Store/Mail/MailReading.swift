package import ClientArea
import SQLite

// What commands and rules ask about mails.
extension Reader {
  package func mail(_ id: ID<Mail>) throws -> Mail { try find(id) }

  package func wasAlertSent(
    for service: ID<Service>, expiringOn day: Day, stage: Int
  ) throws -> Bool {
    try database.value(
      """
      SELECT EXISTS (
        SELECT 1
        FROM alert
        WHERE service = \(service) AND expiresOn = \(day) AND stage = \(stage))
      """)
  }
}
