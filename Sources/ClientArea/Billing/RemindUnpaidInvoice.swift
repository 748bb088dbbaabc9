/// The clock reminds a client of an invoice some days after its due date, and tells staff when it was the last time
/// (BILL-20).
package struct RemindUnpaidInvoice: Command, Hashable {
  package let invoice: ID<Invoice>
  /// Days after the due date: 3, 10 or 20 unless the seller set others.
  package let days: Int

  package init(_ invoice: ID<Invoice>, after days: Int) {
    self.invoice = invoice
    self.days = days
  }

  package var title: Phrase {
    Phrase(
      fr: "rappel de facture impayée", it: "sollecito di fattura non pagata",
      en: "reminder of an unpaid invoice")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let rest = try records.rest(of: self.invoice)
    let (invoice, today) = (rest.invoice, circumstances.today)
    let setting = try records.reminderDays()
    try AnUnpaidInvoiceIsReminded.check(
      rest,
      StaffInvoiceIsPaidFromBilling.status(
        of: rest, payment: try records.payment(of: invoice.id), on: today),
      after: days, among: setting, wasSent: try records.wasReminded(of: invoice.id, after: days),
      on: today, byClock: session.isClock)
    let account = try records.account(invoice.account)
    let place = setting.filter { $0 <= days }.count
    let reason = AnUnpaidInvoiceIsReminded.reason(
      invoice, after: days, (place, of: setting.count))
    var decision = Decision(saying: reason.fact)
    decision.name(invoice.number)
    decision.explain([reason])
    decision.save(
      InvoiceReminder(
        id: circumstances.newID(), invoice: invoice.id, sentOn: today, stage: days))
    decision.send(rest.reminder(to: account, on: today, because: reason))
    guard place == setting.count else { return decision }
    for member in try records.staff()
    where member.staffRole?.rights.contains(.issueInvoices) == true {
      decision.send(
        AnUnpaidInvoiceIsReminded.letter(
          to: member, about: rest, of: account, because: reason))
    }
    return decision
  }
}
