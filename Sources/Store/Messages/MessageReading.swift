package import ClientArea
import SQLite

// What commands and rules ask about messages, categories and templates.
extension Reader {
  package func broadcast(_ id: ID<Broadcast>) throws -> Broadcast { try find(id) }
  package func category(_ id: ID<TicketCategory>) throws -> TicketCategory { try find(id) }
  package func template(_ id: ID<ReplyTemplate>) throws -> ReplyTemplate { try find(id) }

  package func category(named name: String) throws -> TicketCategory? {
    try first(
      TicketCategory.self, "WHERE folded(name) = \(name.trimmed.folded) AND archivedOn IS NULL")
  }

  package func template(named name: String) throws -> ReplyTemplate? {
    try first(
      ReplyTemplate.self, "WHERE folded(name) = \(name.trimmed.folded) AND archivedOn IS NULL")
  }

  package func isReferredTo(_ category: ID<TicketCategory>) throws -> Bool {
    try database.value(
      """
      SELECT EXISTS (SELECT 1 FROM ticket WHERE category = \(category))
        OR EXISTS (SELECT 1 FROM broadcast WHERE category = \(category))
        OR EXISTS (SELECT 1 FROM replyTemplate WHERE category = \(category))
      """)
  }

  package func recipientCount(of audience: MessageAudience) throws -> Int {
    try database.value("SELECT count(*) FROM account WHERE \(sql: audience.condition)")
  }

  package func recipients(of broadcast: Broadcast, limit: Int) throws -> [ClientAccount] {
    try all(
      ClientAccount.self,
      """
      WHERE \(sql: broadcast.audience.condition) AND account.id > \(broadcast.reached?.value ?? 0)
        AND account.id <= \(broadcast.lastMeant)
      ORDER BY account.id
      LIMIT \(limit)
      """)
  }

  package func serviceNames(of account: ID<ClientAccount>) throws -> [String] {
    try database.all(
      """
      SELECT name
      FROM service
      WHERE owner = \(account) AND endedOn IS NULL
      ORDER BY name
      LIMIT 3
      """
    ) { try $0.get("name") }
  }
}
