package import ClientArea
import SQLite

// What commands and rules ask about changes of owner.
extension Reader {
  package func ownerChange(_ id: ID<OwnerChange>) throws -> OwnerChange { try find(id) }

  package func openOwnerChange(of service: ID<Service>) throws -> OwnerChange? {
    try first(OwnerChange.self, "WHERE service = \(service) AND status = 'asked'")
  }

  /// What a sentence means by the change of a service's owner.
  package func latestOwnerChange(of service: ID<Service>) throws -> OwnerChange? {
    try first(OwnerChange.self, "WHERE service = \(service) ORDER BY id DESC LIMIT 1")
  }

  package func openOwnerChanges(touching account: ID<ClientAccount>) throws -> [OwnerChange] {
    try all(
      OwnerChange.self,
      """
      WHERE status = 'asked' AND ("from" = \(account) OR "to" = \(account))
      ORDER BY id
      """)
  }

  package func mailboxes(
    on domain: String, of owner: ID<ClientAccount>
  ) throws -> [Service] {
    try all(
      Service.self,
      """
      WHERE kind = 'mailbox' AND endedOn IS NULL
        AND substr(name, instr(name, '@') + 1) COLLATE NOCASE = \(domain)
        AND owner = \(owner)
      ORDER BY name, id
      """)
  }

  package func waitingOrders(
    ofMailboxesOn domain: String, for owner: ID<ClientAccount>
  ) throws -> [Order] {
    // Without a table before it the name is the order's first line's, and within `hasFurther` each other line's.
    let isMailbox: SQL = """
      substr(serviceName, instr(serviceName, '@') + 1) COLLATE NOCASE = \(domain)
      AND instr(serviceName, '@') > 0
      """
    return try all(
      Order.self,
      """
      WHERE owner = \(owner) AND \(sql: VisibleOrders.waiting)
        AND ((\(sql: isMailbox)) OR \(sql: Order.hasFurther(isMailbox)))
      ORDER BY id
      """)
  }
}
