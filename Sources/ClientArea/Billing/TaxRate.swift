/// A rate of VAT, in thousandths: 200 for 20 %, 55 for 5,5 %.
package struct TaxRate: Hashable, Comparable, Sendable {
  package let perMille: Int

  package init(perMille: Int) { self.perMille = perMille }

  /// The rate of everything that is sold by the catalogue.
  package static let usual = TaxRate(perMille: 200)
  /// No tax at all.
  package static let none = TaxRate(perMille: 0)
  /// Those from which staff chooses (BILL-14).
  package static let choices = [200, 100, 55, 21, 0].map { TaxRate(perMille: $0) }

  package static func < (left: TaxRate, right: TaxRate) -> Bool { left.perMille < right.perMille }

  /// The tax on an amount; half a cent is rounded away from zero (BILL-10).
  package func tax(on excludingTax: Money) -> Money {
    Money(cents: Rounding.quotient(of: excludingTax.cents * perMille, by: 1000))
  }

  /// Reads « 20 », « 5,5 » or « 2.1 % »; nil where it is no number with at most one decimal.
  package init?(reading text: some StringProtocol) {
    guard let perMille = Decimals.read(String(text.filter { $0 != "%" }), places: 1) else {
      return nil
    }
    self.init(perMille: perMille)
  }

  /// « 5,5 % » in French and Italian, « 5.5 % » in English.
  package func text(in language: Language) -> String {
    Decimals.text(perMille, places: 1, in: language) + " %"
  }
}

/// What the lines of one rate come to.
package struct RateTotals: Hashable, Sendable {
  package let rate: TaxRate
  package let totals: Totals

  init(_ rate: TaxRate, _ totals: Totals) {
    self.rate = rate
    self.totals = totals
  }

  package init(_ rate: TaxRate, on excludingTax: Money) {
    self.init(rate, Totals(excludingTax: excludingTax, tax: rate.tax(on: excludingTax)))
  }
}
