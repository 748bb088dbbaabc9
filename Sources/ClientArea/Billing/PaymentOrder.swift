/// How somebody wants to pay: the outcome he chose for the simulation, and under which billing identity.
package struct PaymentOrder: Hashable, Sendable {
  package let choice: PaymentChoice
  /// Nil for the account's own details (BILL-12).
  package let payer: ID<Payer>?

  package init(_ choice: PaymentChoice, payer: ID<Payer>? = nil) {
    self.choice = choice
    self.payer = payer
  }

  package static let card = PaymentOrder(.card)
  package static let balance = PaymentOrder(.balance)
}
