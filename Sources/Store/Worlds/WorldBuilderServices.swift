package import ClientArea
import SQLite

// Services and the links to them.
extension WorldBuilder {
  /// A service that is paid until a day. Where no product is named it is the first of its kind.
  @discardableResult
  package func addService(
    _ name: String, kind: ServiceKind, of owner: String, expiringOn expiry: Day,
    product: String? = nil, openedOn: Day? = nil
  ) throws -> ID<Service> {
    try make { writer, circumstances in
      let owner = try account(owner)
      let name = Naming.standard(name)
      if let problem = TextFormat.problem(withServiceName: name, of: kind).first {
        throw WorldProblem.malformed(problem.advice)
      }
      guard try !desk.reader.isTaken(name, as: kind) else { throw WorldProblem.taken(name) }
      let product = try self.product(product, for: kind)
      let paidFrom = min(expiry.adding(months: -product.months), circumstances.today)
      var service = Service(
        id: circumstances.newID(), name: name, kind: kind, owner: owner.id, product: product.id,
        openedOn: min(openedOn ?? paidFrom, paidFrom), paidFrom: paidFrom, expiresOn: expiry,
        codes: kind == .hosting ? .fresh(for: name, under: &circumstances) : nil)
      // What nobody has renewed for so long is deleted already (LIFE-1).
      let life = try desk.reader.lifecycle(of: service)
      if life.phase(of: service, on: circumstances.today) == .deleted {
        service.endedOn = life.day(of: .deletion, after: expiry)
      }
      try writer.save(service)
      return service.id
    }
  }

  /// A technical contact of a service (LINK-1).
  @discardableResult
  package func addTechnicalLink(
    of contact: String, on service: String, kind: ServiceKind? = nil, since: Day? = nil
  ) throws -> ID<TechnicalLink> {
    try make { writer, circumstances in
      let contact = try account(contact)
      let service = try self.service(service, kind: kind)
      guard contact.id != service.owner else { throw WorldProblem.unfit(contact.code, .other) }
      let latest = try desk.reader.latestTechnicalLink(of: contact.id, on: service.id)
      guard latest == nil || latest?.endedOn != nil else {
        throw WorldProblem.taken("\(contact.code) → \(service.name)")
      }
      let link = TechnicalLink(
        id: circumstances.newID(), account: contact.id, service: service.id,
        since: since ?? circumstances.today, order: nil)
      try writer.save(link)
      return link.id
    }
  }

  /// An account that may order in another's name (LINK-2).
  @discardableResult
  package func addAdministrativeLink(
    of contact: String, for principal: String, since: Day? = nil
  ) throws -> ID<AdministrativeLink> {
    try make { writer, circumstances in
      let contact = try account(contact)
      let principal = try account(principal)
      guard contact.id != principal.id else { throw WorldProblem.unfit(contact.code, .other) }
      let latest = try desk.reader.latestAdministrativeLink(of: contact.id, for: principal.id)
      guard latest?.status != .active, latest?.status != .pending else {
        throw WorldProblem.taken("\(contact.code) → \(principal.code)")
      }
      let link = AdministrativeLink(
        id: circumstances.newID(), account: contact.id, principal: principal.id, status: .active,
        since: since ?? circumstances.today)
      try writer.save(link)
      return link.id
    }
  }

  /// The service with this name, letter case aside; the first of them where no kind is said and several
  /// kinds of service have it, the hosting before the domain.
  package func service(_ name: String, kind: ServiceKind? = nil) throws -> Service {
    let named = try desk.reader.all(
      Service.self,
      """
      WHERE name = \(Naming.standard(name)) COLLATE NOCASE
      ORDER BY endedOn IS NOT NULL, endedOn DESC, id
      """)
    for candidate in kind.map({ [$0] }) ?? ServiceKind.allCases {
      if let service = named.first(where: { $0.kind == candidate }) { return service }
    }
    throw WorldProblem.unknown(.service, name)
  }

  /// The product with this name.
  package func product(_ name: String) throws -> Product {
    guard let product = try desk.reader.first(Product.self, "WHERE name = \(name.trimmed)") else {
      throw WorldProblem.unknown(.product, name)
    }
    return product
  }

  private func product(_ name: String?, for kind: ServiceKind) throws -> Product {
    if let name {
      let product = try product(name)
      guard product.kind == kind else { throw WorldProblem.unknown(.product, name) }
      return product
    }
    let first = try desk.reader.first(
      Product.self, "WHERE kind = \(kind) ORDER BY id LIMIT 1")
    guard let first else { throw WorldProblem.unknown(.product, kind.rawValue) }
    return first
  }
}
