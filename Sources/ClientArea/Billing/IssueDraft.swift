/// Staff issues what it had prepared: the draft becomes an invoice, with number and date of now (BILL-9, BILL-14).
package struct IssueDraft: Command, Hashable {
  package let draft: ID<InvoiceDraft>

  package init(_ draft: ID<InvoiceDraft>) { self.draft = draft }

  package var title: Phrase {
    Phrase(
      fr: "émettre un brouillon de facture", it: "emettere una bozza di fattura",
      en: "issue a draft invoice")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try StaffInvoiceIsPaidFromBilling.checkMayIssue(session, reading: records)
    let draft = try records.invoiceDraft(self.draft)
    var decision = try IssueInvoice(
      to: draft.account, for: draft.subject, lines: draft.lines, dueIn: draft.delay,
      orderNumber: draft.orderNumber
    ).decide(reading: records, as: session, under: &circumstances)
    decision.remove(draft)
    return decision
  }
}
