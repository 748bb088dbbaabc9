import ClientArea
import Equipment
import Testing

@testable import Store

/// A client with a domain and a website, and the procedures of the house.
class TownWithADomain {
  let town: Town
  let lune: ClientAccount
  let studio: ClientAccount
  let domain: Service
  let site: Service
  let asLune: Session
  let asStudio: Session

  init() throws {
    town = try Town()
    try Worlds.placeProcedures(in: town.desk)
    lune = try town.account("Lune")
    studio = try town.account("Studio")
    domain = try town.service("lune.example", .domain, of: lune, expiresIn: 200)
    site = try town.service("lune.example", .website, of: lune, expiresIn: 20)
    asLune = try town.session(of: lune)
    asStudio = try town.session(of: studio)
  }

  /// The same town, for one with more in it.
  init(like other: TownWithADomain) {
    (town, lune, studio) = (other.town, other.lune, other.studio)
    (domain, site) = (other.domain, other.site)
    (asLune, asStudio) = (other.asLune, other.asStudio)
  }

  var code: AuthCode { get throws { try #require(try town.all(AuthCode.self).last) } }

  func request(_ subject: String) throws -> ServiceRequest {
    try #require(try town.all(ServiceRequest.self).last { $0.subject == subject })
  }

  func lose() throws {
    try town.done(
      CreateOpportunity(for: lune.id, because: "Départ", managedBy: "Inès Caron"), as: town.staff)
    let made = try #require(try town.all(Opportunity.self).last)
    try town.done(EndOpportunity(made.id, asLost: true), as: town.staff)
  }

  func tick(_ subject: String, _ steps: Int..., with text: String = "") throws {
    let request = try request(subject)
    for step in steps { try town.done(TickStep(step, of: request.id, with: text), as: town.staff) }
  }

  func askForCode() throws {
    try town.done(RequestAuthCode(of: domain.id, named: domain.name), as: asLune)
  }
}
