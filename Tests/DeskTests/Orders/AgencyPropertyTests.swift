import ClientArea
import Testing

@testable import Store

@Suite struct AgencyPropertyTests {
  private let place: AgencyTown
  private var town: Town { place.town }

  init() throws { place = try AgencyTown() }

  @Test func `AGENCY-1: staff alone gives and takes the property`() throws {
    #expect(try town.reader.account(place.trame.id).isAgency)
    for nobody in [place.asLune, place.asTrame, .visitor, .clock] {
      try town.refused(SetAgency(place.lune.id, to: true), as: nobody, by: "AGENCY-1")
    }
    try town.refused(SetAgency(place.trame.id, to: true), as: town.staff, by: "AGENCY-1")
    try town.done(SetAgency(place.trame.id, to: false), as: town.staff)
    #expect(try !town.reader.account(place.trame.id).isAgency)
  }

  @Test func `AGENCY-2: any agency other than the client itself, one at most`() throws {
    try town.refused(
      RecordOrder(place.request("a.example", for: .myself, place.gite)), as: place.asLune,
      by: "AGENCY-2")
    try town.refused(RecordOrder(place.request()), as: place.asTrame, by: "AGENCY-2")
    let order = try place.record()
    let assignment = try #require(try town.reader.agency(of: order.id))
    #expect(assignment.agency == place.trame.id)
    #expect(assignment.since == (try town.today))
    let (desk, gite) = (town.desk, place.gite.id)
    #expect(throws: StoreError.self) {
      try desk.found {
        OrderAgency(id: $0.newID(), order: order.id, agency: gite, since: $0.today)
      }
    }
  }

  @Test func `AGENCY-2: the future owner cannot be the agency of what is ordered for him`() throws {
    try town.administrativeLink(place.lune, for: place.trame)
    try town.done(SetAdvancedMode(on: true), as: place.asLune)
    try town.refused(
      RecordOrder(place.request("a.example", for: .existingClient(place.trame.id))),
      as: place.asLune, by: "AGENCY-2")
  }

  @Test func `AGENCY-2: the choices are the agencies but oneself, for who may order`() throws {
    func names(_ session: Session, _ client: ClientAccount? = nil) throws -> [String] {
      try town.desk.answer(AgencyChoices(for: client?.id), as: session).map(\.name)
    }
    try town.done(SetAgency(place.gite.id, to: true), as: town.staff)
    #expect(try names(place.asLune) == ["Gîte", "Trame"])
    #expect(try names(place.asTrame) == ["Gîte"])
    #expect(try names(place.asLune, place.gite) == ["Gîte", "Trame"])
    #expect(try names(town.staff, place.gite) == ["Trame"])
    #expect(try names(town.staff) == ["Gîte", "Trame"])
    #expect(try names(.visitor).isEmpty)
    #expect(try names(place.contact("c@lune.test", of: place.lune)).isEmpty)
  }

  @Test func `AGENCY-4: one agency serves several clients, each order on its own`() throws {
    let lunes = try place.record("a.example")
    let gites = try place.record("b.example", as: place.asGite)
    #expect(try place.entrusted(place.asTrame) == ["b.example", "a.example"])
    #expect(try place.own(place.asLune) == ["a.example"])
    try town.refused(WithdrawAgency(of: gites.id), as: place.asLune, by: "AGENCY-2")
    try town.done(WithdrawAgency(of: lunes.id), as: place.asLune)
    #expect(try place.entrusted(place.asTrame) == ["b.example"])
  }

  @Test func `AGENCY-5: clearing the property lists what stands, and keeps it`() throws {
    let order = try place.record()
    let listed = try #require(
      try town.desk.answer(AgencyAssignments(place.trame.id), as: town.staff))
    #expect(listed.orders.map(\.order.number) == [order.number])
    #expect(listed.orders.map(\.client.code) == [place.lune.code])
    #expect(try town.desk.answer(AgencyAssignments(place.trame.id), as: place.asTrame) == nil)

    let decision = try town.done(SetAgency(place.trame.id, to: false), as: town.staff)
    #expect(decision.reasons.rules == ["AGENCY-1", "AGENCY-5"])
    #expect(try place.entrusted(place.asTrame) == ["new.example"])
    try town.refused(
      RecordOrder(place.request("b.example")), as: place.asGite, by: "AGENCY-2", "AGENCY-5")
    try town.done(PayOrder(order.id, paying: .card), as: place.asTrame)
  }

  @Test func `AGENCY-5: clearing the property withdraws what stands, where asked`() throws {
    let order = try place.record()
    try place.record("b.example", as: place.asGite)
    try town.done(
      SetAgency(place.trame.id, to: false, withdrawingOrders: true), as: town.staff)
    #expect(try place.entrusted(place.asTrame).isEmpty)
    #expect(try place.now(order).status == .awaitingPayment)
    try town.refused(
      PayOrder(order.id, paying: .card), as: place.asTrame, by: "AGENCY-3")
    try town.done(PayOrder(order.id, paying: .card), as: place.asLune)
  }

  @Test func `LINK-13: breaking a link withdraws the agency of the order, ticked by default`()
    throws
  {
    let order = try place.record()
    try town.done(PayOrder(order.id, paying: .card), as: place.asTrame)
    let service = try #require(try place.now(order).first.service)
    let (desk, gite) = (town.desk, place.gite.id)
    func link() throws -> TechnicalLink {
      try desk.found {
        TechnicalLink(
          id: $0.newID(), account: gite, service: service, since: $0.today, order: nil)
      }
    }
    try town.done(BreakTechnicalLink(link().id, withdrawingAgency: false), as: place.asLune)
    #expect(try place.entrusted(place.asTrame) == ["new.example"])
    let decision = try town.done(BreakTechnicalLink(link().id), as: place.asLune)
    #expect(decision.reasons.filter { $0.rule == "LINK-13" }.count == 2)
    #expect(try place.entrusted(place.asTrame).isEmpty)
    let last = try town.done(BreakTechnicalLink(link().id), as: place.asLune)
    #expect(last.reasons.filter { $0.rule == "LINK-13" }.count == 1)
  }
}
