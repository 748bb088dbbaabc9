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
    var series =
      try records.series(named: name)
      ?? NumberSeries(id: circumstances.newID(), name: name, last: 0)
    let digits = "\(series.next())"
    return (
      "\(name)-" + String(repeating: "0", count: max(0, 5 - digits.count)) + digits, series
    )
  }

  static func checkMayBeCancelled(
    _ invoice: Invoice, by staff: Bool, creditNote: CreditNote?
  ) throws(Refusal) {
    guard staff else {
      throw Refusal(
        Self.self,
        Phrase(
          fr: "Seul l'hébergeur émet un avoir.", it: "Solo il fornitore emette note di credito.",
          en: "Only the provider issues credit notes."))
    }
    guard let creditNote else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr: "La facture \(invoice.number) est déjà annulée par l'avoir \(creditNote.number).",
        it: "La fattura \(invoice.number) è già annullata dalla nota \(creditNote.number).",
        en: "Invoice \(invoice.number) is cancelled by credit note \(creditNote.number) already."),
      forNow: true)
  }
}

/// How an invoice adds up.
package enum TaxIsComputedOnTheTotal: Rule {
  package static let id: RuleID = "BILL-10"
  package static let source = "+"
  package static let statement = Phrase(
    fr: "Les montants sont en centimes ; la TVA de 20 % se calcule sur le total hors taxe.",
    it: "Gli importi sono in centesimi; l'IVA del 20 % si calcola sul totale imponibile.",
    en: "Amounts are in cents; VAT of 20 % is computed on the total excluding tax.")

  /// In percent.
  package static let rate = 20

  /// Half a cent is rounded away from zero.
  package static func totals(of lines: [InvoiceLine]) -> Totals {
    totals(of: lines.reduce(.zero) { $0 + $1.amount })
  }

  package static func totals(of excludingTax: Money) -> Totals {
    let hundredths = excludingTax.cents * rate
    let rounded = (hundredths + (hundredths < 0 ? -50 : 50)) / 100
    return Totals(excludingTax: excludingTax, tax: Money(cents: rounded))
  }
}

/// That a client can owe and pay an invoice.
package enum StaffInvoiceIsPaidFromBilling: Rule {
  package static let id: RuleID = "BILL-14"
  package static let source = "B"
  package static let statement = Phrase(
    fr: """
      L'hébergeur peut émettre une facture à un client ; elle reste à régler, puis en retard, jusqu'à \
      ce que le client la paie depuis « Facturation » ; elle-même ne change pas.
      """,
    it: """
      Il fornitore può emettere una fattura a un cliente; resta da saldare, poi in ritardo, finché il \
      cliente la paga da « Fatturazione »; essa non cambia.
      """,
    en: """
      The provider may issue an invoice to a client; it stands as due, then overdue, until the client \
      pays it from “Billing”; the invoice itself does not change.
      """)

  /// In days, where staff gives no other date.
  package static let usualDelay = 30

  static func checkIsStaff(_ isStaff: Bool) throws(Refusal) {
    guard !isStaff else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr: "Seul l'hébergeur émet une facture.", it: "Solo il fornitore emette fatture.",
        en: "Only the provider issues invoices."))
  }

  /// How an invoice stands on a day.
  package static func status(
    of invoice: Invoice, payment: Payment?, creditNote: CreditNote?, on today: Day
  ) -> InvoiceStatus {
    if creditNote != nil { return .cancelled }
    if payment != nil { return .paid }
    return invoice.dueOn.map { $0 < today } == true ? .overdue : .due
  }

  static func checkIsOpen(_ invoice: Invoice, _ status: InvoiceStatus) throws(Refusal) {
    switch status {
    case .due, .overdue: return
    case .paid, .cancelled:
      throw Refusal(
        Self.self,
        Phrase(
          fr: "La facture \(invoice.number) est déjà \(status.word).",
          it: "La fattura \(invoice.number) è già \(status.word).",
          en: "Invoice \(invoice.number) is already \(status.word)."), forNow: true)
    }
  }

  static func checkIsAddressed(_ invoice: Invoice, to account: ClientAccount) throws(Refusal) {
    guard invoice.account != account.id else { return }
    throw Refusal(
      because: [
        Reason(
          Self.self,
          Phrase(
            fr: "Cette facture est celle d'un autre compte.",
            it: "Questa fattura è di un altro conto.",
            en: "This invoice is another account's.")),
        Reason(LinksAreIndependent.self, LinksAreIndependent.statement),
      ])
  }
}
