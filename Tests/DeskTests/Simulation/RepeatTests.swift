import ClientArea
import Testing

@testable import Store

/// That a run can be repeated (SIM-2).
@Suite struct RepeatTests {
  /// A busy fortnight of everything that dice decide: secrets, codes, passwords, salts.
  private func fortnight(seed: UInt64) throws -> Town {
    let town = try Town(seed: seed)
    let lune = try town.account("Lune")
    let studio = try town.account("Studio", isAdvancedModeOn: true)
    let hosting = try town.service("lune.example", of: lune, expiresIn: 10)
    let link = try town.technicalLink(studio, on: hosting)
    let details = ContactDetails.complete(email: "neuf@client.test")
    let request = OrderRequest(town.plan.id, named: "new.example", for: .newClient(details))
    try town.refused(
      PlaceOrder(request, paying: PaymentOrder(.refusedCard)), as: town.session(of: studio),
      by: "SIM-7")
    try town.done(PlaceOrder(request, paying: .card), as: town.session(of: studio))
    try town.pass(days: 14)
    let quick = try #require(try town.quickLinks(of: hosting).last)
    try town.done(RenewByQuickLink(quick.secret, paying: .card), as: .visitor)
    try town.done(BreakTechnicalLink(link.id), as: town.session(of: lune))
    try town.done(ChangePassword(from: "demo", to: "long enough"), as: town.session(of: lune))
    return town
  }

  @Test func `SIM-2: the same world, steps and seed give the same bytes`() throws {
    let first = try fortnight(seed: 7)
    let second = try fortnight(seed: 7)
    #expect(try first.bytes == second.bytes)
    #expect(try first.desk.dump() == second.desk.dump())
  }

  @Test func `SIM-2: another seed gives other secrets and the same numbers`() throws {
    let first = try fortnight(seed: 7)
    let second = try fortnight(seed: 8)
    #expect(try first.invoiceNumbers == second.invoiceNumbers)
    let secrets = try [first, second].map { try $0.all(RenewalLink.self).map(\.mark) }
    #expect(Set(secrets[0]).isDisjoint(with: secrets[1]))
    #expect(try first.all(Service.self).map(\.codes) != second.all(Service.self).map(\.codes))
    #expect(try first.all(Mail.self).count == second.all(Mail.self).count)
  }

  @Test func `SIM-2: looking ahead rolls no dice`() throws {
    let town = try Town()
    let lune = try town.account("Lune")
    let order = PlaceOrder(OrderRequest(town.plan.id, named: "new.example"), paying: .card)
    let session = try town.session(of: lune)
    guard case .possible(let foreseen) = try town.desk.foresee(order, as: session) else {
      Issue.record("Not foreseen.")
      return
    }
    for _ in 0..<5 { _ = try town.desk.foresee(order, as: session) }
    let decision = try town.done(order, as: session)
    #expect(decision.first(Service.self)?.codes == foreseen.first(Service.self)?.codes)
  }
}
