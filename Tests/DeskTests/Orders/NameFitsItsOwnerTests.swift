import ClientArea
import Testing

@testable import Store

/// ORDER-13: which names may be ordered for whom; ORDER-12: the address of somebody who owns nothing yet.
@Suite struct NameFitsItsOwnerTests {
  private let town: Town
  private let lune: ClientAccount
  private let studio: ClientAccount
  private let domain: Service
  private let asLune: Session
  private let asStudio: Session

  init() throws {
    town = try Town()
    lune = try town.account("Lune")
    studio = try town.account("Studio")
    domain = try town.service("lune.example", .domain, of: lune, expiresIn: 90)
    (asLune, asStudio) = (try town.session(of: lune), try town.session(of: studio))
    try town.done(SetAdvancedMode(on: true), as: asStudio)
  }

  private func mailbox(_ name: String, for beneficiary: Beneficiary = .myself) -> PlaceOrder {
    PlaceOrder(OrderRequest(town.mailboxPlan.id, named: name, for: beneficiary), paying: .card)
  }

  @Test func `ORDER-13: a mailbox is ordered on one's own domain, whatever its letters`() throws {
    try town.refused(mailbox("boss@LUNE.example"), as: asStudio, by: "ORDER-13")
    try town.done(mailbox("Boss@LUNE.example"), as: asLune)
    #expect(try town.all(Service.self).last?.name == "boss@lune.example")
  }

  @Test func `ORDER-13: on a domain that one looks after it needs the owner's agreement`() throws {
    try town.technicalLink(studio, on: domain)
    try town.refused(mailbox("boss@lune.example"), as: asStudio, by: "ORDER-13")
    try town.administrativeLink(studio, for: lune)
    try town.done(mailbox("boss@lune.example"), as: asStudio)
    #expect(try town.all(Service.self).last?.owner == studio.id)
  }

  @Test func `ORDER-13: who may order for the owner orders on the owner's domain for the owner`()
    throws
  {
    try town.administrativeLink(studio, for: lune)
    try town.done(mailbox("a@lune.example", for: .existingClient(lune.id)), as: asStudio)
    try town.refused(mailbox("b@lune.example"), as: asStudio, by: "ORDER-13")
    let stranger = ContactDetails.complete(email: "neuf@client.test")
    try town.refused(
      mailbox("c@lune.example", for: .newClient(stranger)), as: asStudio, by: "ORDER-13")
  }

  @Test func `ORDER-13: a recorded order is changed and paid by the same rule`() throws {
    let trame = try town.account("Trame")
    try town.done(SetAgency(trame.id, to: true), as: town.staff)
    let request = OrderRequest(town.plan.id, named: "new.example", entrustedTo: trame.id)
    let order = try #require(
      try town.done(RecordOrder(request), as: asStudio).first(Order.self))
    try town.refused(
      ChangeOrder(order.id, to: town.mailboxPlan.id, named: "a@lune.example"), as: asStudio,
      by: "ORDER-13")
    try town.done(
      ChangeOrder(order.id, to: town.mailboxPlan.id, named: "a@NEW.example"), as: asStudio)
    #expect(try town.reader.order(order.id).names == "a@new.example")
    _ = try town.service("new.example", .domain, of: lune, expiresIn: 90)
    try town.refused(PayOrder(order.id, paying: .card), as: asStudio, by: "ORDER-13")
  }

  @Test func `ORDER-13: a product for an extension takes only names of that extension`() throws {
    func domain(_ name: String) -> PlaceOrder {
      PlaceOrder(OrderRequest(town.domainPlan.id, named: name, for: .myself), paying: .card)
    }
    let ending = try #require(town.domainPlan.name.split(separator: " ").last)
    #expect(ending == ".example")
    try town.refused(domain("new.test"), as: asLune, by: "ORDER-13")
    try town.done(domain("NEW.Example"), as: asLune)
    #expect(try town.all(Service.self).last?.name == "new.example")
  }

  @Test func `ORDER-8: the provider's people open no account, and are told so`() throws {
    let details = ContactDetails.complete(email: "sam@provider.test")
    let request = OrderRequest(town.plan.id, named: "new.example", for: .newClient(details))
    let refusal = try town.refused(
      PlaceOrder(request, paying: .card), as: asStudio, by: "ORDER-8")
    #expect(refusal.sentence.fr.contains("ne peut pas ouvrir de compte"))
  }
}
