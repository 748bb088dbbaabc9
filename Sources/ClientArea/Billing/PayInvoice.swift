/// A client pays an invoice that stands open, less what was credited of it (BILL-14).
package struct PayInvoice: Command, Hashable {
  package let invoice: ID<Invoice>
  package let choice: PaymentChoice
  /// What was left to pay when the person saw it; nil where nothing was seen (ORDER-15).
  package let seen: Money?

  package init(_ invoice: ID<Invoice>, with choice: PaymentChoice, seeing seen: Money? = nil) {
    self.invoice = invoice
    self.choice = choice
    self.seen = seen
  }

  package var personalAct: PersonalAct? { .payment }

  package var title: Phrase {
    Phrase(fr: "régler une facture", it: "saldare una fattura", en: "pay an invoice")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let rest = try records.rest(of: invoice)
    let invoice = rest.invoice
    let account = try SessionMustStand.actingAccount(
      of: session, needing: [.viewInvoices], reading: records)
    try PermissionsHoldEverywhere.check(PaymentOrder(choice), of: session, reading: records)
    try StaffInvoiceIsPaidFromBilling.checkIsAddressed(invoice, to: account)
    let status = StaffInvoiceIsPaidFromBilling.status(
      of: rest, payment: try records.payment(of: invoice.id), on: circumstances.today)
    try StaffInvoiceIsPaidFromBilling.checkIsOpen(invoice, status)
    let total = rest.totals.includingTax
    try TheTotalSeenIsPaid.check(seen, total)
    if choice == .balance { try BalanceIsTheActingAccounts.checkCovers(total, account) }
    let means = try OnlyAnAcceptedPaymentCounts.check(choice, paying: total)

    var decision = Decision(
      saying: Phrase(
        fr: "La facture \(invoice.number) est payée.", it: "La fattura \(invoice.number) è pagata.",
        en: "Invoice \(invoice.number) is paid."))
    decision.name(invoice.number)
    decision.explain(
      StaffInvoiceIsPaidFromBilling.self,
      Phrase(
        fr:
          "Payée le \(circumstances.today) par \(account.nameAndCode) ; la facture ne change pas.",
        it: "Pagata il \(circumstances.today) da \(account.nameAndCode); la fattura non cambia.",
        en: "Paid on \(circumstances.today) by \(account.nameAndCode); the invoice does not change."
      ))
    decision.explain(
      try NameIsSaidBeforePayment.reasons(session.user, for: account, reading: records))
    _ = decision.record(
      means, total, for: invoice, by: session.user, from: account, under: &circumstances)
    return decision
  }
}
