/// What whoever issues a credit note says about it besides its lines (BILL-17).
package struct CreditTerms: Hashable, Sendable {
  /// Why, in words that the buyer reads; empty where nothing was said.
  package let motive: String
  package let refund: Refund
  package let periods: CreditedPeriods

  package init(
    because motive: String = "", to refund: Refund = .balance,
    _ periods: CreditedPeriods = .takenBack
  ) {
    self.motive = motive.normal
    self.refund = refund
    self.periods = periods
  }
}

/// Where the money of a credit note goes, where the invoice was paid.
package enum Refund: String, CaseIterable, Sendable {
  case balance, card
}

/// What becomes of the periods that the credited lines paid for.
package enum CreditedPeriods: String, CaseIterable, Sendable {
  case takenBack, kept
}
