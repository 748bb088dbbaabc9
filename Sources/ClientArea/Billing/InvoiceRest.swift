/// An invoice with its credit notes, and what they leave of it (BILL-17).
package struct InvoiceRest: Sendable {
  package let invoice: Invoice
  /// In the order in which they were issued.
  package let notes: [CreditNote]
  /// The places of the lines that no credit note has taken back.
  package let positions: [Int]
  /// What is left to pay, or was left when it was paid.
  package let totals: Totals

  package init(of invoice: Invoice, less notes: [CreditNote]) {
    self.invoice = invoice
    self.notes = notes
    let isWhole = notes.contains { $0.positions.isEmpty }
    let credited = Set(notes.flatMap(\.positions))
    positions = isWhole ? [] : invoice.lines.indices.filter { !credited.contains($0) }
    totals = notes.reduce(invoice.totals) { $0 - $1.totals }
  }

  /// Whether nothing is left of it.
  package var isCredited: Bool { !notes.isEmpty && positions.isEmpty }

  /// What all credit notes together come to.
  package var credited: Totals { invoice.totals - totals }

  /// The lines that no credit note has taken back.
  package var lines: [InvoiceLine] { positions.map { invoice.lines[$0] } }

  /// The totals of a credit note of some of the lines that are left. The tax of each rate is what the tax on
  /// everything credited grows by, so that in any order all of them together make the invoice to the cent.
  func totals(crediting chosen: [Int]) -> Totals {
    guard Set(chosen) != Set(positions) else { return totals }
    let before = Set(invoice.lines.indices).subtracting(positions)
    return perRate(crediting: chosen, after: before).reduce(.zero) { $0 + $1.totals }
  }

  /// What a credit note of the invoice comes to, rate by rate.
  package func perRate(of note: CreditNote) -> [RateTotals] {
    let before = Set(notes.prefix { $0.id != note.id }.flatMap(lines(of:)))
    return perRate(crediting: lines(of: note), after: before)
  }

  /// The places of the lines that one of its credit notes takes back.
  package func lines(of note: CreditNote) -> [Int] {
    note.positions.isEmpty
      ? Array(invoice.lines.indices) : note.positions.filter(invoice.lines.indices.contains)
  }

  /// The places of a line and of its discount, which are taken back together (CLIENTS-10).
  package func withDiscount(_ position: Int) -> [Int] {
    let lines = invoice.lines
    guard lines.indices.contains(position), lines[position].discount == nil,
      lines.indices.contains(position + 1), lines[position + 1].discount != nil
    else { return [position] }
    return [position, position + 1]
  }

  /// Whether taking these lines back leaves every rate between nothing and what it was: a line of a discount
  /// goes with what it discounts.
  func isWithinWhatIsLeft(_ chosen: [Int]) -> Bool {
    let left = Set(positions)
    guard !chosen.isEmpty, left.isSuperset(of: chosen) else { return false }
    if left == Set(chosen) { return true }
    let taken = TaxIsComputedOnTheTotal.perRate(of: chosen.map { invoice.lines[$0] })
    let rest = TaxIsComputedOnTheTotal.perRate(
      of: positions.filter { !chosen.contains($0) }.map { invoice.lines[$0] })
    return (taken + rest).allSatisfy { $0.totals.excludingTax >= .zero }
  }

  private func perRate(crediting chosen: [Int], after before: Set<Int>) -> [RateTotals] {
    func sums(_ positions: Set<Int>) -> [RateTotals] {
      TaxIsComputedOnTheTotal.perRate(of: positions.sorted().map { invoice.lines[$0] })
    }
    let earlier = sums(before)
    let rates = Set(chosen.map { invoice.lines[$0].rate })
    return sums(before.union(chosen)).filter { rates.contains($0.rate) }.map { sum in
      let old = earlier.first { $0.rate == sum.rate }?.totals ?? .zero
      return RateTotals(sum.rate, sum.totals - old)
    }
  }
}
