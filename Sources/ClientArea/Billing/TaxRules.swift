/// How an invoice adds up.
package enum TaxIsComputedOnTheTotal: Rule {
  package static let id: RuleID = "BILL-10"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Les montants sont en centimes ; la TVA se calcule taux par taux, sur le total hors taxe des lignes \
      de ce taux. Le taux suit de l'acheteur (BILL-15).
      """,
    it: """
      Gli importi sono in centesimi; l'IVA si calcola aliquota per aliquota, sul totale imponibile delle \
      righe di quell'aliquota. L'aliquota segue dall'acquirente (BILL-15).
      """,
    en: """
      Amounts are in cents; VAT is computed rate by rate, on the total excluding tax of the lines of that \
      rate. The rate follows from the buyer (BILL-15).
      """)

  /// What the lines of each rate come to, the highest rate first.
  package static func perRate(of lines: [InvoiceLine]) -> [RateTotals] {
    let amounts = lines.reduce(into: [TaxRate: Money]()) { amounts, line in
      amounts[line.rate, default: .zero] = amounts[line.rate, default: .zero] + line.amount
    }
    return amounts.sorted { $0.key > $1.key }.map { RateTotals($0.key, on: $0.value) }
  }

  package static func totals(of lines: [InvoiceLine]) -> Totals {
    perRate(of: lines).reduce(.zero) { $0 + $1.totals }
  }

  /// At the usual rate.
  package static func totals(of excludingTax: Money) -> Totals {
    RateTotals(.usual, on: excludingTax).totals
  }
}
