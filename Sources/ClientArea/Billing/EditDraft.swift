/// Staff changes the lines of a draft, or when it will be due (BILL-14).
package struct EditDraft: Command, Hashable {
  package let draft: ID<InvoiceDraft>
  package let edit: Edit<DraftEntry>

  package init(_ draft: ID<InvoiceDraft>, from opened: DraftEntry? = nil, to entry: DraftEntry) {
    self.draft = draft
    edit = Edit(from: opened, to: entry)
  }

  package init(
    _ draft: ID<InvoiceDraft>, lines: [InvoiceLine], dueIn delay: Int, orderNumber: String = ""
  ) {
    self.init(draft, to: DraftEntry(lines, dueIn: delay, orderNumber: orderNumber))
  }

  package var title: Phrase {
    Phrase(
      fr: "modifier un brouillon de facture", it: "modificare una bozza di fattura",
      en: "change a draft invoice")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try StaffInvoiceIsPaidFromBilling.checkMayIssue(session, reading: records)
    var draft = try records.invoiceDraft(self.draft)
    let entry = try edit.merged(over: DraftEntry(of: draft))
    try InvoiceForm.check(entry.lines, dueIn: entry.delay, orderNumber: entry.orderNumber)
    draft.lines = entry.lines
    draft.delay = entry.delay
    draft.orderNumber = entry.orderNumber
    let buyer = try records.account(draft.account).details.party
    let vat = try TheRateFollowsFromTheBuyer.vat(
      for: buyer, on: circumstances.today, reading: records)
    let total = TaxIsComputedOnTheTotal.totals(of: entry.lines.map(vat.taxing)).includingTax
    var decision = Decision(
      saying: Phrase(
        fr: "Brouillon « \(draft.subject) » : \(total) TTC.",
        it: "Bozza «\(draft.subject)»: \(total) IVA inclusa.",
        en: "Draft “\(draft.subject)”: \(total) including tax."))
    decision.name(draft.subject)
    decision.save(draft)
    decision.explain([StaffInvoiceIsPaidFromBilling.noNumberYet])
    return decision
  }
}
