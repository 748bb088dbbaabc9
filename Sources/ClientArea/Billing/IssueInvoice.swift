/// Staff issues an invoice to a client, to be paid later (BILL-14).
package struct IssueInvoice: Command, Hashable {
  package let account: ID<ClientAccount>
  package let subject: String
  package let lines: [InvoiceLine]
  /// Days until it is due.
  package let delay: Int
  /// The client's own number of the order; empty where none was given.
  package let orderNumber: String

  package init(
    to account: ID<ClientAccount>, for subject: String, lines: [InvoiceLine],
    dueIn delay: Int = StaffInvoiceIsPaidFromBilling.usualDelay, orderNumber: String = ""
  ) {
    self.account = account
    self.subject = subject.normal
    self.lines = lines
    self.delay = delay
    self.orderNumber = orderNumber.trimmed
  }

  package var title: Phrase {
    Phrase(
      fr: "émettre la facture « \(subject) »", it: "emettere la fattura «\(subject)»",
      en: "issue the invoice “\(subject)”")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try StaffInvoiceIsPaidFromBilling.checkMayIssue(session, reading: records)
    return try issued(reading: records, under: &circumstances)
  }

  /// The invoice with its number and its mail, whoever has the right to it.
  fileprivate func issued(
    reading records: some Records, under circumstances: inout Circumstances
  ) throws -> Decision {
    try InvoiceForm.check(lines, about: subject, dueIn: delay, orderNumber: orderNumber)
    let account = try records.standingAccount(self.account)
    let seller = try records.seller()
    let vat = try TheRateFollowsFromTheBuyer.vat(
      for: account.details.party, of: seller, on: circumstances.today, reading: records)
    let lines = lines.map(vat.taxing)
    let totals = TaxIsComputedOnTheTotal.totals(of: lines)
    var decision = Decision(
      saying: Phrase(
        fr: "Facture émise à \(account.nameAndCode) : \(totals.includingTax) TTC.",
        it: "Fattura emessa a \(account.nameAndCode): \(totals.includingTax) IVA inclusa.",
        en: "Invoice issued to \(account.nameAndCode): \(totals.includingTax) including tax."))
    let reason = Reason(
      StaffInvoiceIsPaidFromBilling.self,
      Phrase(
        fr:
          "Émise par l'hébergeur à \(account.nameAndCode), à régler au plus tard le \(due(circumstances)).",
        it:
          "Emessa dal fornitore a \(account.nameAndCode), da saldare entro il \(due(circumstances)).",
        en: "Issued by the provider to \(account.nameAndCode), due by \(due(circumstances))."))
    let (number, series) = try NumbersFollowWithoutGaps.next(
      "F", reading: records, under: &circumstances)
    let invoice = Invoice(
      id: circumstances.newID(), number: number,
      issuedOn: circumstances.today, dueOn: due(circumstances), account: account.id,
      subject: subject, buyer: account.details.party, seller: seller.party, lines: lines,
      totals: totals, vat: vat,
      legal: seller.legal(
        for: account.details.party, paidAtOnce: false, orderNumber: orderNumber),
      reasons: [reason])
    decision.save(series, invoice)
    decision.name("\(number), \(account.nameAndCode)")
    decision.explain([reason])
    if vat.isSpecial, let reason = vat.reason { decision.explain([reason]) }
    decision.send(invoice.letter(to: account))
    return decision
  }

  private func due(_ circumstances: Circumstances) -> Day { circumstances.today + delay }
}

extension Decision {
  /// Issues an invoice of one line that is to be paid later, for whoever has the right to it by another rule.
  mutating func issue(
    _ line: InvoiceLine, to account: ID<ClientAccount>, for subject: String,
    reading records: some Records, under circumstances: inout Circumstances
  ) throws {
    add(
      try IssueInvoice(to: account, for: subject, lines: [line]).issued(
        reading: records, under: &circumstances))
  }
}
