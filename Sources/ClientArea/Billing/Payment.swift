/// « Paiement »: money that was accepted. Refused and abandoned attempts leave none (SIM-7).
package struct Payment: Entity {
  package let id: ID<Payment>
  /// Nil for a top-up of the balance.
  package let invoice: ID<Invoice>?
  /// The account that paid, or for which a visitor paid.
  package let account: ID<ClientAccount>
  /// The user who paid; nil for a visitor with a quick link.
  package let user: ID<User>?
  /// Below zero for what went back to a card.
  package let amount: Money
  package let means: PaymentMeans
  package let paidOn: Day
  /// The credit note whose money went back to the card (BILL-17); nil for what was paid.
  package let creditNote: ID<CreditNote>?

  package init(
    id: ID<Payment>, invoice: ID<Invoice>?, account: ID<ClientAccount>, user: ID<User>?,
    amount: Money, means: PaymentMeans, paidOn: Day, creditNote: ID<CreditNote>? = nil
  ) {
    self.id = id
    self.invoice = invoice
    self.account = account
    self.user = user
    self.amount = amount
    self.means = means
    self.paidOn = paidOn
    self.creditNote = creditNote
  }
}

/// What a payment is made with.
package enum PaymentMeans: String, Sendable {
  case card, balance
  /// The total is zero: nobody is asked for money (CLIENTS-12).
  case nothing

  package var word: Phrase {
    switch self {
    case .card: Phrase(fr: "carte", it: "carta", en: "card")
    case .balance: Phrase(fr: "solde", it: "saldo", en: "balance")
    case .nothing: Phrase(fr: "rien", it: "nulla", en: "nothing")
    }
  }
}

/// How a simulated payment is to be made, and what the bank is to answer (SIM-7).
package enum PaymentChoice: String, CaseIterable, Sendable {
  case card, refusedCard, balance, abandoned
}
