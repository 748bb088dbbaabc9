/// The services that a credit note is about, with the periods that its lines paid for (BILL-17).
struct CreditedServices {
  private let paid: [(period: PaidPeriod, service: Service)]
  private let isTakenBack: Bool
  /// What was asked about the services that the credit note closes, and ends with them (LIFE-3).
  private var requests: [ID<Service>: OpenRequests] = [:]

  init(
    _ positions: [Int], of rest: InvoiceRest, _ periods: CreditedPeriods,
    on today: Day, reading records: some Records
  ) throws {
    paid = try records.paidPeriods(of: rest.invoice.id)
      .filter { $0.creditNote == nil && positions.contains($0.position) }
      .map { ($0, try records.service($0.service)) }
    isTakenBack = periods == .takenBack
    guard isTakenBack else { return }
    for (period, service) in paid {
      try CreditNotesMirrorTheInvoice.check(period, of: service)
      guard period.before == nil, service.endedOn == nil else { continue }
      requests[service.id] = try .of(service, on: today, reading: records)
    }
  }

  /// Gives the services their dates back, and closes what the payment opened; tells whoever looks after them, while the
  /// buyer reads it in the mail of the credit note.
  func settle(
    _ note: CreditNote, of buyer: ClientAccount, in decision: inout Decision,
    reading records: some Records, under circumstances: inout Circumstances
  ) throws {
    var told: [PeriodsTakenBack.Told] = []
    for (period, service) in paid {
      decision.explain(CreditNotesMirrorTheInvoice.self, fact(period, service))
      guard isTakenBack else { continue }
      var over = period
      over.creditNote = note.id
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
        told.append(
          PeriodsTakenBack.Told(
            period: period, service: service, owner: owner, recipient: recipient,
            requests: requests[service.id]))
      }
      if let requests = requests[service.id] {
        try TakeLifeStep.end(
          service, with: requests, in: &decision, reading: records, under: &circumstances)
      }
    }
    decision.send(PeriodsTakenBack.letters(told))
  }

  /// What the buyer reads of it, by the place of a template that it stands in.
  func facts(for buyer: ID<ClientAccount>) -> [MailFact: Phrase] {
    guard let first = paid.first else { return [:] }
    let all = paid.dropFirst().reduce(fact(first.period, first.service)) { text, next in
      let more = fact(next.period, next.service)
      return Phrase(
        fr: "\(text.fr) \(more.fr)", it: "\(text.it) \(more.it)", en: "\(text.en) \(more.en)")
    }
    var facts: [MailFact: Phrase] = [.periods: all]
    let named = paid.compactMap { requests[$0.service.id]?.named(for: buyer) }
    if !named.isEmpty { facts[.requests] = .list(named) }
    return facts
  }

  private func fact(_ period: PaidPeriod, _ service: Service) -> Phrase {
    isTakenBack
      ? CreditNotesMirrorTheInvoice.takenBack(period, of: service)
      : CreditNotesMirrorTheInvoice.kept(service)
  }
}
