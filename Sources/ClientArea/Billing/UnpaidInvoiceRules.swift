/// When the clock reminds a client of an invoice, and when staff hears of it.
package enum AnUnpaidInvoiceIsReminded: Rule {
  package static let id: RuleID = "BILL-20"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Une facture impayée est rappelée aux jours que fixe le vendeur (3, 10 et 20 jours après l'échéance s'il ne \
      dit rien d'autre), une fois chacun ; après le dernier rappel, le personnel est prévenu.
      """,
    it: """
      Una fattura non pagata è sollecitata nei giorni fissati dal venditore (3, 10 e 20 giorni dopo la scadenza \
      se non dice altro), una volta ciascuno; dopo l'ultimo sollecito il personale è avvisato.
      """,
    en: """
      An unpaid invoice is reminded on the days that the seller's setting names (3, 10 and 20 days after the due \
      date unless it says otherwise), each once; after the last one staff is told.
      """)

  /// Days after the due date, where the seller sets no others.
  package static let usualDays = [3, 10, 20]
  /// What the seller may set.
  package static let possibleDays = 1...365

  /// - Parameter days: how many days after the due date the reminder is of.
  static func check(
    _ rest: InvoiceRest, _ status: InvoiceStatus, after days: Int, among setting: [Int],
    wasSent: Bool, on today: Day, byClock: Bool
  ) throws(Refusal) {
    let isDue = rest.invoice.dueOn.map { today >= $0 + days } == true
    guard byClock, status == .overdue, setting.contains(days), isDue, !wasSent else {
      throw Refusal(
        Self.self,
        Phrase(
          fr:
            "Un rappel ne part de lui-même qu'une fois, et seulement d'une facture impayée à son jour.",
          it:
            "Un sollecito parte da solo una sola volta, e solo per una fattura non pagata nel suo giorno.",
          en:
            "A reminder leaves by itself once only, and only of an invoice that is unpaid on its day."
        ))
    }
  }

  /// - Parameter place: which of the reminders it is, of how many.
  static func reason(_ invoice: Invoice, after days: Int, _ place: (Int, of: Int)) -> Reason {
    let when = "\(place.0)/\(place.of)"
    return Reason(
      Self.self,
      Phrase(
        fr:
          "Rappel \(when) de la facture \(invoice.number) : échue depuis \(days, "jour", "jours").",
        it:
          "Sollecito \(when) della fattura \(invoice.number): scaduta da \(days, "giorno", "giorni").",
        en:
          "Reminder \(when) of invoice \(invoice.number): \(days, "day", "days") after its due date."
      ))
  }

  /// What whoever of staff issues invoices reads after the last reminder.
  static func letter(
    to member: User, about rest: InvoiceRest, of account: ClientAccount, because reason: Reason
  ) -> Letter {
    let (invoice, amount) = (rest.invoice, rest.totals.includingTax)
    var facts: [MailFact: Phrase] = [
      .number: Phrase(name: invoice.number), .subject: Phrase(name: invoice.subject),
      .owner: Phrase(name: account.nameAndCode),
      .amount: Phrase(amount),
    ]
    if let due = invoice.dueOn { facts[.date] = Phrase(due) }
    return Letter(.invoiceUnpaid, to: member, facts: facts, because: [reason])
  }
}
