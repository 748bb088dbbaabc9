package import ClientArea
import SQLite

// What commands and rules ask about requests, procedures and opportunities.
extension Reader {
  package func request(_ id: ID<ServiceRequest>) throws -> ServiceRequest { try find(id) }

  package func standingRequest(
    _ kind: RequestKind, about subject: String
  ) throws -> ServiceRequest? {
    try first(
      ServiceRequest.self,
      "WHERE kind = \(kind) AND subject = \(subject) AND \(sql: VisibleRequests.standing)")
  }

  package func standingRequests(touching account: ID<ClientAccount>) throws -> [ServiceRequest] {
    try all(
      ServiceRequest.self,
      """
      WHERE (account = \(account) OR contact = \(account)) AND \(sql: VisibleRequests.standing)
      ORDER BY id
      """)
  }

  package func standingRequests(on service: ID<Service>) throws -> [ServiceRequest] {
    try all(
      ServiceRequest.self,
      "WHERE service = \(service) AND \(sql: VisibleRequests.standing) ORDER BY id")
  }

  package func latestRequest(
    _ kind: RequestKind, on service: ID<Service>
  ) throws -> ServiceRequest? {
    try first(
      ServiceRequest.self,
      "WHERE service = \(service) AND kind = \(kind) ORDER BY id DESC LIMIT 1")
  }

  package func ticks(of request: ID<ServiceRequest>) throws -> [StepTick] {
    try all(StepTick.self, "WHERE request = \(request) ORDER BY id")
  }

  package func procedure(_ kind: RequestKind) throws -> Procedure? {
    try first(Procedure.self, "WHERE kind = \(kind)")
  }

  package func opportunity(_ id: ID<Opportunity>) throws -> Opportunity { try find(id) }

  package func standingOpportunity(of account: ID<ClientAccount>) throws -> Opportunity? {
    try first(Opportunity.self, "WHERE account = \(account) AND status <> 'closed'")
  }

  package func standingAuthCodes(of service: ID<Service>) throws -> [AuthCode] {
    try all(
      AuthCode.self, "WHERE service = \(service) AND replacedOn IS NULL ORDER BY id DESC")
  }

  package func replacement(of old: ID<Service>) throws -> DomainReplacement? {
    try first(DomainReplacement.self, "WHERE old = \(old)")
  }

  package func replacement(by new: ID<Service>) throws -> DomainReplacement? {
    try first(DomainReplacement.self, "WHERE new = \(new)")
  }

  package func domainExtension(named name: String) throws -> DomainExtension? {
    try first(DomainExtension.self, "WHERE name = \(name)")
  }

  package func product(offering kind: ServiceKind) throws -> Product? {
    try first(Product.self, "WHERE kind = \(kind) ORDER BY id LIMIT 1")
  }

  package func service(named name: String, as kind: ServiceKind) throws -> Service? {
    try first(
      Service.self,
      """
      WHERE name = \(Naming.standard(name)) AND kind = \(kind) AND endedOn IS NULL
      ORDER BY id DESC
      LIMIT 1
      """)
  }

  package func website(
    of account: ID<ClientAccount>, preferring name: String
  ) throws -> Service? {
    if let named = try self.service(named: name, as: .website), named.owner == account {
      return named
    }
    return try first(
      Service.self,
      """
      WHERE owner = \(account) AND kind = 'website' AND endedOn IS NULL
      ORDER BY id
      LIMIT 1
      """)
  }
}
