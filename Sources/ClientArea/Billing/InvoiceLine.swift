/// One line of an invoice, frozen with it (BILL-8).
package struct InvoiceLine: Hashable, Sendable {
  package internal(set) var label: String
  package internal(set) var quantity: Quantity
  /// Excluding tax.
  package internal(set) var unitPrice: Money
  package internal(set) var rate: TaxRate
  /// The discount that it takes off the line before it (CLIENTS-10); nil for what is sold.
  package let discount: ID<Discount>?
  /// The service that it pays for; nil for what is none.
  package let service: ID<Service>?
  /// The first and the last day that it pays for; nil where it is of no time.
  package let period: ClosedRange<Day>?

  package init(
    label: String, quantity: Quantity = .one, unitPrice: Money, rate: TaxRate = .usual,
    discount: ID<Discount>? = nil, service: ID<Service>? = nil, period: ClosedRange<Day>? = nil
  ) {
    self.label = label.normal
    self.quantity = quantity
    self.unitPrice = unitPrice
    self.rate = rate
    self.discount = discount
    self.service = service
    self.period = period
  }

  /// One of something, at the usual rate.
  package init(label: String, amount: Money) { self.init(label: label, unitPrice: amount) }

  /// Excluding tax: quantity times price, to the cent.
  package var amount: Money { quantity * unitPrice }
}
