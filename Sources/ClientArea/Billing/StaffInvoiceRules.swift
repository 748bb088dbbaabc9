/// That a client can owe and pay an invoice.
package enum StaffInvoiceIsPaidFromBilling: Rule {
  package static let id: RuleID = "BILL-14"
  package static let source = "B"
  package static let statement = Phrase(
    fr: """
      L'hébergeur peut émettre une facture à un client, aussitôt ou à partir d'un brouillon, qui n'a pas de \
      numéro ; elle reste à régler, puis en retard, jusqu'à ce que le client la paie depuis \
      « Facturation » ; elle-même ne change pas.
      """,
    it: """
      Il fornitore può emettere una fattura a un cliente, subito o da una bozza, che non ha numero; resta \
      da saldare, poi in ritardo, finché il cliente la paga da «Fatturazione»; essa non cambia.
      """,
    en: """
      The provider may issue an invoice to a client, at once or from a draft, which has no number; it \
      stands as due, then overdue, until the client pays it from “Billing”; the invoice itself does not \
      change.
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

  /// Whether somebody is staff, and of a role that issues invoices.
  static func checkMayIssue(_ session: Session, reading records: some Records) throws {
    try checkIsStaff(SessionMustStand.isStaff(session, reading: records))
    try EachOfStaffHasARole.checkRole(.issueInvoices, of: session, reading: records)
  }

  static let noNumberYet = Reason(
    StaffInvoiceIsPaidFromBilling.self,
    Phrase(
      fr: "Un brouillon n'a ni numéro ni date, et le client n'en voit rien.",
      it: "Una bozza non ha numero né data, e il cliente non ne vede nulla.",
      en: "A draft has neither number nor date, and the client sees nothing of it."))

  /// How an invoice stands on a day. One that is credited in part is settled for what is left.
  package static func status(
    of rest: InvoiceRest, payment: Payment?, on today: Day
  ) -> InvoiceStatus {
    if rest.isCredited { return .cancelled }
    if payment != nil { return .paid }
    return rest.invoice.dueOn.map { $0 < today } == true ? .overdue : .due
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
            it: "Questa fattura è di un altro account.",
            en: "This invoice is another account's.")),
        Reason(LinksAreIndependent.self, LinksAreIndependent.statement),
      ])
  }
}
