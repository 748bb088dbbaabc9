/// Staff issues an invoice to a client, to be paid later (BILL-14).
package struct IssueInvoice: Command, Hashable {
  package let account: ID<ClientAccount>
  package let subject: String
  package let lines: [InvoiceLine]
  /// Days until it is due.
  package let delay: Int

  package init(
    to account: ID<ClientAccount>, for subject: String, lines: [InvoiceLine],
    dueIn delay: Int = StaffInvoiceIsPaidFromBilling.usualDelay
  ) {
    self.account = account
    self.subject = subject
    self.lines = lines
    self.delay = delay
  }

  package var title: Phrase {
    Phrase(
      fr: "émettre la facture « \(subject) »", it: "emettere la fattura « \(subject) »",
      en: "issue the invoice “\(subject)”")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try checkMayIssue(session, reading: records)
    try checkForm()
    let account = try records.account(self.account)
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
          "Émise par l'hébergeur à \(account.nameAndCode), à régler avant le \(due(circumstances)).",
        it:
          "Emessa dal fornitore a \(account.nameAndCode), da saldare entro il \(due(circumstances)).",
        en: "Issued by the provider to \(account.nameAndCode), due by \(due(circumstances))."))
    let (number, series) = try NumbersFollowWithoutGaps.next(
      "F", reading: records, under: &circumstances)
    let invoice = Invoice(
      id: circumstances.newID(), number: number,
      issuedOn: circumstances.today, dueOn: due(circumstances), account: account.id,
      subject: subject, buyer: account.details.party, seller: .provider, lines: lines,
      totals: totals, reasons: [reason])
    decision.save(series, invoice)
    decision.explain([reason])
    decision.send(invoice.letter(to: account))
    return decision
  }

  /// Ten years.
  private static let longestDelay = 3650

  private func due(_ circumstances: Circumstances) -> Day { circumstances.today + delay }

  private func checkMayIssue(_ session: Session, reading records: some Records) throws {
    try StaffInvoiceIsPaidFromBilling.checkIsStaff(
      SessionMustStand.isStaff(session, reading: records))
    try EachOfStaffHasARole.checkRole(.issueInvoices, of: session, reading: records)
  }

  private func checkForm() throws(Refusal) {
    var problems = TextFormat.problem(with: subject, in: .subject)
    if lines.isEmpty || lines.contains(where: { $0.amount <= .zero }) {
      problems.append(
        FieldProblem(
          field: .amount,
          advice: Phrase(
            fr: "un montant au-dessus de zéro", it: "un importo sopra lo zero",
            en: "an amount above zero")))
    }
    if !(0...Self.longestDelay).contains(delay) {
      problems.append(
        FieldProblem(
          field: .delay,
          advice: Phrase(
            fr: "de 0 à \(Self.longestDelay) jours", it: "da 0 a \(Self.longestDelay) giorni",
            en: "0 to \(Self.longestDelay) days")))
    }
    guard let first = problems.first else { return }
    throw Refusal(
      because: [Reason(StaffInvoiceIsPaidFromBilling.self, first.advice)], problems: problems)
  }
}
