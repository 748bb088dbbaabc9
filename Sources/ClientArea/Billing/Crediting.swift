/// Takes lines of an invoice back by a credit note (BILL-9, BILL-17).
struct Crediting {
  let rest: InvoiceRest
  let positions: [Int]
  let motive: String

  private var invoice: Invoice { rest.invoice }
  private var isWhole: Bool { Set(positions) == Set(rest.positions) }

  func decide(
    reading records: some Records, under circumstances: inout Circumstances
  ) throws -> Decision {
    let account = try records.account(invoice.account)
    let payment = try records.payment(of: invoice.id)
    let (number, series) = try NumbersFollowWithoutGaps.next(
      "A", reading: records, under: &circumstances)
    let note = CreditNote(
      id: circumstances.newID(), number: number, issuedOn: circumstances.today,
      invoice: invoice.id, account: invoice.account, totals: rest.totals(crediting: positions),
      positions: positions, motive: motive)
    let fact = fact(of: note)
    var decision = Decision(saying: fact)
    decision.name(invoice.number)
    decision.save(series, note)
    decision.explain(NumbersFollowWithoutGaps.self, fact)
    decision.explain(CreditNotesMirrorTheInvoice.self, left(after: note))
    if !invoice.reasons.contains(where: { $0.rule == StaffInvoiceIsPaidFromBilling.id }) {
      decision.explain(CreditNotesMirrorTheInvoice.self, Self.periodStays)
    }
    if payment != nil, note.totals.includingTax > .zero {
      _ = decision.book(
        note.totals.includingTax, on: account,
        as: Phrase(fr: "avoir \(number)", it: "nota di credito \(number)", en: "credit \(number)"),
        under: &circumstances)
      decision.explain(BalanceIsTheActingAccounts.self, Self.back(note.totals.includingTax))
    }
    decision.send(
      letter(of: note, to: account, isPaidBack: payment != nil && note.totals.includingTax > .zero))
    return decision
  }

  /// « L'avoir A2026-00001 annule la facture F2026-00007. »
  private func fact(of note: CreditNote) -> Phrase {
    let (own, other) = (note.number, invoice.number)
    guard !isWhole || !rest.notes.isEmpty else {
      return Phrase(
        fr: "L'avoir \(own) annule la facture \(other).",
        it: "La nota di credito \(own) annulla la fattura \(other).",
        en: "Credit note \(own) cancels invoice \(other).")
    }
    let amount = note.totals.includingTax
    return Phrase(
      fr: "L'avoir \(own) reprend \(amount) TTC de la facture \(other).",
      it: "La nota di credito \(own) riprende \(amount) IVA inclusa della fattura \(other).",
      en: "Credit note \(own) takes \(amount) including tax back from invoice \(other).")
  }

  private func left(after note: CreditNote) -> Phrase {
    let left = (rest.totals - note.totals).includingTax
    return Phrase(
      fr: "Il reste \(left) TTC de la facture \(invoice.number).",
      it: "Restano \(left) IVA inclusa della fattura \(invoice.number).",
      en: "\(left) including tax are left of invoice \(invoice.number).")
  }

  private static let periodStays = Phrase(
    fr: "La prestation et sa période payée restent comme elles sont.",
    it: "Il servizio e il suo periodo pagato restano come sono.",
    en: "The service and the period paid for stay as they are.")

  private static func back(_ amount: Money) -> Phrase {
    Phrase(
      fr: "\(amount) reviennent au solde du client.", it: "\(amount) tornano al saldo del cliente.",
      en: "\(amount) go back to the client's balance.")
  }

  private func letter(
    of note: CreditNote, to account: ClientAccount, isPaidBack: Bool
  ) -> Letter {
    let amount = note.totals.includingTax
    let left = (rest.totals - note.totals).includingTax
    var facts: [MailFact: Phrase] = [
      .number: Phrase(name: note.number), .invoice: Phrase(name: invoice.number),
      .subject: Phrase(name: subject),
      .amount: Phrase(amount),
      .rest: Phrase(left),
    ]
    if !motive.isEmpty { facts[.text] = Phrase(name: motive) }
    if isPaidBack { facts[.paidBack] = .present }
    return Letter(
      .creditNote, to: account, facts: facts,
      because: [Reason(CreditNotesMirrorTheInvoice.self, fact(of: note))])
  }

  /// What the note is about: the line where it is one, or the invoice.
  private var subject: String {
    let sold = positions.filter { invoice.lines[$0].discount == nil }
    guard sold.count == 1, let position = sold.first else { return invoice.subject }
    return invoice.lines[position].label
  }
}
