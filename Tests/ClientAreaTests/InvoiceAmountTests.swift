import Testing

@testable import ClientArea

/// Quantities, rates, totals per rate, and credit notes that mirror their invoice (BILL-10, BILL-17).
@Suite struct InvoiceAmountTests {
  @Test(arguments: [
    ("1", 1000), ("1,5", 1500), ("0.125", 125), ("0,001", 1), ("9999,999", 9_999_999),
    (" 2 ", 2000),
  ])
  func `BILL-10: a quantity has up to three decimals`(_ text: String, _ thousandths: Int) {
    let quantity = Quantity(reading: text)
    #expect(quantity == Quantity(thousandths: thousandths))
    #expect(quantity.flatMap { Quantity(reading: $0.text(in: .en)) } == quantity)
    #expect(quantity.flatMap { Quantity(reading: $0.text(in: .fr)) } == quantity)
  }

  @Test(arguments: ["", "-1", "1,2345", "10000", "1e3", ",5", "5,", "1,2,3", "deux"])
  func `what is no quantity is not read as one`(_ text: String) {
    #expect(Quantity(reading: text) == nil)
  }

  @Test func `BILL-14: staff chooses one of five rates`() {
    #expect(
      TaxRate.choices.map { $0.text(in: .fr) } == ["20 %", "10 %", "5,5 %", "2,1 %", "0 %"])
    for rate in TaxRate.choices { #expect(TaxRate(reading: rate.text(in: .en)) == rate) }
    for text in ["", "%", "5,55", "-20", "vingt"] { #expect(TaxRate(reading: text) == nil) }
  }

  @Test func `BILL-10: a line is quantity times price, half a cent away from zero`() {
    func amount(_ thousandths: Int, _ cents: Int) -> Int {
      InvoiceLine(
        label: "l", quantity: Quantity(thousandths: thousandths), unitPrice: Money(cents: cents)
      ).amount.cents
    }
    #expect(amount(1500, 8001) == 12_002)
    #expect(amount(1, 499) == 0)
    #expect(amount(1, 500) == 1)
    #expect(amount(1000, -1200) == -1200)
    #expect(amount(500, -3) == -2)
  }

  @Test func `BILL-10: tax is computed rate by rate`() {
    let lines = [
      InvoiceLine(label: "a", unitPrice: Money(cents: 1003)),
      InvoiceLine(label: "b", unitPrice: Money(cents: 2997), rate: TaxRate(perMille: 55)),
      InvoiceLine(label: "c", unitPrice: Money(cents: 1003)),
      InvoiceLine(label: "d", unitPrice: Money(cents: 1000), rate: TaxRate(perMille: 0)),
    ]
    let rates = TaxIsComputedOnTheTotal.perRate(of: lines)
    #expect(rates.map(\.rate.perMille) == [200, 55, 0])
    #expect(rates.map(\.totals.excludingTax.cents) == [2006, 2997, 1000])
    #expect(rates.map(\.totals.tax.cents) == [401, 165, 0])
    #expect(TaxIsComputedOnTheTotal.totals(of: lines).includingTax.cents == 6569)
  }

  @Test func `BILL-17: four credit notes, one a line in any order, make the invoice`() throws {
    let lines = [6833, 6833, 5750, 8500].map {
      InvoiceLine(label: "\($0)", amount: Money(cents: $0))
    }
    let orders = Self.orders(of: [0, 1, 2, 3])
    #expect(Set(orders).count == 24)
    for order in orders {
      for split in 1...3 {
        // Some lines by one credit note, the others one by one.
        let parts = [Array(order.prefix(split))] + order.dropFirst(split).map { [$0] }
        #expect(
          try Self.credit(parts, of: Self.invoice(lines)).credited.includingTax.cents == 33_499)
      }
      let rest = try Self.credit(order.map { [$0] }, of: Self.invoice(lines))
      #expect(rest.invoice.totals.includingTax.cents == 33_499)
      #expect(rest.credited == rest.invoice.totals)
      #expect(rest.isCredited)
    }
  }

