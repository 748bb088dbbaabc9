/// Staff cancels an invoice by a credit note (« avoir »). What was paid goes back to the balance.
package struct CancelInvoice: Command, Hashable {
  package let invoice: ID<Invoice>

  package init(_ invoice: ID<Invoice>) { self.invoice = invoice }

  package var title: Phrase {
    Phrase(
      fr: "annuler une facture par un avoir", it: "annullare una fattura con una nota di credito",
      en: "cancel an invoice by a credit note")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let invoice = try records.invoice(self.invoice)
    try NumbersFollowWithoutGaps.checkMayBeCancelled(
      invoice, by: try SessionMustStand.isStaff(session, reading: records),
      creditNote: try records.creditNote(of: invoice.id))
    try EachOfStaffHasARole.checkRole(.issueInvoices, of: session, reading: records)
    let (number, series) = try NumbersFollowWithoutGaps.next(
      "A", reading: records, under: &circumstances)
    let fact = Phrase(
      fr: "L'avoir \(number) annule la facture \(invoice.number).",
      it: "La nota di credito \(number) annulla la fattura \(invoice.number).",
      en: "Credit note \(number) cancels invoice \(invoice.number).")
    var decision = Decision(saying: fact)
    decision.save(
      series,
      CreditNote(
        id: circumstances.newID(), number: number, issuedOn: circumstances.today,
        invoice: invoice.id, account: invoice.account, totals: invoice.totals))
    decision.explain(NumbersFollowWithoutGaps.self, fact)
    if let payment = try records.payment(of: invoice.id) {
      _ = decision.book(
        payment.amount, on: try records.account(invoice.account),
        as: Phrase(fr: "avoir \(number)", it: "nota di credito \(number)", en: "credit \(number)"),
        under: &circumstances)
      decision.explain(
        BalanceIsTheActingAccounts.self,
        Phrase(
          fr: "\(payment.amount) reviennent au solde du client.",
          it: "\(payment.amount) tornano al saldo del cliente.",
          en: "\(payment.amount) go back to the client's balance."))
    }
    return decision
  }
}
