/// The services that a credit note is about, with the periods that its lines paid for (BILL-17).
struct CreditedServices {
  private let paid: [(period: PaidPeriod, service: Service)]
  private let isTakenBack: Bool

  init(
    _ positions: [Int], of rest: InvoiceRest, _ periods: CreditedPeriods,
    reading records: some Records
  ) throws {
    paid = try records.paidPeriods(of: rest.invoice.id)
      .filter { $0.creditNote == nil && positions.contains($0.position) }
      .map { ($0, try records.service($0.service)) }
    isTakenBack = periods == .takenBack
    guard isTakenBack else { return }
    for (period, service) in paid {
      try CreditNotesMirrorTheInvoice.check(period, of: service)
    }
  }

  /// Gives the services their dates back, and closes what the payment opened; tells whoever looks after them, while the
  /// buyer reads it in the mail of the credit note.
  func settle(
    _ note: CreditNote, of buyer: ClientAccount, in decision: inout Decision,
    reading records: some Records, under circumstances: inout Circumstances
  ) throws {
    for (period, service) in paid {
      decision.explain(CreditNotesMirrorTheInvoice.self, fact(period, service))
      guard isTakenBack else { continue }
      var over = period
      over.creditNote = note.id
      let isOpening = period.before == nil && service.endedOn == nil
      var service = period.takenBack(from: service)
      // What was paid back is not taken again by itself.
      try decision.endAutomaticRenewal(
        of: &service, because: AServiceRenewsItself.periodTakenBack, exceptFor: [],
        reading: records)
      decision.save(service, over)
      let owner = try records.account(service.owner)
      // Before its links end, whoever has one is told.
      for recipient in try RecipientsFollowTheLinks.of(service, owner: owner, reading: records)
      where recipient.account.id != buyer.id {
        decision.send(letter(to: recipient, about: service, of: owner, closed: isOpening))
      }
      if isOpening {
        try TakeLifeStep.end(
          service, in: &decision, reading: records, under: &circumstances)
      }
    }
  }

  /// What the buyer reads of it, by the place of a template that it stands in.
  var facts: [MailFact: Phrase] {
    guard let first = paid.first else { return [:] }
    let all = paid.dropFirst().reduce(fact(first.period, first.service)) { text, next in
      let more = fact(next.period, next.service)
      return Phrase(
        fr: "\(text.fr) \(more.fr)", it: "\(text.it) \(more.it)", en: "\(text.en) \(more.en)")
    }
    return [.periods: all]
  }

  private func fact(_ period: PaidPeriod, _ service: Service) -> Phrase {
    isTakenBack
      ? CreditNotesMirrorTheInvoice.takenBack(period, of: service)
      : CreditNotesMirrorTheInvoice.kept(service)
  }

  private func letter(
    to recipient: RecipientsFollowTheLinks.Recipient, about service: Service,
    of owner: ClientAccount, closed isClosed: Bool
  ) -> Letter {
    var facts: [MailFact: Phrase] = [
      .service: Phrase(name: service.name), .owner: Phrase(name: owner.nameAndCode),
      .date: Phrase(service.expiresOn),
    ]
    if recipient.isCopy { facts[.copy] = .present }
    if isClosed { facts[.ended] = .present }
    return Letter(
      .periodTakenBack, to: recipient.account, facts: facts, about: service.id,
      because: [recipient.reason])
  }
}
