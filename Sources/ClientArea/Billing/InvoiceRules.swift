/// That an invoice stays as it was issued.
package enum InvoiceIsFrozenWhenIssued: Rule {
  package static let id: RuleID = "BILL-8"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      L'acheteur, le vendeur et les lignes sont figés quand la facture est émise ; modifier une fiche \
      ne change aucune facture.
      """,
    it: """
      L'acquirente, il venditore e le righe sono fissati quando la fattura è emessa; modificare una \
      scheda non cambia nessuna fattura.
      """,
    en: """
      Buyer, seller and lines are frozen when the invoice is issued; editing a profile changes no \
      invoice.
      """)
}

/// How invoices and credit notes are numbered, and that they are never deleted.
package enum NumbersFollowWithoutGaps: Rule {
  package static let id: RuleID = "BILL-9"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Les numéros de facture se suivent sans trou ; une facture émise ne se modifie ni ne s'efface : un \
      avoir, numéroté à part, l'annule.
      """,
    it: """
      I numeri di fattura si susseguono senza salti; una fattura emessa non si modifica né si cancella: \
      la annulla una nota di credito, numerata a parte.
      """,
    en: """
      Invoice numbers follow each other without gaps; an issued invoice is neither edited nor deleted: \
      a credit note, numbered apart, cancels it.
      """)

  /// The next number of a series of this year, « F2026-00042 », and the series to save with it.
  static func next(
    _ letter: String, reading records: some Records, under circumstances: inout Circumstances
  ) throws -> (number: String, series: NumberSeries) {
    let name = "\(letter)\(circumstances.today.year)"
    var series = try records.numbering(name, under: &circumstances)
    let digits = "\(series.next())"
    return (
      "\(name)-" + String(repeating: "0", count: max(0, 5 - digits.count)) + digits, series
    )
  }

  static func checkMayBeCancelled(_ rest: InvoiceRest, by staff: Bool) throws(Refusal) {
    guard staff else {
      throw Refusal(
        Self.self,
        Phrase(
          fr: "Seul l'hébergeur émet un avoir.", it: "Solo il fornitore emette note di credito.",
          en: "Only the provider issues credit notes."))
    }
    guard rest.isCredited, let creditNote = rest.notes.last else { return }
    let invoice = rest.invoice
    throw Refusal(
      Self.self,
      Phrase(
        fr: "La facture \(invoice.number) est déjà annulée par l'avoir \(creditNote.number).",
        it: "La fattura \(invoice.number) è già annullata dalla nota \(creditNote.number).",
        en: "Invoice \(invoice.number) is cancelled by credit note \(creditNote.number) already."),
      forNow: true)
  }
}