  @Test(arguments: 1...300)
  func `BILL-10, BILL-17: random invoices add up, and their credit notes mirror them`(
    _ seed: Int
  ) throws {
    var dice = Dice(state: UInt64(seed))
    func roll(_ count: Int) -> Int { Int(dice.roll() % UInt64(count)) }
    let rates = TaxRate.choices + [TaxRate(perMille: 85)]
    let lines = (0...roll(8)).map { index in
      InvoiceLine(
        label: "l\(index)", quantity: Quantity(thousandths: 1 + roll(20_000)),
        unitPrice: Money(cents: 1 + roll(30_000)), rate: rates[roll(rates.count)])
    }
    let invoice = Self.invoice(lines)
    let perRate = TaxIsComputedOnTheTotal.perRate(of: lines)
    #expect(perRate.reduce(Totals.zero) { $0 + $1.totals } == invoice.totals)
    for rate in perRate {
      #expect(rate.totals.excludingTax + rate.totals.tax == rate.totals.includingTax)
    }
    var left = Array(lines.indices)
    var parts: [[Int]] = []
    while !left.isEmpty {
      let part = (0...roll(min(3, left.count))).compactMap { _ in
        left.isEmpty ? nil : left.remove(at: roll(left.count))
      }
      parts.append(part)
    }
    let rest = try Self.credit(parts, of: invoice)
    #expect(rest.credited == invoice.totals, "Seed \(seed)")
    // Rate by rate too, the credit notes are the invoice.
    for rate in perRate {
      let notes = rest.notes.flatMap { rest.perRate(of: $0) }.filter { $0.rate == rate.rate }
      #expect(notes.reduce(Totals.zero) { $0 + $1.totals } == rate.totals, "Seed \(seed)")
    }
  }

  @Test func `BILL-17: a discount is not taken back alone, nor what it lowers below it`() {
    let lines = [
      InvoiceLine(label: "Hébergement", amount: Money(cents: 6000)),
      InvoiceLine(label: "Remise", amount: Money(cents: -1000)),
    ]
    let rest = InvoiceRest(of: Self.invoice(lines), less: [])
    #expect(!rest.isWithinWhatIsLeft([1]))
    #expect(!rest.isWithinWhatIsLeft([0]))
    #expect(rest.isWithinWhatIsLeft([0, 1]))
    #expect(!rest.isWithinWhatIsLeft([]))
    #expect(!rest.isWithinWhatIsLeft([2]))
  }

  private static func orders(of places: [Int]) -> [[Int]] {
    guard !places.isEmpty else { return [[]] }
    return places.flatMap { first in
      orders(of: places.filter { $0 != first }).map { [first] + $0 }
    }
  }

  private static func invoice(_ lines: [InvoiceLine]) -> Invoice {
    Invoice(
      id: ID(1), number: "F2026-00001", issuedOn: Day(number: 20_486), dueOn: nil, account: ID(2),
      subject: lines.first?.label ?? "", buyer: .provider, seller: .provider, lines: lines,
      totals: TaxIsComputedOnTheTotal.totals(of: lines), reasons: [])
  }

  /// Credits lines part by part, and checks on the way that nothing is ever below zero or above the invoice.
  private static func credit(_ parts: [[Int]], of invoice: Invoice) throws -> InvoiceRest {
    var notes: [CreditNote] = []
    for (index, part) in parts.enumerated() {
      let rest = InvoiceRest(of: invoice, less: notes)
      #expect(rest.isWithinWhatIsLeft(part))
      try CreditNotesMirrorTheInvoice.check(part, of: rest)
      let totals = rest.totals(crediting: part)
      #expect(totals.excludingTax >= .zero && totals.tax >= .zero)
      notes.append(
        CreditNote(
          id: ID(10 + index), number: "A\(index)", issuedOn: invoice.issuedOn, invoice: invoice.id,
          account: invoice.account, totals: totals, positions: part))
      let after = InvoiceRest(of: invoice, less: notes)
      #expect(after.totals.excludingTax >= .zero && after.totals.tax >= .zero)
      #expect(after.isCredited == (index == parts.count - 1))
    }
    return InvoiceRest(of: invoice, less: notes)
  }
}
