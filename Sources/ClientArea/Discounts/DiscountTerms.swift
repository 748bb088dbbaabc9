/// What staff fills in of a discount.
package struct DiscountTerms: Hashable, Sendable {
  /// What it is called on the invoice, « Printemps »; may be empty.
  package internal(set) var label: String
  package internal(set) var reduction: Reduction
  package internal(set) var target: Target
  package internal(set) var firstDay: Day
  /// Still counts.
  package internal(set) var lastDay: Day

  package init(
    _ reduction: Reduction, for target: Target, from firstDay: Day, to lastDay: Day,
    called label: String = ""
  ) {
    self.label = label.trimmed
    self.reduction = reduction
    self.target = target
    self.firstDay = firstDay
    self.lastDay = lastDay
  }

  /// Whom, or what, it is for.
  package enum Target: Hashable, Sendable {
    case account(ID<ClientAccount>)
    /// Every account of the group.
    case group(ID<ClientGroup>)
    /// Whoever buys it.
    case product(ID<Product>)

    package var kind: Kind {
      switch self {
      case .account: .account
      case .group: .group
      case .product: .product
      }
    }

    /// Of what sort that is.
    package enum Kind: String, CaseIterable, Sendable { case account, group, product }
  }

  /// « Remise 10 % — Printemps ».
  package var name: Phrase {
    func text(_ word: String, _ language: Language) -> String {
      "\(word) \(reduction.text(in: language))\(label.isEmpty ? "" : " — \(label)")"
    }
    return Phrase(
      stored: text("Remise", .fr), text("Sconto", .it), text("Discount", .en))
  }
}

/// How much is taken off.
package enum Reduction: Hashable, Sendable {
  /// In thousandths of the price: 100 for 10 %.
  case share(perMille: Int)
  /// Excluding tax.
  case amount(Money)

  /// Never below zero, and never more than the price; half a cent is rounded up.
  package func taken(off price: Money) -> Money {
    let wanted =
      switch self {
      case .share(let perMille):
        Money(cents: Rounding.quotient(of: price.cents * perMille, by: 1000))
      case .amount(let amount): amount
      }
    return max(.zero, min(wanted, price))
  }

  /// Reads « 10 % », « 12,5 % » or « 5,00 € »; nil where it is neither.
  package init?(reading text: some StringProtocol) {
    let text = String(text).trimmed
    if text.last == "%" {
      guard let perMille = Decimals.read(String(text.dropLast()), places: 1) else { return nil }
      self = .share(perMille: perMille)
    } else {
      guard let amount = Money(reading: text) else { return nil }
      self = .amount(amount)
    }
  }

  /// « 12,5 % », « 5,00 € ».
  package func text(in language: Language) -> String {
    switch self {
    case .share(let perMille): Decimals.text(perMille, places: 1, in: language) + " %"
    case .amount(let amount): amount.text(in: language)
    }
  }
}
