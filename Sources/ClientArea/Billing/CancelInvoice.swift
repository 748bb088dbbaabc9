/// Staff cancels an invoice, or what is left of it, by a credit note (« avoir »). What was paid goes back, and so
/// does what it paid for (BILL-17).
package struct CancelInvoice: Command, Hashable {
  package let invoice: ID<Invoice>
  package let terms: CreditTerms

  package init(_ invoice: ID<Invoice>, _ terms: CreditTerms = CreditTerms()) {
    self.invoice = invoice
    self.terms = terms
  }

  package var title: Phrase {
    Phrase(
      fr: "annuler une facture par un avoir", it: "annullare una fattura con una nota di credito",
      en: "cancel an invoice by a credit note")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let rest = try Crediting.rest(of: invoice, by: session, reading: records)
    return try Crediting(rest: rest, positions: rest.positions, terms: terms)
      .decide(reading: records, under: &circumstances)
  }
}
