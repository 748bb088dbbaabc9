/// One line of an invoice, frozen with it (BILL-8).
package struct InvoiceLine: Hashable, Sendable {
  package let label: String
  package let quantity: Quantity
  /// Excluding tax.
  package let unitPrice: Money
  package let rate: TaxRate

  package init(
    label: String, quantity: Quantity = .one, unitPrice: Money, rate: TaxRate = .usual
  ) {
    self.label = label
    self.quantity = quantity
    self.unitPrice = unitPrice
    self.rate = rate
  }

  /// One of something, at the usual rate.
  package init(label: String, amount: Money) { self.init(label: label, unitPrice: amount) }

  /// Excluding tax: quantity times price, to the cent.
  package var amount: Money { quantity * unitPrice }
}
