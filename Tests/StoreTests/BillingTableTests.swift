import SQLite
import Testing

@testable import ClientArea
@testable import Store

private typealias World = SmallWorld

/// That invoices, and all that money does, come back from their tables as they were put in, new and changed.
struct BillingTableTests {
  private let desk: Desk
  private let party = Party(
    name: "Zoë « \\\"\u{7} »", street: "1 rue\n2", postcode: "1", city: "日本", country: "FR",
    siren: "", vatNumber: "")
  private let totals = Totals(excludingTax: Money(cents: -5), tax: Money(cents: 1))
  private let phrase = Phrase(stored: "d'été", "", "\"\\\t")
  private var reasons: [Reason] { [Reason(TestRule.self, phrase), Reason(TestRule.self, phrase)] }

  init() throws { desk = try Desk.small() }

  private func expectRoundTrip<Kind: StoredEntity>(_ entities: Kind...) throws {
    try desk.expectRoundTrip(of: entities)
  }

  @Test func `invoices, what reminds of them and what takes them back`() throws {
    let invoice = Invoice(
      id: ID(80), number: "F", issuedOn: World.today, dueOn: nil, account: World.lune,
      subject: "s", buyer: party, seller: .provider,
      lines: [
        InvoiceLine(label: "é\"", amount: Money(cents: -5)), .init(label: "", amount: .zero),
      ],
      totals: totals, reasons: reasons)
    try expectRoundTrip(invoice)
    try desk.save([invoice])
    try expectRoundTrip(
      Payment(
        id: ID(81), invoice: invoice.id, account: World.lune, user: nil, amount: .zero,
        means: .balance, paidOn: World.today))
    try expectRoundTrip(
      CreditNote(
        id: ID(82), number: "A", issuedOn: World.today, invoice: invoice.id, account: World.lune,
        totals: totals),
      CreditNote(
        id: ID(82), number: "A", issuedOn: World.today, invoice: invoice.id, account: World.lune,
        totals: totals, positions: [1, 0], motive: "d'été", refund: .card))
    let note = CreditNote(
      id: ID(89), number: "A2", issuedOn: World.today, invoice: invoice.id, account: World.lune,
      totals: totals)
    try desk.save([note])
    let hosting = try desk.reader.all(Service.self, "ORDER BY id LIMIT 1")
    for before in [
      nil, PaidPeriod.Before(paidFrom: World.today, expiresOn: World.today, anniversary: 31),
    ] {
      try expectRoundTrip(
        PaidPeriod(
          id: ID(88), invoice: invoice.id, position: 1, service: try #require(hosting.first).id,
          firstDay: World.today, lastDay: World.today + 1, before: before, creditNote: note.id))
    }
    try expectRoundTrip(
      Payment(
        id: ID(80), invoice: invoice.id, account: World.lune, user: nil, amount: Money(cents: -1),
        means: .card, paidOn: World.today, creditNote: note.id))
    try expectRoundTrip(
      InvoiceReminder(id: ID(86), invoice: invoice.id, sentOn: World.today))
    try expectRoundTrip(
      InvoiceDraft(
        id: ID(87), account: World.lune, startedOn: World.today,
        lines: [
          InvoiceLine(
            label: "é", quantity: Quantity(thousandths: 1), unitPrice: Money(cents: 3),
            rate: TaxRate(perMille: 21))
        ], delay: 9))
  }

  @Test func `money, payers and numbers`() throws {
    try expectRoundTrip(
      LedgerEntry(
        id: ID(83), account: World.lune, bookedOn: World.today, amount: .zero,
        balanceAfter: Money(cents: Int(Int.mostStored)), label: phrase))
    try expectRoundTrip(Payer(id: ID(84), account: World.lune, party: party))
    try expectRoundTrip(
      SavedCard(
        id: ID(82), account: World.lune, lastDigits: "0042", validUntil: World.today,
        outcome: .failsOnce, hasFailed: true))
    try expectRoundTrip(NumberSeries(id: ID(85), name: "F2026", last: 3))
  }
}
