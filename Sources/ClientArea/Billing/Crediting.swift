/// Takes lines of an invoice back by a credit note (BILL-9, BILL-17).
struct Crediting {
  let rest: InvoiceRest
  let positions: [Int]
  let terms: CreditTerms

  private var invoice: Invoice { rest.invoice }
  private var isWhole: Bool { Set(positions) == Set(rest.positions) }

  /// What is left of an invoice, for whoever may take it back.
  static func rest(
    of invoice: ID<Invoice>, by session: Session, reading records: some Records
  ) throws -> InvoiceRest {
    let rest = try records.rest(of: invoice)
    try NumbersFollowWithoutGaps.checkMayBeCancelled(
      rest, by: try SessionMustStand.isStaff(session, reading: records))
    try EachOfStaffHasARole.checkRole(.issueInvoices, of: session, reading: records)
    return rest
  }

  func decide(
    reading records: some Records, under circumstances: inout Circumstances
  ) throws -> Decision {
    let account = try records.account(invoice.account)
    let payment = try records.payment(of: invoice.id)
    try CreditNotesMirrorTheInvoice.check(terms.refund, of: invoice, payment)
    if !terms.motive.isEmpty {
      try CreditNotesMirrorTheInvoice.refuse(TextFormat.problem(with: terms.motive, in: .text))
    }
    let services = try CreditedServices(
      positions, of: rest, terms.periods, on: circumstances.today, reading: records)
    let totals = rest.totals(crediting: positions)
    let refund = payment != nil && totals.includingTax > .zero ? terms.refund : nil
    let (number, series) = try NumbersFollowWithoutGaps.next(
      "A", reading: records, under: &circumstances)
    let note = CreditNote(
      id: circumstances.newID(), number: number, issuedOn: circumstances.today,
      invoice: invoice.id, account: invoice.account, totals: totals, positions: positions,
      motive: terms.motive, refund: refund)
    let fact = fact(of: note)
    var decision = Decision(saying: fact)
    decision.name(invoice.number)
    decision.save(series, note)
    decision.explain(NumbersFollowWithoutGaps.self, fact)
    decision.explain(CreditNotesMirrorTheInvoice.self, left(after: note))
    payBack(note, to: account, in: &decision, under: &circumstances)
    try services.settle(
      note, of: account, in: &decision, reading: records, under: &circumstances)
    decision.send(letter(of: note, to: account, services))
    return decision
  }

  private func payBack(
    _ note: CreditNote, to account: ClientAccount, in decision: inout Decision,
    under circumstances: inout Circumstances
  ) {
    let (number, amount) = (note.number, note.totals.includingTax)
    switch note.refund {
    case .balance:
      _ = decision.book(
        amount, on: account,
        as: Phrase(fr: "avoir \(number)", it: "nota di credito \(number)", en: "credit \(number)"),
        under: &circumstances)
      decision.explain(
        BalanceIsTheActingAccounts.self,
        Phrase(
          fr: "\(amount) reviennent au solde du client.",
          it: "\(amount) tornano al saldo del cliente.",
          en: "\(amount) go back to the client's balance."))
    case .card:
      decision.save(
        Payment(
          id: circumstances.newID(), invoice: note.invoice, account: account.id, user: nil,
          amount: -amount, means: .card, paidOn: note.issuedOn, creditNote: note.id))
      decision.explain(
        CreditNotesMirrorTheInvoice.self,
        Phrase(
          fr: "\(amount) reviennent à la carte qui a payé.",
          it: "\(amount) tornano alla carta che ha pagato.",
          en: "\(amount) go back to the card that paid."))
    case nil: break
    }
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

  private func letter(
    of note: CreditNote, to account: ClientAccount, _ services: CreditedServices
  ) -> Letter {
    let amount = note.totals.includingTax
    let left = (rest.totals - note.totals).includingTax
    var facts: [MailFact: Phrase] = [
      .number: Phrase(name: note.number), .invoice: Phrase(name: invoice.number),
      .subject: Phrase(name: subject),
      .amount: Phrase(amount),
      .rest: Phrase(left),
    ]
    if !note.motive.isEmpty { facts[.text] = Phrase(name: note.motive) }
    if note.refund == .balance { facts[.paidBack] = .present }
    if note.refund == .card { facts[.toCard] = .present }
    facts.merge(services.facts(for: account.id)) { $1 }
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
