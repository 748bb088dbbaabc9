/// Staff gives a draft up. Since it had no number, none is missing (BILL-9, BILL-14).
package struct DeleteDraft: Command, Hashable {
  package let draft: ID<InvoiceDraft>

  package init(_ draft: ID<InvoiceDraft>) { self.draft = draft }

  package var title: Phrase {
    Phrase(
      fr: "supprimer un brouillon de facture", it: "eliminare una bozza di fattura",
      en: "delete a draft invoice")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try StaffInvoiceIsPaidFromBilling.checkMayIssue(session, reading: records)
    let draft = try records.invoiceDraft(self.draft)
    var decision = Decision(
      saying: Phrase(
        fr: "Brouillon « \(draft.subject) » supprimé.",
        it: "Bozza «\(draft.subject)» eliminata.", en: "Draft “\(draft.subject)” deleted."))
    decision.name(draft.subject)
    decision.remove(draft)
    decision.explain([StaffInvoiceIsPaidFromBilling.noNumberYet])
    decision.explain(
      NumbersFollowWithoutGaps.self,
      Phrase(
        fr: "Aucun numéro ne manque : un brouillon n'en a pas.",
        it: "Nessun numero manca: una bozza non ne ha.",
        en: "No number is missing: a draft has none."))
    return decision
  }
}
