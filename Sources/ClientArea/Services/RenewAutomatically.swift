/// The clock renews a service with the saved card of the account that wanted it so, or tells that the card failed
/// (BILL-22).
package struct RenewAutomatically: Command, Hashable {
  package let service: ID<Service>

  package init(_ service: ID<Service>) { self.service = service }

  package var title: Phrase {
    Phrase(fr: "renouvellement automatique", it: "rinnovo automatico", en: "automatic renewal")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let service = try records.service(self.service)
    let renewal = try AServiceRenewsItself.checkIsDue(
      service, on: circumstances.today, as: session)
    try TheReplacedDomainStaysUntilItsDate.check(service, reading: records)
    try AShutdownGoesOnAfterTheExpiry.checkMayAlert(service, reading: records)
    let attempt = Attempt(
      service: service, renewal: renewal, payer: try records.account(renewal.account),
      owner: try records.account(service.owner), card: try records.savedCard(of: renewal.account),
      today: circumstances.today)
    var decision: Decision
    // What a refused payment has counted so far is forgotten with it.
    var further = circumstances
    do {
      decision = try attempt.paid(reading: records, under: &further)
      circumstances = further
    } catch let refusal as Refusal {
      decision = attempt.failed(because: refusal)
    }
    decision.name(service.name)
    // The journal of the account that pays has it.
    decision.sign(as: Session(user: nil, account: renewal.account, isClock: true))
    return decision
  }
}

/// One try to renew a service by itself.
private struct Attempt {
  let service: Service
  let renewal: AutomaticRenewal
  let payer: ClientAccount
  let owner: ClientAccount
  let card: SavedCard?
  let today: Day

  private var answer: CardAnswer? { card?.answer(on: today) }

  /// - Throws: a refusal where the bank, or a rule of renewals, says no.
  func paid(
    reading records: some Records, under circumstances: inout Circumstances
  ) throws -> Decision {
    let buyer = AServiceRenewsItself.buyer(payer, since: renewal.since, owner: owner)
    var decision = try Renewals(
      renewals: [try Renewal(of: service, on: today, reading: records)]
    ).decide(
      paidBy: buyer, with: PaymentOrder(answer == .accepted ? .card : .refusedCard),
      as: Session(user: renewal.user, account: payer.id), reading: records, under: &circumstances)
    guard let invoice = decision.first(Invoice.self), let renewed = decision.first(Service.self)
    else { return decision }
    var facts = AServiceRenewsItself.facts(service, payer, owner, for: payer)
    facts[.date] = Phrase(renewed.expiresOn)
    facts[.amount] = Phrase(invoice.totals.includingTax)
    facts[.number] = Phrase(name: invoice.number)
    facts[.text] = card.map { Phrase(name: $0.lastDigits) }
    decision.send(
      Letter(
        .automaticRenewal, to: payer, facts: facts, about: service.id, because: buyer.reasons))
    return decision
  }

  func failed(because refusal: Refusal) -> Decision {
    let next = AutomaticRenewal.nextTry(expiringOn: service.expiresOn, after: today)
    let reason = AServiceRenewsItself.failed(service, by: payer, next: next)
    var decision = Decision(saying: reason.fact)
    var unpaid = service
    unpaid.renewal?.failedOn = today
    decision.save(unpaid)
    if var card, answer == .refused, !card.hasFailed {
      card.hasFailed = true
      decision.save(card)
    }
    decision.explain([reason] + refusal.reasons)
    decision.send(letter(to: payer, because: reason, refusal, next: next))
    if next == nil, owner.id != payer.id {
      decision.send(letter(to: owner, because: reason, refusal, next: nil))
    }
    return decision
  }

  /// The owner reads only that it failed: what the payer's bank says is the payer's.
  private func letter(
    to reader: ClientAccount, because reason: Reason, _ refusal: Refusal, next: Day?
  ) -> Letter {
    var facts = AServiceRenewsItself.facts(service, payer, owner, for: reader)
    facts[.date] = Phrase(service.expiresOn)
    if reader.id == payer.id {
      let isByBank = refusal.reasons.first?.rule == OnlyAnAcceptedPaymentCounts.id
      facts[.reason] =
        (isByBank ? AServiceRenewsItself.cause(answer, card) : nil) ?? refusal.sentence
    }
    if let next { facts[.text] = Phrase(next) }
    return Letter(
      .cardRefused, to: reader, facts: facts, about: service.id, because: [reason])
  }
}
