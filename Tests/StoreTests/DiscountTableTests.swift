import SQLite
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

  @Test func `an older file keeps its payments, and may have one of nothing`() throws {
    let database = try Database(.memory)
    let before = Schema.migrations.prefix { $0.name != Migration.discounts.name }
    for migration in before { try database.execute(script: migration.script) }
    let columns = "id, invoice, account, user, amount, means, paidOn"
    let add: SQL = "INSERT INTO payment (\(sql: SQL(unsafe: columns))) VALUES"
    try database.execute(script: "PRAGMA foreign_keys = OFF")
    try database.run("\(sql: add) (7, NULL, 1, NULL, 1200, 'card', 20000)")
    try database.execute(script: Migration.discounts.script)
    try database.run("\(sql: add) (8, 3, 1, NULL, 0, 'nothing', 20001)")
    let kept = try database.all("SELECT id, amount, means FROM payment ORDER BY id") { row in
      let (id, amount, means) = try (
        row.get("id") as Int, row.get("amount") as Int, row.get("means") as String
      )
      return "\(id) \(amount) \(means)"
    }
    #expect(kept == ["7 1200 card", "8 0 nothing"])
    let indexes: Int = try database.value(
      "SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'payment'")
    #expect(indexes == 2)
  }
}

extension Desk {
  /// Saves one after the other under the same key, reads each back, and removes the first.
  func expectRoundTrip<Kind: StoredEntity>(of entities: [Kind]) throws {
    for entity in entities {
      try save([entity])
      let read: Kind = try reader.find(entity.id)
      #expect("\(read)" == "\(entity)")
    }
    try done(TestChange(removing: [entities[0]]))
    #expect(throws: RecordMissing.self) { try reader.find(entities[0].id) as Kind }
  }
}
