import ClientArea
import Testing

@testable import Store

@Suite struct AdministrativeContactTests {
  private let town: Town
  private let lune: ClientAccount
  private let studio: ClientAccount
  private let hosting: Service
  private let asLune: Session
  private let asStudio: Session

  init() throws {
    town = try Town()
    lune = try town.account("Lune")
    studio = try town.account("Studio", isAdvancedModeOn: true)
    hosting = try town.service("lune.example", of: lune, expiresIn: 15)
    asLune = try town.session(of: lune)
    asStudio = try town.session(of: studio)
  }

  private func order(_ name: String, for owner: ClientAccount) -> PlaceOrder {
    PlaceOrder(
      OrderRequest(town.plan.id, named: name, for: .existingClient(owner.id)), paying: .card)
  }

  @Test func `LINK-2: an account lets another order in its name`() throws {
    try town.refused(order("new.example", for: lune), as: asStudio, by: "ORDER-4", "LINK-9")
    let decision = try town.done(DefineAdministrativeContact(as: studio.code), as: asLune)
    #expect(decision.reasons.rules == ["LINK-2", "LINK-9"])
    try town.done(order("new.example", for: lune), as: asStudio)
  }

  @Test func `LINK-2: the link has a direction`() throws {
    try town.administrativeLink(studio, for: lune)
    try town.done(SetAdvancedMode(on: true), as: asLune)
    try town.refused(order("new.example", for: studio), as: asLune, by: "ORDER-4", "LINK-9")
  }

  @Test func `LINK-2: either end breaks the link, nobody else does`() throws {
    let other = try town.account("Autre")
    for session in [asLune, asStudio] {
      let link = try town.administrativeLink(studio, for: lune)
      let command = BreakAdministrativeLink(link.id)
      try town.refused(command, as: town.session(of: other), by: "LINK-2")
      for nobody in [town.staff, .visitor, .clock] {
        try town.refused(command, as: nobody, by: "ACCESS-1")
      }
      try town.done(command, as: session)
      #expect(try town.reader.administrativeLink(link.id).status == .ended)
      #expect(try town.reader.administrativeLink(link.id).endedOn == town.today)
      try town.refused(command, as: session, by: "LINK-2")
      try town.refused(order("new.example", for: lune), as: asStudio, by: "ORDER-4", "LINK-9")
    }
  }

  @Test func `LINK-7: whoever orders for another becomes technical contact of what he orders`()
    throws
  {
    try town.administrativeLink(studio, for: lune)
    let decision = try town.done(order("new.example", for: lune), as: asStudio)
    let service = try #require(decision.first(Service.self))
    let link = try #require(decision.first(TechnicalLink.self))
    #expect(service.owner == lune.id)
    #expect(link.account == studio.id)
    #expect(link.service == service.id)
    #expect(link.order == decision.first(Order.self)?.id)
    #expect(decision.reasons.rules.contains("LINK-7"))
    try town.done(town.renewal(of: service), as: asStudio)
  }

  @Test func `LINK-7: whoever orders for himself is owner, not contact`() throws {
    let request = OrderRequest(town.plan.id, named: "own.example")
    let decision = try town.done(PlaceOrder(request, paying: .card), as: asStudio)
    #expect(decision.first(Service.self)?.owner == studio.id)
    #expect(decision.first(TechnicalLink.self) == nil)
    #expect(!decision.reasons.rules.contains("LINK-7"))
  }

  @Test func `LINK-9: an administrative contact sees nothing the other account has`() throws {
    try town.administrativeLink(studio, for: lune)
    try town.done(town.renewal(of: hosting), as: asLune)
    let ticket = try #require(
      try town.done(OpenTicket("Aide", saying: "Bonjour", about: hosting.id), as: asLune)
        .first(Ticket.self))
    let desk = town.desk
    #expect(try desk.answer(ServiceDetail(hosting.id), as: asStudio) == nil)
    #expect(try desk.answer(OwnedServices(window: Window(limit: 9)), as: asStudio).items.isEmpty)
    #expect(try desk.answer(ContactServices(), as: asStudio).isEmpty)
    #expect(try desk.answer(InvoiceDetail(town.lastInvoice.id), as: asStudio) == nil)
    #expect(try desk.answer(InvoiceList(window: Window(limit: 9)), as: asStudio).items.isEmpty)
    #expect(try desk.answer(TicketDetail(ticket.id), as: asStudio) == nil)
    #expect(try desk.answer(Search("lune"), as: asStudio).isEmpty)
    #expect(try desk.answer(Profile(lune.id), as: asStudio) == nil)
    try town.refused(town.renewal(of: hosting), as: asStudio, by: "LINK-9", "LINK-5")
    try town.refused(
      OpenTicket("Aide", saying: "Bonjour", about: hosting.id), as: asStudio, by: "LINK-9", "LINK-6"
    )
  }

  @Test func `LINK-9: a technical contact cannot order for the owner`() throws {
    try town.technicalLink(studio, on: hosting)
    try town.refused(order("new.example", for: lune), as: asStudio, by: "ORDER-4", "LINK-9")
  }

  @Test func `LINK-11: no administrative link to oneself, twice, or to nobody`() throws {
    for name in [lune.code, lune.details.email] + OddTexts.malformed + OddTexts.empty {
      let refusal = try town.refused(
        DefineAdministrativeContact(as: name), as: asLune, by: "LINK-11")
      #expect(refusal.problems.map(\.field) == [.account])
    }
    try town.done(DefineAdministrativeContact(as: studio.details.email), as: asLune)
    try town.refused(DefineAdministrativeContact(as: studio.code), as: asLune, by: "LINK-11")
  }

  @Test(arguments: [AdministrativeLinkStatus.ended, .declined])
  func `LINK-11: a link that ended or was declined may be made anew`(
    _ status: AdministrativeLinkStatus
  ) throws {
    try town.administrativeLink(studio, for: lune, status)
    try town.refused(order("new.example", for: lune), as: asStudio, by: "ORDER-4", "LINK-9")
    try town.done(DefineAdministrativeContact(as: studio.code), as: asLune)
    try town.done(order("new.example", for: lune), as: asStudio)
  }
}
