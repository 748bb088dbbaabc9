import Testing

@testable import ClientArea
@testable import Store

private typealias World = SmallWorld

/// What the queries about money answer, and what they must not show.
struct BillingQueryTests {
  private func desk() throws -> Desk {
    try Desk.small(
      and: invoice(81, dueIn: 5), invoice(82, dueIn: -5), invoice(83, dueIn: nil),
      invoice(84, dueIn: 9),
      Payment(
        id: ID(91), invoice: ID(83), account: World.lune, user: World.lea,
        amount: Money(cents: 7200), means: .card, paidOn: World.today),
      CreditNote(
        id: ID(92), number: "A-1", issuedOn: World.today, invoice: ID(84), account: World.lune,
        totals: Totals(excludingTax: Money(cents: 6000), tax: Money(cents: 1200))),
      LedgerEntry(
        id: ID(93), account: World.lune, bookedOn: World.today, amount: Money(cents: -7200),
        balanceAfter: Money(cents: 100), label: Phrase(name: "spent")),
      Payer(id: ID(94), account: World.lune, party: .provider))
  }

  private func invoice(_ id: Int, dueIn days: Int?) -> Invoice {
    Invoice(
      id: ID(id), number: "F2026-000\(id)", issuedOn: World.today - 100 + id,
      dueOn: days.map { World.today + $0 }, account: World.lune, subject: "lune.example",
      buyer: World.account(World.lune, "C-1001", "Lune SARL", "lea@lune.example").details.party,
      seller: .provider,
      lines: [InvoiceLine(label: "1 \"an\"\n\t\\ \u{1}", amount: Money(cents: 6000))],
      totals: Totals(excludingTax: Money(cents: 6000), tax: Money(cents: 1200)),
      reasons: [Reason(TestRule.self, Phrase(name: "because"))])
  }

  @Test func `invoices are listed newest first with how they stand`() throws {
    let desk = try desk()
    let list = InvoiceList(window: Window(limit: 10))
    let mine = try desk.answer(list, as: World.asLune)
    #expect(mine.items.map(\.invoice.id.value) == [84, 83, 82, 81])
    #expect(mine.items.map(\.status) == [.cancelled, .paid, .overdue, .due])
    #expect(mine.count.count == 4)
    let after = InvoiceList(
      window: Window(.after(mine.items[1].anchor), limit: 1))
    #expect(try desk.answer(after, as: World.asLune).items.map(\.invoice.id.value) == [82])
    let before = InvoiceList(window: Window(.before(mine.items[1].anchor), limit: 9))
    #expect(try desk.answer(before, as: World.asLune).items.map(\.invoice.id.value) == [84])
    for session in [World.asStudio, World.asSoleil, .visitor, .clock] {
      #expect(try desk.answer(list, as: session).items.isEmpty)
    }
    #expect(try desk.answer(list, as: World.asStaff).items.count == 4)
    #expect(try desk.answer(HomeSummary(), as: World.asLune).invoicesDue.count == 2)
  }

  @Test func `an invoice shows its payment and why it bears its name`() throws {
    let desk = try desk()
    let paid = try #require(try desk.answer(InvoiceDetail(ID(83)), as: World.asLune))
    #expect(paid.paidBy == "Léa Martin")
    #expect(paid.invoice.reasons.map(\.rule.text) == ["TEST-1"])
    #expect(paid.invoice.lines.first?.label == "1 \"an\"\n\t\\ \u{1}")
    #expect(try desk.answer(InvoiceDetail(ID(84)), as: World.asLune)?.creditNote?.number == "A-1")
    #expect(try desk.answer(InvoiceDetail(ID(83)), as: World.asStudio) == nil)
    #expect(try desk.answer(Search("f2026-00083"), as: World.asLune).count == 1)
    #expect(try desk.answer(Search("f2026"), as: World.asStudio).isEmpty)
  }

  @Test func `ACCESS-10: payments of invoices go with the invoices, top-ups with the balance`()
    throws
  {
    for (permissions, seen) in [
      ([.viewInvoices], [91]), ([.manageBalance], [95]),
      ([.viewInvoices, .manageBalance], [95, 91]), ([.pay], []),
    ] as [([Permission], [Int])] {
      let desk = try desk()
      try desk.save([
        Payment(
          id: ID(95), invoice: nil, account: World.lune, user: World.lea,
          amount: Money(cents: 5000), means: .card, paidOn: World.today),
        AccountAccess(
          id: ID(96), user: World.zoe, account: World.lune, role: .guest, status: .active,
          since: World.today, permissions: Permissions(permissions)),
      ])
      let guest = Session(user: World.zoe, account: World.lune)
      let list = PaymentList(window: Window(limit: 5))
      #expect(try desk.answer(list, as: guest).map(\.payment.id.value) == seen)
      #expect(try desk.answer(Counted(list), as: guest).count.count == seen.count)
      #expect(try desk.answer(list, as: World.asLune).count == 2)
      #expect(try desk.answer(list, as: World.asStaff).count == 2)
    }
  }

  @Test func `money is shown to the account it belongs to`() throws {
    let desk = try desk()
    let payments = PaymentList(window: Window(limit: 5))
    #expect(try desk.answer(payments, as: World.asLune).map(\.invoiceNumber) == ["F2026-00083"])
    #expect(try desk.answer(payments, as: World.asSoleil).isEmpty)
    let notes = CreditNoteList(window: Window(limit: 5))
    #expect(try desk.answer(notes, as: World.asLune).map(\.invoiceNumber) == ["F2026-00084"])
    #expect(try desk.answer(notes, as: World.asSoleil).isEmpty)
    let ledger = LedgerList(window: Window(limit: 5))
    #expect(try desk.answer(ledger, as: World.asLune).map(\.balanceAfter.cents) == [100])
    #expect(try desk.answer(ledger, as: World.asSoleil).isEmpty)
    #expect(try desk.answer(PayerList(), as: World.asLune).map(\.party) == [.provider])
    #expect(try desk.answer(PayerList(), as: World.asSoleil).isEmpty)
    #expect(try desk.answer(Balance(), as: World.asLune) == .zero)
    #expect(try desk.answer(Balance(), as: .visitor) == nil)
  }
}
