/// How somebody wants to pay: the outcome he chose for the simulation, under which billing identity, and what.
package struct PaymentOrder: Hashable, Sendable {
  package let choice: PaymentChoice
  /// Nil for the account's own details (BILL-12).
  package let payer: ID<Payer>?
  /// The total including tax that the person was shown; nil where none was (ORDER-15).
  package let seen: Money?

  package init(_ choice: PaymentChoice, payer: ID<Payer>? = nil, seeing seen: Money? = nil) {
    self.choice = choice
    self.payer = payer
    self.seen = seen
  }

  /// The same by somebody who was shown a total.
  package func seeing(_ total: Money?) -> PaymentOrder {
    PaymentOrder(choice, payer: payer, seeing: total)
  }

  package static let card = PaymentOrder(.card)
  package static let balance = PaymentOrder(.balance)
}
