import ClientArea
import Testing

@testable import Store

@Suite final class BalanceTests: TownWithAContact {
  private func balance(of account: ClientAccount) throws -> Int {
    try town.reader.account(account.id).balance.cents
  }

  @Test func `BILL-11: an account tops its balance up and spends it`() throws {
    let decision = try town.done(TopUpBalance(by: Money(cents: 8000)), as: asLune)
    #expect(decision.reasons.rules == ["BILL-11"])
    try town.done(town.renewal(of: hosting, paying: .balance), as: asLune)
    #expect(try balance(of: lune) == 800)
    let entries = try town.all(LedgerEntry.self)
    #expect(entries.map(\.amount.cents) == [8000, -7200])
    #expect(entries.map(\.balanceAfter.cents) == [8000, 800])
    #expect(try town.all(Payment.self).map(\.means) == [.card, .balance])
    #expect(try town.lastInvoice.reasons.rules == ["BILL-1", "BILL-4", "BILL-5"])
  }

  @Test func `BILL-11: a technical contact spends his own balance, never the owner's`() throws {
    try town.done(TopUpBalance(by: Money(cents: 90_000)), as: asLune)
    let page = try town.renewal(of: hosting, paying: .balance)
    try town.refused(page, as: asStudio, by: "BILL-11")
    try town.done(TopUpBalance(by: Money(cents: 7200)), as: asStudio)
    let decision = try town.done(page, as: asStudio)
    #expect(decision.reasons.rules.contains("BILL-11"))
    #expect(try balance(of: lune) == 90_000)
    #expect(try balance(of: studio) == 0)
  }

  @Test func `BILL-11: an order for another spends the buyer's balance`() throws {
    try town.administrativeLink(studio, for: lune)
    try town.done(SetAdvancedMode(on: true), as: asStudio)
    for session in [asLune, asStudio] {
      try town.done(TopUpBalance(by: Money(cents: 7200)), as: session)
    }
    let request = OrderRequest(town.plan.id, named: "new.example", for: .existingClient(lune.id))
    try town.done(PlaceOrder(request, paying: .balance), as: asStudio)
    #expect(try balance(of: lune) == 7200)
    #expect(try balance(of: studio) == 0)
  }

  @Test func `BILL-11: one cent less than the price is not enough, the price is`() throws {
    try town.done(TopUpBalance(by: Money(cents: 7199)), as: asLune)
    let page = try town.renewal(of: hosting, paying: .balance)
    try town.refused(page, as: asLune, by: "BILL-11")
    try town.done(TopUpBalance(by: Money(cents: 1)), as: asLune)
    try town.done(page, as: asLune)
    #expect(try balance(of: lune) == 0)
  }

  @Test func `BILL-11: no quick link spends a balance, not even for its owner`() throws {
    try town.done(TopUpBalance(by: Money(cents: 90_000)), as: asLune)
    let link = try town.quickLink(of: hosting, at: 30)
    let command = RenewByQuickLink(link.secret, paying: .balance)
    for session in [.visitor, asLune, asStudio] {
      try town.refused(command, as: session, by: "BILL-11")
    }
  }

  @Test(arguments: [0, -1, 1_000_001, Int.max, Int.min])
  func `BILL-11: a top-up is of one cent to 10 000 €`(_ cents: Int) throws {
    let refusal = try town.refused(
      TopUpBalance(by: Money(cents: cents)), as: asLune, by: "BILL-11")
    #expect(refusal.problems.map(\.field) == [.amount])
  }

  @Test func `BILL-11: a top-up that is refused, abandoned or paid from itself adds nothing`()
    throws
  {
    for choice in [PaymentChoice.refusedCard, .abandoned] {
      try town.refused(TopUpBalance(by: Money(cents: 100), with: choice), as: asLune, by: "SIM-7")
    }
    try town.refused(
      TopUpBalance(by: Money(cents: 100), with: .balance), as: asLune, by: "BILL-11")
    for nobody in [town.staff, .visitor, .clock] {
      try town.refused(TopUpBalance(by: Money(cents: 100)), as: nobody, by: "ACCESS-1")
    }
  }

  @Test func `BILL-12: a payer of the account may be chosen, without one its details are used`()
    throws
  {
    let payer = try town.payer("Fiduciaire", of: lune)
    let payment = PaymentOrder(.card, payer: payer.id)
    try town.done(town.renewal(of: hosting, paying: payment), as: asLune)
    let invoice = try town.lastInvoice
    #expect(invoice.buyer == payer.party)
    #expect(invoice.account == lune.id)
    #expect(invoice.reasons.rules.last == "BILL-12")
    let second = try town.service("lune2.example", of: lune, expiresIn: 30)
    try town.done(town.renewal(of: second), as: asLune)
    #expect(try town.lastInvoice.buyer == lune.details.party)
  }

  @Test func `BILL-12: the payer of another account is refused, to pay with and to remove`() throws
  {
    let payer = try town.payer("Fiduciaire", of: lune)
    let payment = PaymentOrder(.card, payer: payer.id)
    try town.refused(town.renewal(of: hosting, paying: payment), as: asStudio, by: "BILL-12")
    let request = OrderRequest(town.plan.id, named: "new.example")
    try town.refused(PlaceOrder(request, paying: payment), as: asStudio, by: "BILL-12")
    try town.refused(RemovePayer(payer.id), as: asStudio, by: "BILL-12")
  }

  @Test func `BILL-12: each field of a new payer is checked`() throws {
    let right = lune.details.party
    try town.done(AddPayer(right), as: asLune)
    func problems(
      name: String? = nil, street: String? = nil, postcode: String? = nil, city: String? = nil,
      country: String? = nil, siren: String? = nil, vat: String? = nil
    ) throws -> [DetailField] {
      let party = Party(
        name: name ?? right.name, street: street ?? right.street,
        postcode: postcode ?? right.postcode, city: city ?? right.city,
        country: country ?? right.country, siren: siren ?? right.siren,
        vatNumber: vat ?? right.vatNumber)
      return try town.refused(AddPayer(party), as: asLune, by: "BILL-12").problems.map(\.field)
    }
    for text in OddTexts.malformed + OddTexts.empty {
      #expect(try problems(name: text) == [.company])
      #expect(try problems(street: text) == [.street])
      #expect(try problems(city: text) == [.city])
    }
    #expect(try problems(postcode: "7500") == [.postcode])
    #expect(
      try problems(country: "XX") == [.postcode, .country] || problems(country: "XX") == [.country])
    #expect(try problems(siren: "732829321") == [.siren])
    #expect(try problems(vat: "?") == [.vatNumber])
  }
}
