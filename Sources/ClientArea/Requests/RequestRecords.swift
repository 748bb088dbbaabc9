/// What may be asked about requests to support and what goes with them.
package protocol RequestRecords {
  func request(_ id: ID<ServiceRequest>) throws -> ServiceRequest
  /// The request of a kind about something, letter case aside, that is not over.
  func standingRequest(_ kind: RequestKind, about subject: String) throws -> ServiceRequest?
  /// The requests of an account, or that it asked as technical contact, that are not over.
  func standingRequests(touching account: ID<ClientAccount>) throws -> [ServiceRequest]
  /// The requests on a service that are not over.
  func standingRequests(on service: ID<Service>) throws -> [ServiceRequest]
  /// The latest request of a kind on a service, whatever became of it.
  func latestRequest(_ kind: RequestKind, on service: ID<Service>) throws -> ServiceRequest?
  /// Every tick of a request, the withdrawn ones too, the oldest first.
  func ticks(of request: ID<ServiceRequest>) throws -> [StepTick]
  func procedure(_ kind: RequestKind) throws -> Procedure?
  func opportunity(_ id: ID<Opportunity>) throws -> Opportunity
  /// The churn opportunity of an account that is not closed.
  func standingOpportunity(of account: ID<ClientAccount>) throws -> Opportunity?
  /// The codes of a domain that no later one replaced, the latest first.
  func standingAuthCodes(of service: ID<Service>) throws -> [AuthCode]
  /// What took the place of a domain.
  func replacement(of old: ID<Service>) throws -> DomainReplacement?
  /// What a domain took the place of.
  func replacement(by new: ID<Service>) throws -> DomainReplacement?
  func domainExtension(named name: String) throws -> DomainExtension?
  /// The first product of a kind.
  func product(offering kind: ServiceKind) throws -> Product?
  func service(named name: String, as kind: ServiceKind) throws -> Service?
  /// A website of an account: the one of this name before others.
  func website(of account: ID<ClientAccount>, preferring name: String) throws -> Service?
}
