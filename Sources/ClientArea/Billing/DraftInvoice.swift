/// Staff begins an invoice that is not issued yet (BILL-14).
package struct DraftInvoice: Command, Hashable {
  package let account: ID<ClientAccount>
  package let lines: [InvoiceLine]
  /// Days from the issue until it is due.
  package let delay: Int
  /// The client's own number of the order; empty where none was given.
  package let orderNumber: String

  package init(
    to account: ID<ClientAccount>, lines: [InvoiceLine],
    dueIn delay: Int = StaffInvoiceIsPaidFromBilling.usualDelay, orderNumber: String = ""
  ) {
    self.account = account
    self.lines = lines
    self.delay = delay
    self.orderNumber = orderNumber.trimmed
  }

  package var title: Phrase {
    let subject = lines.first?.label ?? ""
    return Phrase(
      fr: "préparer la facture « \(subject) »", it: "preparare la fattura «\(subject)»",
      en: "prepare the invoice “\(subject)”")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try StaffInvoiceIsPaidFromBilling.checkMayIssue(session, reading: records)
    try InvoiceForm.check(lines, dueIn: delay, orderNumber: orderNumber)
    let account = try records.standingAccount(self.account)
    let draft = InvoiceDraft(
      id: circumstances.newID(), account: account.id, startedOn: circumstances.today, lines: lines,
      delay: delay, orderNumber: orderNumber)
    var decision = Decision(
      saying: Phrase(
        fr: "Brouillon « \(draft.subject) » gardé pour \(account.nameAndCode).",
        it: "Bozza «\(draft.subject)» conservata per \(account.nameAndCode).",
        en: "Draft “\(draft.subject)” kept for \(account.nameAndCode)."))
    decision.save(draft)
    decision.explain([StaffInvoiceIsPaidFromBilling.noNumberYet])
    return decision
  }
}
