import ClientArea
import Testing

@testable import Store

/// An owner with three services, and somebody who may look after them.
class TownWithSeveral {
  let town: Town
  let lune: ClientAccount
  let studio: ClientAccount
  let asLune: Session
  let hosting: Service
  let domain: Service
  let mailbox: Service

  init() throws {
    town = try Town()
    lune = try town.account("Lune")
    studio = try town.account("Studio")
    asLune = try town.session(of: lune)
    hosting = try town.service("lune.example", of: lune, expiresIn: 10)
    domain = try town.service("cave.example", .domain, of: lune, expiresIn: 20)
    mailbox = try town.service("moi@lune.example", .mailbox, of: lune, expiresIn: 30)
  }

  func renewal(
    of services: [Service], paying payment: PaymentOrder = .card
  ) throws -> RenewServices {
    RenewServices(
      try services.map {
        let now = try town.reader.service($0.id)
        return ServiceToRenew(now.id, named: now.name, expiringOn: now.expiresOn)
      }, paying: payment)
  }

  /// Ten per cent off each hosting.
  func discount() throws {
    let terms = DiscountTerms(
      .share(perMille: 100), for: .product(town.plan.id), from: Town.start, to: Town.start + 5,
      called: "Printemps")
    try town.done(CreateDiscount(terms), as: town.staff)
  }

  func expiry(of service: Service) throws -> Day {
    try town.reader.service(service.id).expiresOn
  }
}
