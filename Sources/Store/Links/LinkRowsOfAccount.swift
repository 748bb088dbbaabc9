import ClientArea
import SQLite

// The neighbours of an account.
extension LinkRows {
  static func of(_ account: ID<ClientAccount>, in group: LinkGroup) -> LinkRows? {
    switch group {
    case .users:
      LinkRows(
        node: .user,
        source: """
          FROM access
          JOIN user ON user.id = access.user AND user.isActive = 1
          WHERE access.account = \(account) AND access.status = 'active'
          """,
        order: "access.id", since: "access.since", role: "access.role")
    case .administrativeContacts: administrative(from: "account", to: "principal", account)
    case .principals: administrative(from: "principal", to: "account", account)
    case .technicalContactsOfServices: webmasters(of: account)
    case .services:
      LinkRows(
        node: .service,
        source: "FROM service WHERE service.owner = \(account) AND service.endedOn IS NULL",
        order: "service.name, service.id", since: OwnerChanges.ownedSince)
    case .ordersWithAgency: ordersWithAgency(of: account)
    case .entrustedOrders: orders(entrustedTo: account)
    case .entrusted:
      LinkRows(
        node: .service,
        source: """
          FROM technicalLink
          JOIN service ON service.id = technicalLink.service
          WHERE technicalLink.account = \(account) AND technicalLink.endedOn IS NULL
          """,
        order: "service.name, service.id", since: "technicalLink.since")
    case .technicalContacts, .owner, .client, .agency, .futureOwner, .accounts: nil
    }
  }

  /// Links that stand or wait for an answer; `far` is the neighbour's end of them.
  private static func administrative(
    from far: SQL, to near: SQL, _ account: ID<ClientAccount>
  ) -> LinkRows {
    LinkRows(
      node: .account,
      source: """
        FROM administrativeLink
        JOIN account ON account.id = administrativeLink.\(sql: far)
        WHERE administrativeLink.\(sql: near) = \(account)
          AND administrativeLink.status IN ('active', 'pending')
          AND administrativeLink.asked IS NULL
        """,
      order: "account.name, administrativeLink.id", since: "administrativeLink.since",
      isPending: "administrativeLink.status = 'pending'")
  }

  /// Each account once, however many services it looks after.
  private static func webmasters(of account: ID<ClientAccount>) -> LinkRows {
    LinkRows(
      node: .account,
      source: """
        FROM service
        JOIN technicalLink
          ON technicalLink.service = service.id AND technicalLink.endedOn IS NULL
        JOIN account ON account.id = technicalLink.account
        WHERE service.owner = \(account)
        """,
      order: "account.name, account.id", since: "min(technicalLink.since)", services: "count(*)",
      isGrouped: true)
  }
}
