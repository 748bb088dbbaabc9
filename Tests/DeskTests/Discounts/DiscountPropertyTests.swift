import Testing

@testable import ClientArea
@testable import Store

/// CLIENTS-10, CLIENTS-12, BILL-10, BILL-17 on catalogues, discounts and quantities made by chance.
@Suite struct DiscountPropertyTests {
  @Test(arguments: 0..<40)
  func `lines add up, nothing goes below zero, and the best discount wins`(_ seed: Int) throws {
    var shop = try Shop(seed: seed)
    for _ in 0..<25 {
      let goods = shop.basket()
      let day = Town.start + shop.dice.number(-3...3)
      let sold = try DiscountedLines(
        of: goods, for: shop.buyer, on: day, reading: shop.town.reader)
      let rates = TaxIsComputedOnTheTotal.perRate(of: sold.lines)
      let totals = TaxIsComputedOnTheTotal.totals(of: sold.lines)
      #expect(totals.excludingTax.cents == sold.lines.map(\.amount.cents).reduce(0, +))
      #expect(rates.map(\.totals.excludingTax.cents).reduce(0, +) == totals.excludingTax.cents)
      #expect(rates.map(\.totals.tax.cents).reduce(0, +) == totals.tax.cents)
      for rate in rates {
        let (net, tax) = (rate.totals.excludingTax, rate.totals.tax)
        #expect(net >= .zero && tax >= .zero && rate.totals.includingTax == net + tax)
        // Half a cent goes up.
        #expect(tax.cents == (net.cents * rate.rate.perMille * 2 + 1000) / 2000)
      }
      var rest = sold.lines[...]
      for piece in goods {
        let first = rest.popFirst()
        #expect(first == piece.line)
        let taken = shop.most(off: piece, on: day)
        guard taken > 0 else { continue }
        let next = rest.popFirst()
        let line = try #require(next)
        #expect(line.amount.cents == -taken && line.rate == piece.line.rate)
        #expect(piece.line.amount.cents >= taken)
        let won = try #require(shop.discounts.first { $0.id == line.discount })
        #expect(shop.isOldest(won, taking: taken, off: piece, on: day))
      }
      #expect(rest.isEmpty)
    }
  }

  @Test(arguments: 0..<40)
  func `credit notes line by line, in any order, make the invoice to the cent`(_ seed: Int) throws {
    var shop = try Shop(seed: 1000 + seed)
    for _ in 0..<10 {
      let sold = try DiscountedLines(
        of: shop.basket(), for: shop.buyer, on: Town.start, reading: shop.town.reader)
      let invoice = shop.invoice(of: sold.lines)
      var notes: [CreditNote] = []
      while true {
        let rest = InvoiceRest(of: invoice, less: notes)
        let open = rest.positions.filter { invoice.lines[$0].discount == nil }
        guard !open.isEmpty else { break }
        let whole = shop.dice.happens(1)
        let chosen = whole ? rest.positions : rest.withDiscount(shop.dice.one(of: open))
        #expect(throws: Never.self) {
          try CreditNotesMirrorTheInvoice.check(chosen, of: rest)
        }
        let totals = rest.totals(crediting: chosen)
        let paid = chosen.map { invoice.lines[$0].amount.cents }.reduce(0, +)
        #expect(totals.excludingTax.cents == paid && totals.tax >= .zero)
        #expect(totals.includingTax <= rest.totals.includingTax)
        notes.append(shop.note(of: invoice, chosen, totals, number: notes.count))
      }
      let rest = InvoiceRest(of: invoice, less: notes)
      #expect(rest.isCredited && rest.totals == .zero && rest.credited == invoice.totals)
    }
  }

  /// A line with a discount is never taken back for more than was paid for it.
  @Test(arguments: 0..<20)
  func `no line goes without its discount, nor a discount without its line`(_ seed: Int) throws {
    var shop = try Shop(seed: 2000 + seed)
    let sold = try DiscountedLines(
      of: [shop.piece()], for: shop.buyer, on: Town.start, reading: shop.town.reader)
    let rest = InvoiceRest(of: shop.invoice(of: sold.lines), less: [])
    guard sold.lines.count == 2 else { return }
    #expect(throws: Refusal.self) { try CreditNotesMirrorTheInvoice.check([1], of: rest) }
    #expect(rest.withDiscount(0) == [0, 1] && rest.withDiscount(1) == [1])
    #expect(!rest.isWithinWhatIsLeft([0]))
  }

  @Test(arguments: 0..<30)
  func `the recap is what the invoice has`(_ seed: Int) throws {
    let shop = try Shop(seed: 3000 + seed)
    let (town, product) = (shop.town, shop.products[seed % shop.products.count])
    let name = product.kind == .mailbox ? "a@new.example" : "new.example"
    let order = PlaceOrder(OrderRequest(product.id, named: name), paying: .card)
    let session = try town.session(of: shop.buyer)
    guard case .possible(let decision) = try town.desk.foresee(order, as: session) else {
      Issue.record("Seed \(seed): refused.")
      return
    }
    let recap = OrderRecap(foreseen: decision) { _ in nil }
    let seen = PaymentOrder(.card, seeing: recap?.totals.includingTax)
    try town.done(PlaceOrder(order.request, paying: seen), as: session)
    let invoice = try town.lastInvoice
    #expect(recap?.lines == invoice.lines && recap?.totals == invoice.totals)
    #expect(TaxIsComputedOnTheTotal.totals(of: invoice.lines) == invoice.totals)
    #expect(try town.all(Payment.self).last?.amount == invoice.totals.includingTax)
  }
}
