import ClientArea
import SQLite

/// Where the neighbours of one group stand in the database.
struct LinkRows {
  /// What a neighbour is; the table that its columns come from.
  enum Node {
    case account, service, order, user
  }

  let node: Node
  /// `FROM … WHERE …`.
  let source: SQL
  let order: SQL
  let since: SQL
  var role: SQL = "NULL"
  var isPending: SQL = "0"
  var services: SQL = "1"
  var servesOthers: SQL = "0"
  /// Whether `account` is joined as the agency of each order.
  var namesAgency = false
  /// Whether several rows make one neighbour.
  var isGrouped = false

  /// The condition that a neighbour's name has a text in it.
  func named(_ text: String, in reader: Reader) throws -> SQL {
    switch node {
    case .account: return try NameFilter.ofAccounts(text).condition(in: reader)
    case .service: return try NameFilter.ofServices(text).condition(in: reader)
    case .order: return OrderFilter.named(text)
    case .user:
      return NameFilter.anywhere(
        text, in: ["(user.firstName || ' ' || user.lastName)", "user.email"])
    }
  }
}

extension LinkRows {
  /// No row stands in a group that the node does not have.
  init(of subject: Subject, in group: LinkGroup) {
    let none = LinkRows(node: .account, source: "FROM account WHERE FALSE", order: "1", since: "0")
    switch subject {
    case .account(let id): self = Self.of(id, in: group) ?? none
    case .service(let id): self = Self.of(id, in: group) ?? none
    case .order(let id): self = Self.of(id, in: group) ?? none
    case .user(let id): self = Self.of(id, in: group) ?? none
    case .person, .invoice, .mail, .ticket, .request: self = none
    }
  }

  private static func of(_ service: ID<Service>, in group: LinkGroup) -> LinkRows? {
    switch group {
    case .technicalContacts:
      LinkRows(
        node: .account,
        source: """
          FROM technicalLink
          JOIN account ON account.id = technicalLink.account
          WHERE technicalLink.service = \(service) AND technicalLink.endedOn IS NULL
          """,
        order: "technicalLink.id", since: "technicalLink.since")
    case .owner:
      LinkRows(
        node: .account,
        source: """
          FROM service
          JOIN account ON account.id = service.owner
          WHERE service.id = \(service)
          """,
        order: "account.id", since: OwnerChanges.ownedSince)
    case .users, .administrativeContacts, .technicalContactsOfServices, .services,
      .ordersWithAgency, .entrusted, .entrustedOrders, .principals, .client, .agency, .futureOwner,
      .accounts:
      nil
    }
  }

  /// A user who is switched off reaches nothing.
  private static func of(_ user: ID<User>, in group: LinkGroup) -> LinkRows? {
    switch group {
    case .accounts:
      LinkRows(
        node: .account,
        source: """
          FROM access
          JOIN user ON user.id = access.user AND user.isActive = 1
          JOIN account ON account.id = access.account
          WHERE access.user = \(user) AND access.status = 'active'
          """,
        order: "access.id", since: "access.since", role: "access.role")
    case .users, .administrativeContacts, .technicalContactsOfServices, .services,
      .ordersWithAgency, .entrusted, .entrustedOrders, .principals, .technicalContacts, .owner,
      .client, .agency, .futureOwner:
      nil
    }
  }
}

extension LinkRows.Node {
  /// What tells the neighbours apart.
  var key: SQL {
    switch self {
    case .account: "account.id"
    case .service: "service.id"
    case .order: "\"order\".id"
    case .user: "user.id"
    }
  }

  var columns: SQL {
    switch self {
    case .account: "account.id AS node, account.name AS nodeName, account.code AS nodeCode"
    case .service: "service.id AS node, service.name AS nodeName, service.kind AS nodeKind"
    case .order:
      """
      "order".id AS node, \(sql: Order.names) AS nodeName, "order".number AS nodeCode
      """
    case .user:
      """
      user.id AS node, user.firstName || ' ' || user.lastName AS nodeName, user.email AS nodeCode
      """
    }
  }

  func read(_ row: borrowing Row) throws -> LinkNode {
    let name: String = try row.get("nodeName")
    return switch self {
    case .account:
      LinkNode(.account(try row.get("node")), name: name, code: try row.get("nodeCode"))
    case .service:
      LinkNode(
        .service(try row.get("node")), name: name, code: name, kind: try row.get("nodeKind"))
    case .order: LinkNode(.order(try row.get("node")), name: name, code: try row.get("nodeCode"))
    case .user: LinkNode(.user(try row.get("node")), name: name, code: try row.get("nodeCode"))
    }
  }
}
