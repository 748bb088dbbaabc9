/// When a client is reminded of an invoice.
package enum AnInvoiceIsRemindedOnceADay: Rule {
  package static let id: RuleID = "CLIENTS-20"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      L'hébergeur rappelle par courriel une facture à régler ou en retard, au plus une fois par jour ; le \
      rappel dit ce qui reste à régler, et ne change pas la facture.
      """,
    it: """
      Il fornitore sollecita per e-mail una fattura da saldare o in ritardo, al massimo una volta al giorno; \
      il sollecito dice quanto resta da saldare, e non cambia la fattura.
      """,
    en: """
      The provider reminds by mail of an invoice that is due or overdue, once a day at most; the reminder \
      says what is left to pay, and does not change the invoice.
      """)

  static func check(_ isStaff: Bool) throws(Refusal) {
    guard !isStaff else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr: "Seul l'hébergeur rappelle une facture.",
        it: "Solo il fornitore sollecita una fattura.",
        en: "Only the provider reminds of an invoice."))
  }

  static func check(
    _ invoice: Invoice, _ status: InvoiceStatus, last: InvoiceReminder?, on today: Day
  ) throws(Refusal) {
    switch status {
    case .due, .overdue: break
    case .paid, .cancelled:
      throw Refusal(
        Self.self,
        Phrase(
          fr: "La facture \(invoice.number) est \(status.word) : il n'y a rien à rappeler.",
          it: "La fattura \(invoice.number) è \(status.word): non c'è nulla da sollecitare.",
          en: "Invoice \(invoice.number) is \(status.word): there is nothing to remind of."),
        forNow: true)
    }
    guard let last, last.sentOn >= today else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr: "La facture \(invoice.number) a déjà été rappelée aujourd'hui.",
        it: "La fattura \(invoice.number) è già stata sollecitata oggi.",
        en: "A reminder of invoice \(invoice.number) has been sent today already."), forNow: true)
  }
}
