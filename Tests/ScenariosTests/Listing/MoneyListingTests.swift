import ClientArea
import Equipment
import Testing

@testable import Scenarios
@testable import Store

/// The tables of payments and movements.
struct MoneyListingTests {
  private let desk: Desk
  private let lina: Session
  private let nora: Session

  init() throws {
    let client = try InvoicedClient(
      named: "=Lune", for: [InvoiceLine(label: "Heure", amount: Money(cents: 1000))])
    (desk, lina, nora) = (client.desk, client.lina, client.nora)
    try WorldBuilder(desk).addAccount(
      "C-2", kind: .company, named: "Soleil", ownedBy: "paul@sorel.example")
    _ = try desk.perform(PayInvoice(client.invoice, with: .card), as: lina)
    let terms = CreditTerms(because: "Geste", to: .card)
    _ = try desk.perform(CancelInvoice(client.invoice, terms), as: nora)
  }

  private func rows(_ text: String) -> [Substring] { text.split(separator: "\r\n") }

  @Test func `BILL-17: payments and what went back to a card are a table`() throws {
    let (text, count) = try MoneyListing.payments(of: desk, seenBy: nil)
    let day = try desk.reader.today().iso
    #expect(count == 3)
    #expect(rows(text)[0] == "paidOn,account,name,invoice,creditNote,amount,means,paidBy")
    #expect(rows(text)[1].hasPrefix("\(day),C-1,'=Lune,,,50.00,card,"))
    #expect(rows(text)[2].contains(",F2026-00001,,12.00,card,"))
    #expect(rows(text)[3] == "\(day),C-1,'=Lune,F2026-00001,A2026-00001,-12.00,card,")
  }

  @Test func `BILL-11: the movements of balances are a table`() throws {
    let (text, count) = try MoneyListing.ledger(of: desk, seenBy: nil, in: .fr)
    #expect(count == 1)
    #expect(rows(text)[1].contains(";50,00;50,00;"))
  }

  @Test func `ACCESS-10: each exports what he sees, the oldest first`() throws {
    #expect(
      try MoneyListing.payments(of: desk, seenBy: lina).text
        == MoneyListing.payments(of: desk, seenBy: nil).text)
    let paul = Session(
      user: try desk.reader.user(email: "paul@sorel.example")?.id,
      account: try desk.reader.account(meantBy: "C-2")?.id)
    #expect(try MoneyListing.payments(of: desk, seenBy: paul).count == 0)
    #expect(try MoneyListing.ledger(of: desk, seenBy: paul).count == 0)
    #expect(try MoneyListing.ledger(of: desk, seenBy: nora).count == 1)
  }
}
