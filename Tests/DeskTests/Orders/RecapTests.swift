import ClientArea
import Testing

@testable import Store

/// That the page before payment says what the payment will store (ORDER-5).
@Suite struct RecapTests {
  private let town: Town
  private let lune: ClientAccount
  private let studio: ClientAccount
  private let asStudio: Session

  init() throws {
    town = try Town()
    lune = try town.account("Lune")
    studio = try town.account("Studio", isAdvancedModeOn: true)
    try town.administrativeLink(studio, for: lune)
    asStudio = try town.session(of: studio)
  }

  private func recap(of command: PlaceOrder) throws -> OrderRecap {
    let foresight = try town.desk.foresee(command, as: asStudio)
    guard case .possible(let decision) = foresight else { throw NotForeseen() }
    let before = Set(try town.all(ClientAccount.self).map(\.id))
    let recap = try OrderRecap(foreseen: decision) { id in
      before.contains(id) ? try town.reader.account(id) : nil
    }
    return try #require(recap)
  }

  private struct NotForeseen: Error {}

  private func expectTrue(_ recap: OrderRecap, after command: PlaceOrder) throws {
    let decision = try town.done(command, as: asStudio)
    let service = try #require(try town.all(Service.self).last)
    let invoice = try town.lastInvoice
    #expect(recap.ownerName == (try town.reader.account(service.owner).name))
    #expect(recap.buyerName == invoice.buyer.name)
    #expect(recap.totals == invoice.totals)
    #expect(recap.opened.map(\.period) == [service.openedOn...(service.expiresOn - 1)])
    #expect(recap.becomesTechnicalContact == (try town.all(TechnicalLink.self).last != nil))
    #expect(recap.letters.map(\.model) == (try town.all(Mail.self).map(\.model)))
    #expect(recap.letters.map(\.recipient) == (try town.all(Mail.self).map(\.recipient)))
    #expect(recap.reasons == decision.reasons)
  }

  private func order(
    for beneficiary: Beneficiary, paying payment: PaymentOrder = .card
  ) -> PlaceOrder {
    PlaceOrder(OrderRequest(town.plan.id, named: "new.example", for: beneficiary), paying: payment)
  }

  @Test func `ORDER-5: for oneself, owner and buyer are the same`() throws {
    let recap = try recap(of: order(for: .myself))
    #expect(recap.ownerName == "Studio" && recap.buyerName == "Studio")
    #expect(recap.ownerCode == studio.code)
    #expect(!recap.becomesTechnicalContact)
    try expectTrue(recap, after: order(for: .myself))
  }

  @Test func `ORDER-5: for a client, owner and buyer are shown apart`() throws {
    let command = order(for: .existingClient(lune.id))
    let recap = try recap(of: command)
    #expect(recap.ownerName == "Lune" && recap.buyerName == "Studio")
    #expect(recap.ownerCode == lune.code)
    #expect(recap.becomesTechnicalContact)
    try expectTrue(recap, after: command)
  }

  @Test func `ORDER-5: for a new contact, the owner has no code yet`() throws {
    let details = ContactDetails.complete(.company, "Neuf", email: "neuf@client.test")
    let command = order(for: .newClient(details))
    let recap = try recap(of: command)
    #expect(recap.ownerName == "Neuf" && recap.buyerName == "Studio")
    #expect(recap.ownerCode == nil)
    try expectTrue(recap, after: command)
  }

  @Test func `ORDER-5: with a payer chosen, the recap and its reasons name the payer`() throws {
    let payer = try town.payer("Fiduciaire", of: studio)
    let command = order(
      for: .existingClient(lune.id), paying: PaymentOrder(.card, payer: payer.id))
    let recap = try recap(of: command)
    #expect(recap.buyerName == "Fiduciaire")
    let fact = try #require(recap.reasons.first { $0.rule == "ORDER-5" }?.fact)
    #expect(fact.en == "Owner: Lune. Invoiced to: Fiduciaire.")
    try expectTrue(recap, after: command)
  }
}
