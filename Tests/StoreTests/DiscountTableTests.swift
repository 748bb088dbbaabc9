import Testing

@testable import ClientArea
@testable import Store

private typealias World = SmallWorld

/// That discounts come back from their tables as they were put in.
struct DiscountTableTests {
  private let desk: Desk
  private let party = SmallWorld.account(SmallWorld.lune, "C", "L", "a@b.example").details.party
  private let totals = Totals(excludingTax: Money(cents: -5), tax: Money(cents: 1))

  init() throws { desk = try Desk.small() }

  @Test func `discounts, and the invoices that have them`() throws {
    let targets: [DiscountTerms.Target] = [
      .account(World.lune), .group(ID(96)), .product(World.hostingPlan),
    ]
    try desk.save([ClientGroup(id: ID(96), name: "G")])
    for target in targets {
      try desk.expectRoundTrip(of: [
        Discount(
          id: ID(97),
          DiscountTerms(
            .share(perMille: 125), for: target, from: World.today, to: World.today, called: "é")),
        Discount(
          id: ID(97),
          DiscountTerms(
            .amount(Money(cents: 1)), for: target, from: World.today, to: World.today + 1),
          endedOn: World.today, archivedOn: World.today + 1),
      ])
    }
    let terms = DiscountTerms(
      .share(perMille: 1), for: targets[0], from: World.today, to: World.today)
    let line = InvoiceLine(
      label: "r", unitPrice: Money(cents: -1), rate: TaxRate(perMille: 55), discount: ID(97))
    let invoice = Invoice(
      id: ID(98), number: "F", issuedOn: World.today, dueOn: nil, account: World.lune,
      subject: "s", buyer: party, seller: .provider,
      lines: [line, InvoiceLine(label: "u", unitPrice: .zero, discount: ID(97))], totals: totals,
      reasons: [])
    try desk.save([Discount(id: ID(97), terms), invoice])
    #expect(try desk.reader.invoice(ID(98)).lines == invoice.lines)
    try desk.expectRoundTrip(of: [DiscountUse(id: ID(99), of: ID(97), on: ID(98))])
    try desk.expectRoundTrip(of: [
      Payment(
        id: ID(81), invoice: ID(98), account: World.lune, user: nil, amount: .zero,
        means: .nothing, paidOn: World.today)
    ])
  }
}
