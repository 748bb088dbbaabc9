/// What is sold: a line of the invoice, and the product whose discounts count on it.
struct Goods {
  let product: ID<Product>
  let line: InvoiceLine
  /// What is paid besides, on lines that no discount takes anything off.
  var fees: [InvoiceLine] = []
}

/// The lines of a sale, each with its discount and its fees below it (CLIENTS-10, CLIENTS-12).
struct DiscountedLines {
  private(set) var lines: [InvoiceLine] = []
  private(set) var reasons: [Reason] = []

  init(
    of goods: [Goods], for buyer: ClientAccount, on day: Day, reading records: some Records
  ) throws {
    let groups = try records.memberships(of: buyer.id).map(\.group)
    for piece in goods {
      lines.append(piece.line)
      defer { lines += piece.fees }
      let ranked = TheBestDiscountWins.ranked(
        try records.discounts(for: buyer.id, buying: piece.product, on: day), for: buyer.id,
        in: groups, buying: piece.product, at: piece.line.amount, on: day)
      guard let best = ranked.first else { continue }
      lines.append(
        ADiscountIsALineOfItsOwn.line(of: best, below: piece.line, in: buyer.language))
      reasons += TheBestDiscountWins.reasons(ranked, off: piece.line)
    }
  }

  /// Each discount that counts, once.
  var discounts: [ID<Discount>] {
    var seen: Set<ID<Discount>> = []
    return lines.compactMap(\.discount).filter { seen.insert($0).inserted }
  }
}
