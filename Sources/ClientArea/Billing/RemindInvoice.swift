/// Staff reminds a client of an invoice that is to be paid (CLIENTS-20).
package struct RemindInvoice: Command, Hashable {
  package let invoice: ID<Invoice>

  package init(_ invoice: ID<Invoice>) { self.invoice = invoice }

  package var title: Phrase {
    Phrase(
      fr: "rappeler une facture", it: "sollecitare una fattura", en: "remind of an invoice")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try AnInvoiceIsRemindedOnceADay.check(SessionMustStand.isStaff(session, reading: records))
    try EachOfStaffHasARole.checkRole(.issueInvoices, of: session, reading: records)
    let rest = try records.rest(of: self.invoice)
    let (invoice, today) = (rest.invoice, circumstances.today)
    let status = StaffInvoiceIsPaidFromBilling.status(
      of: rest, payment: try records.payment(of: invoice.id), on: today)
    try AnInvoiceIsRemindedOnceADay.check(
      invoice, status, last: try records.lastReminder(of: invoice.id), on: today)
    let account = try records.account(invoice.account)
    let amount = rest.totals.includingTax
    let fact = Phrase(
      fr: "Rappel de la facture \(invoice.number) envoyé à \(account.nameAndCode) : \(amount) TTC.",
      it:
        "Sollecito della fattura \(invoice.number) inviato a \(account.nameAndCode): \(amount) IVA inclusa.",
      en:
        "Reminder of invoice \(invoice.number) sent to \(account.nameAndCode): \(amount) including tax."
    )
    var decision = Decision(saying: fact)
    decision.name(invoice.number)
    decision.save(
      InvoiceReminder(id: circumstances.newID(), invoice: invoice.id, sentOn: today))
    let reason = Reason(AnInvoiceIsRemindedOnceADay.self, fact)
    decision.explain([reason])
    decision.send(rest.reminder(to: account, on: today, because: reason))
    return decision
  }
}

extension InvoiceRest {
  /// The mail that reminds of what is left to pay.
  func reminder(to account: ClientAccount, on today: Day, because reason: Reason) -> Letter {
    let amount = totals.includingTax
    var facts: [MailFact: Phrase] = [
      .number: Phrase(name: invoice.number), .subject: Phrase(name: invoice.subject),
      .amount: Phrase(amount),
    ]
    if let due = invoice.dueOn {
      facts[.date] = Phrase(due)
      if due < today { facts[.late] = .present }
    }
    return Letter(.invoiceReminder, to: account, facts: facts, because: [reason])
  }
}
