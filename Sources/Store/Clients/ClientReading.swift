package import ClientArea
import SQLite

// What commands and rules ask about clients as staff keeps them.
extension Reader {
  package func account(login: String) throws -> ClientAccount? {
    try first(ClientAccount.self, "WHERE login = \(login.trimmed)")
  }

  package func file(of account: ID<ClientAccount>) throws -> ClientFile? {
    try first(ClientFile.self, "WHERE account = \(account)")
  }

  package func memberships(of account: ID<ClientAccount>) throws -> [GroupMembership] {
    try all(GroupMembership.self, "WHERE account = \(account) ORDER BY id")
  }

  package func group(_ id: ID<ClientGroup>) throws -> ClientGroup { try find(id) }
  package func project(_ id: ID<Project>) throws -> Project { try find(id) }
  package func attitude(_ id: ID<Attitude>) throws -> Attitude { try find(id) }

  package func group(named name: String) throws -> ClientGroup? {
    try first(ClientGroup.self, "WHERE folded(name) = \(name.trimmed.folded)")
  }

  package func project(named name: String) throws -> Project? {
    try first(Project.self, "WHERE folded(name) = \(name.trimmed.folded)")
  }

  package func attitude(named name: String) throws -> Attitude? {
    try first(Attitude.self, "WHERE folded(name) = \(name.trimmed.folded)")
  }

  package func isReferredTo(_ label: LabelID) throws -> Bool {
    let byDiscount: SQL =
      switch label {
      case .group(let id): "EXISTS (SELECT 1 FROM discount WHERE \"group\" = \(id))"
      case .project, .attitude: "FALSE"
      }
    return try database.value(
      "SELECT EXISTS (SELECT 1 \(sql: label.clients)) OR \(sql: byDiscount)")
  }

  package func unfinished(
    of account: ID<ClientAccount>, on day: Day
  ) throws -> UnfinishedBusiness {
    let services: SQL = "FROM service WHERE owner = \(account) AND expiresOn > \(day)"
    let orders: SQL = """
      FROM "order"
      WHERE (buyer = \(account) OR owner = \(account))
        AND \(sql: VisibleOrders.waiting)
      """
    let invoices: SQL = "FROM invoice WHERE account = \(account) AND \(sql: VisibleInvoices.open)"
    return UnfinishedBusiness(
      liveServices: try count(services).count, unpaidOrders: try count(orders).count,
      unpaidInvoices: try count(invoices).count)
  }

  package func standingTechnicalLinks(
    touching account: ID<ClientAccount>
  ) throws -> [TechnicalLink] {
    try all(
      TechnicalLink.self,
      """
      WHERE endedOn IS NULL AND (account = \(account) OR service IN (
        SELECT id
        FROM service
        WHERE owner = \(account)))
      ORDER BY id
      """)
  }

  package func standingAdministrativeLinks(
    touching account: ID<ClientAccount>
  ) throws -> [AdministrativeLink] {
    try all(
      AdministrativeLink.self,
      """
      WHERE (account = \(account) OR principal = \(account)) AND status IN ('pending', 'active')
      ORDER BY id
      """)
  }

  package func standingAgencies(touching account: ID<ClientAccount>) throws -> [OrderAgency] {
    try all(
      OrderAgency.self,
      """
      WHERE endedOn IS NULL AND (agency = \(account) OR "order" IN (
        SELECT id
        FROM "order"
        WHERE buyer = \(account) OR owner = \(account)))
      ORDER BY id
      """)
  }

  package func openRenewalLinks(of account: ID<ClientAccount>) throws -> [RenewalLink] {
    try all(
      RenewalLink.self,
      """
      WHERE usedOn IS NULL AND replacedOn IS NULL AND service IN (
        SELECT id
        FROM service
        WHERE owner = \(account))
      ORDER BY id
      """)
  }
}

extension LabelID {
  /// What refers to the name, as `FROM … WHERE …`.
  var clients: SQL {
    switch self {
    case .group(let id): "FROM groupMembership WHERE \"group\" = \(id)"
    case .project(let id): "FROM clientFile WHERE project = \(id)"
    case .attitude(let id): "FROM clientFile WHERE attitude = \(id)"
    }
  }
}
