import Testing

@testable import ClientArea
@testable import Store

/// A catalogue with discounts, made by chance, and somebody who buys there. What a discount takes off is told here a
/// second time, without the rules.
struct Shop {
  let town: Town
  let buyer: ClientAccount
  let groups: [ID<ClientGroup>]
  private(set) var products: [Product] = []
  private(set) var discounts: [Discount] = []
  var dice: WorldDice

  init(seed: Int) throws {
    dice = WorldDice(seed: seed)
    let town = try Town(seed: UInt64(seed), mails: ShortMails())
    self.town = town
    let buyer = try town.account("Lune")
    self.buyer = buyer
    let other = try town.account("Studio")
    let all = try (0..<3).map { index in
      try town.desk.found { ClientGroup(id: $0.newID(), name: "Groupe \(index)") }
    }
    groups = all.prefix(2).map(\.id)
    for group in groups {
      try town.desk.found {
        GroupMembership(id: $0.newID(), group: group, account: buyer.id, code: buyer.code)
      }
    }
    for kind in [ServiceKind.hosting, .mailbox, .website] {
      let price = Money(cents: dice.number(1...30_000))
      products.append(
        try town.desk.found {
          Product(id: $0.newID(), name: "P\(price.cents)", kind: kind, price: price, months: 12)
        })
    }
    for _ in 0..<dice.number(0...8) {
      let target: DiscountTerms.Target =
        switch dice.number(0...3) {
        case 0: .account(dice.one(of: [buyer.id, other.id]))
        case 1: .group(dice.one(of: all).id)
        default: .product(dice.one(of: products).id)
        }
      let reduction: Reduction =
        dice.happens(5)
        ? .share(perMille: dice.one(of: [1, 33, 125, 500, 999, 1000]))
        : .amount(Money(cents: dice.number(1...40_000)))
      let first = Town.start + dice.number(-4...2)
      let terms = DiscountTerms(
        reduction, for: target, from: first, to: first + dice.number(0...6))
      let end = dice.happens(1) ? Town.start : nil
      discounts.append(
        try town.desk.found { Discount(id: $0.newID(), terms, endedOn: end) })
    }
  }

  mutating func basket() -> [Goods] { (0..<dice.number(1...4)).map { _ in piece() } }

  mutating func piece() -> Goods {
    let product = dice.one(of: products)
    return Goods(
      product: product.id,
      line: InvoiceLine(
        label: product.name, quantity: Quantity(thousandths: dice.number(1...5000)),
        unitPrice: product.firstPrice, rate: dice.one(of: TaxRate.choices)))
  }

  /// What the best discount takes off, in cents.
  func most(off piece: Goods, on day: Day) -> Int {
    running(on: day, for: piece.product).map { taken(by: $0, off: piece.line.amount.cents) }
      .max() ?? 0
  }

  func isOldest(_ won: Discount, taking taken: Int, off piece: Goods, on day: Day) -> Bool {
    let equals = running(on: day, for: piece.product).filter {
      self.taken(by: $0, off: piece.line.amount.cents) == taken
    }
    let oldest = equals.min {
      ($0.terms.firstDay.number, $0.id.value) < ($1.terms.firstDay.number, $1.id.value)
    }
    return oldest?.id == won.id
  }

  private func running(on day: Day, for product: ID<Product>) -> [Discount] {
    discounts.filter { discount in
      let isFor =
        switch discount.terms.target {
        case .account(let account): account == buyer.id
        case .group(let group): groups.contains(group)
        case .product(let other): other == product
        }
      let isEnded = discount.endedOn.map { day.number >= $0.number } ?? false
      return isFor && !isEnded
        && (discount.terms.firstDay.number...discount.terms.lastDay.number).contains(day.number)
    }
  }

  private func taken(by discount: Discount, off cents: Int) -> Int {
    switch discount.terms.reduction {
    case .share(let perMille): (cents * perMille * 2 + 1000) / 2000
    case .amount(let amount): min(amount.cents, cents)
    }
  }

  func invoice(of lines: [InvoiceLine]) -> Invoice {
    Invoice(
      id: ID(1), number: "F", issuedOn: Town.start, dueOn: nil, account: buyer.id, subject: "s",
      buyer: buyer.details.party, seller: .provider, lines: lines,
      totals: TaxIsComputedOnTheTotal.totals(of: lines), reasons: [])
  }

  func note(
    of invoice: Invoice, _ positions: [Int], _ totals: Totals, number: Int
  ) -> CreditNote {
    CreditNote(
      id: ID(number + 1), number: "A\(number)", issuedOn: Town.start, invoice: invoice.id,
      account: buyer.id, totals: totals, positions: positions)
  }
}
