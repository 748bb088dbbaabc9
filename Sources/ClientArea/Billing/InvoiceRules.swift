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

/// What an invoice shows.
package enum AnInvoiceShowsWhatTheLawAsks: Rule {
  package static let id: RuleID = "BILL-16"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Une facture montre ce que la loi demande : vendeur et acheteur avec leurs numéros, lignes avec quantité, \
      prix, taux et période, totaux par taux, échéance ou paiement comptant, nature de la prestation et, pour un \
      professionnel, pénalités de retard, indemnité et escompte. Ce que disent les mentions est un réglage du vendeur.
      """,
    it: """
      Una fattura mostra ciò che chiede la legge: venditore e acquirente con i loro numeri, righe con quantità, \
      prezzo, aliquota e periodo, totali per aliquota, scadenza o pagamento immediato, natura dell'operazione e, \
      per un professionista, interessi di mora, indennità e sconto. Le menzioni sono un'impostazione del venditore.
      """,
    en: """
      An invoice shows what the law asks: seller and buyer with their numbers, lines with quantity, price, rate \
      and period, totals per rate, due date or payment at once, what kind of service it is and, for a \
      professional, late interest, indemnity and discount. What the mentions say is a setting of the seller.
      """)
}

/// How an invoice leaves the program.
package enum AnInvoiceLeavesAsAPage: Rule {
  package static let id: RuleID = "BILL-19"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Factures et avoirs sortent du programme en page à imprimer, dans la langue du client, et en facture \
      électronique européenne (EN 16931, syntaxe UBL), complète et valide.
      """,
    it: """
      Fatture e note di credito escono dal programma come pagina da stampare, nella lingua del cliente, e come \
      fattura elettronica europea (EN 16931, sintassi UBL), completa e valida.
      """,
    en: """
      Invoices and credit notes leave the program as a page to print, in the client's language, and as the \
      European electronic invoice (EN 16931, syntax UBL), complete and valid.
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

  /// « Numéro donné avec le paiement : F2026-00042. »
  static func given(_ number: String) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "Numéro donné avec le paiement : \(number).",
        it: "Numero dato con il pagamento: \(number).",
        en: "Number given with the payment: \(number)."))
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
