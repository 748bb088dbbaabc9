/// That one domain took the place of another (DOMAIN-6, DOMAIN-8).
package struct DomainReplacement: Entity, Hashable {
  package let id: ID<DomainReplacement>
  package let old: ID<Service>
  package let new: ID<Service>
  package let request: ID<ServiceRequest>
  package let since: Day

  package init(
    id: ID<DomainReplacement>, old: ID<Service>, new: ID<Service>, request: ID<ServiceRequest>,
    since: Day
  ) {
    self.id = id
    self.old = old
    self.new = new
    self.request = request
    self.since = since
  }
}
