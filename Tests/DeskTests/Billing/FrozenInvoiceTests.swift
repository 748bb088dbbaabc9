import ClientArea
import Testing

@testable import Store

@Suite struct FrozenInvoiceTests {
  private let town: Town
  private let lune: ClientAccount
  private let hosting: Service
  private let asLune: Session

  init() throws {
    town = try Town()
    lune = try town.account("Lune")
    hosting = try town.service("lune.example", of: lune, expiresIn: 5)
    asLune = try town.session(of: lune)
  }

  @Test func `BILL-8: an account edited after invoicing keeps its invoices as they were`() throws {
    try town.done(town.renewal(of: hosting), as: asLune)
    let before = try town.desk.dump(of: "invoice")
    let details = lune.details.with(\.company, "Étoile").with(\.street, "9 place Neuve")
    let decision = try town.done(EditProfile(to: details), as: asLune)
    #expect(decision.reasons.rules == ["BILL-8"])
    #expect(try town.reader.account(lune.id).details == details)
    #expect(try town.desk.dump(of: "invoice") == before)
    let next = try town.service("etoile.example", of: lune, expiresIn: 5)
    try town.done(town.renewal(of: next), as: asLune)
    #expect(try town.all(Invoice.self).map(\.buyer.name) == ["Lune", "Étoile"])
  }

  @Test func `BILL-8: the buyer, the seller and the lines are frozen`() throws {
    try town.done(town.renewal(of: hosting), as: asLune)
    let before = try town.lastInvoice
    #expect(before.seller == .provider)
    #expect(before.lines.map(\.amount) == [town.plan.firstPrice])
    try town.done(ChangePrice(of: town.plan.id, to: Money(cents: 9900)), as: town.staff)
    let after = try town.lastInvoice
    #expect(after.lines == before.lines)
    #expect(after.totals == before.totals)
    #expect(after.totals.includingTax == Money(cents: 7200))
  }

  @Test func `BILL-8: a payer taken away stays on the invoices that bear it`() throws {
    let payer = try town.payer("Fiduciaire", of: lune)
    let payment = PaymentOrder(.card, payer: payer.id)
    try town.done(town.renewal(of: hosting, paying: payment), as: asLune)
    try town.done(RemovePayer(payer.id), as: asLune)
    #expect(try town.lastInvoice.buyer == payer.party)
    #expect(try town.all(Payer.self).isEmpty)
  }

  @Test func `SIM-5: an invoice keeps why it bears its name after the links have changed`() throws {
    let studio = try town.account("Studio")
    let link = try town.technicalLink(studio, on: hosting)
    try town.done(town.renewal(of: hosting), as: town.session(of: studio))
    let before = try town.lastInvoice.reasons
    #expect(before.rules == ["BILL-1", "BILL-3"])
    try town.done(BreakTechnicalLink(link.id), as: asLune)
    try town.done(EditProfile(to: lune.details.with(\.company, "Étoile")), as: asLune)
    #expect(try town.lastInvoice.reasons == before)
  }

  @Test func `the details of a profile must be complete and the address nobody else's`() throws {
    let other = try town.account("Autre")
    let wrong = lune.details.with(\.city, "").with(\.phone, "x")
    let refusal = try town.refused(EditProfile(to: wrong), as: asLune, by: "ORDER-3")
    #expect(refusal.problems.map(\.field) == [.phone, .city])
    for taken in [other.details.email, other.details.email.uppercased(), "sam@provider.test"] {
      let command = EditProfile(to: lune.details.with(\.email, taken))
      let refusal = try town.refused(command, as: asLune, by: "ORDER-8")
      #expect(refusal.problems.map(\.field) == [.email])
    }
  }

  @Test func `nobody reads another's mails by giving his account the other's address`() throws {
    let other = try town.account("Autre")
    let moved = other.details.with(\.email, "nouvelle@autre.test")
    try town.done(EditProfile(to: moved), as: town.session(of: other))
    let command = EditProfile(to: lune.details.with(\.email, "Nouvelle@autre.test"))
    let refusal = try town.refused(command, as: asLune, by: "ORDER-8")
    #expect(refusal.problems.map(\.field) == [.email])
  }

  @Test func `a person's accounts may share an address`() throws {
    let lea = try #require(try town.reader.user(email: lune.details.email))
    let second = try town.account(.complete(.individual, email: "second@client.test"), ownedBy: lea)
    let command = EditProfile(to: second.details.with(\.email, lune.details.email))
    try town.done(command, as: Session(user: lea.id, account: second.id))
  }
}
