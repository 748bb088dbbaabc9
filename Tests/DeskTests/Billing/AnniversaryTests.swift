import ClientArea
import Testing

@testable import Store

/// BILL-18: the day of the month is kept, however short the months between are.
@Suite struct AnniversaryTests {
  private let town: Town
  private let lune: ClientAccount
  private let asLune: Session

  init() throws {
    town = try Town(on: #require(Day(iso: "2026-01-31")))
    lune = try town.account("Lune")
    asLune = try town.session(of: lune)
  }

  private func order() throws -> Service {
    let request = OrderRequest(town.sitePlan.id, named: "a.example", for: .myself)
    let decision = try town.done(PlaceOrder(request, paying: .card), as: asLune)
    return try #require(decision.first(Service.self))
  }

  private func renew(_ service: Service) throws -> (service: Service, decision: Decision) {
    let decision = try town.done(town.renewal(of: service), as: asLune)
    return (try town.reader.service(service.id), decision)
  }

  @Test func `BILL-18: 31 January, 28 February, 31 March, 30 April, and w says so`() throws {
    var site = try order()
    #expect(site.expiresOn.iso == "2026-02-28" && site.anniversary == 31)
    var ends: [String] = []
    for _ in 1...4 {
      try town.pass(to: site.expiresOn)
      let (renewed, decision) = try renew(site)
      #expect(decision.reasons.rules.contains("BILL-18"))
      #expect(decision.reasons.contains { $0.fact.fr.contains("le 31") })
      site = renewed
      ends.append(site.expiresOn.iso)
    }
    #expect(ends == ["2026-03-31", "2026-04-30", "2026-05-31", "2026-06-30"])
  }

  @Test func `BILL-18: what was gone for long begins anew, and so does its day`() throws {
    var site = try order()
    try town.pass(to: site.expiresOn + 40)
    site = try renew(site).service
    #expect(site.paidFrom.iso == "2026-04-09" && site.expiresOn.iso == "2026-05-09")
    #expect(site.anniversary == nil)
    try town.pass(to: site.expiresOn)
    #expect(try !renew(site).decision.reasons.rules.contains("BILL-18"))
  }
}
