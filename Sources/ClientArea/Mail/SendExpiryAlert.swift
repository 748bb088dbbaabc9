/// The clock warns the owner of a service and its technical contacts (MAIL-2, MAIL-3).
package struct SendExpiryAlert: Command, Hashable {
  package let service: ID<Service>
  /// Days before the expiry date: 30, 15, 7, 1 or 0; -1 on the day after it.
  package let stage: Int

  package init(service: ID<Service>, stage: Int) {
    self.service = service
    self.stage = stage
  }

  package var title: Phrase {
    AlertsComeAtFiveStages.word(for: stage)
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try AlertsComeAtFiveStages.checkIsClock(session)
    let service = try records.service(self.service)
    try StagesAreTheProducts.check(
      stage, of: try records.offer(service.product, on: circumstances.today), service)
    try AlertsComeAtFiveStages.check(
      service, stage: stage,
      wasSent: try records.wasAlertSent(
        for: service.id, expiringOn: service.expiresOn, stage: stage),
      on: circumstances.today)
    try TheReplacedDomainStaysUntilItsDate.check(service, reading: records)
    try AShutdownGoesOnAfterTheExpiry.checkMayAlert(service, reading: records)
    let owner = try records.account(service.owner)
    if stage < 0, owner.archivedOn != nil {
      throw EachStepOfALifeIsTold.isClosed(owner, service)
    }
    let free = try ADomainIsInvoicedForItsFirstYear.freePeriod(of: service, reading: records)
    let reason = StagesAreTheProducts.reason(service, stage: stage)
    var decision = Decision(saying: reason.fact)
    decision.name(service.name)
    decision.explain([reason] + (free.map { [$0] } ?? []))
    decision.save(
      ExpiryAlert(
        id: circumstances.newID(), service: service.id, expiresOn: service.expiresOn,
        stage: stage, sentOn: circumstances.today))
    let coming = try Coming(of: service, after: circumstances.today, reading: records)
    let link =
      coming == nil
      ? try freshLink(for: service, in: &decision, reading: records, under: &circumstances) : nil
    let next = LifeWords.next(
      service, try records.lifecycle(of: service), on: circumstances.today)
    for recipient in try RecipientsFollowTheLinks.of(service, owner: owner, reading: records) {
      decision.send(
        letter(
          to: recipient, service, owner, link, next, coming, isFree: free != nil, because: reason))
    }
    return decision
  }

  /// A new quick link beside the earlier ones, which go on working (MAIL-7); only a hosting has one.
  private func freshLink(
    for service: Service, in decision: inout Decision, reading records: some Records,
    under circumstances: inout Circumstances
  ) throws -> IssuedLink? {
    guard service.kind == .hosting else { return nil }
    let id: ID<RenewalLink> = circumstances.newID()
    let secret = circumstances.secret(length: 24)
    let link = RenewalLink(
      id: id, mark: try records.mark(ofSecret: secret), service: service.id,
      sentOn: circumstances.today, renews: service.expiresOn)
    decision.save(link)
    return IssuedLink(link, secret: secret)
  }

  private func letter(
    to recipient: RecipientsFollowTheLinks.Recipient, _ service: Service, _ owner: ClientAccount,
    _ link: IssuedLink?, _ next: LifeWords.Next, _ coming: Coming?, isFree: Bool,
    because reason: Reason
  ) -> Letter {
    var facts: [MailFact: Phrase] = [
      .service: service.kindAndName, .owner: Phrase(name: owner.nameAndCode),
      .date: Phrase(service.expiresOn),
    ]
    if stage < 0 {
      facts[.text] = next.sentence
      if let fee = next.fee { facts[.amount] = Phrase(fee) }
    } else {
      facts[.soon] = AlertsComeAtFiveStages.soon(stage)
    }
    if isFree { facts[.offered] = .present }
    var reasons = [reason, recipient.reason]
    if let coming {
      facts.merge(coming.facts) { $1 }
      reasons.append(coming.reason)
    }
    if recipient.isCopy {
      facts[.copy] = .present
      reasons.append(OnlyTheOwnerGetsTheQuickLink.withoutLink)
    } else if link != nil {
      reasons.append(OnlyTheOwnerGetsTheQuickLink.withLink)
    }
    return Letter(
      stage < 0 ? .serviceExpired : .expiryAlert, to: recipient.account, facts: facts,
      about: service.id,
      renewalLink: recipient.isCopy ? nil : link, because: reasons)
  }
}

/// The renewal that comes by itself, of which an alert tells in the place of urging to pay (BILL-22).
private struct Coming {
  let day: Day
  let payer: ClientAccount
  let reason: Reason

  /// Nil where nobody renews it by itself, or all tries for its date have passed.
  init?(of service: Service, after today: Day, reading records: some Records) throws {
    guard let renewal = service.renewal, let day = service.nextTry(after: today) else { return nil }
    self.day = day
    payer = try records.account(renewal.account)
    reason = AServiceRenewsItself.comes(service, on: day, by: payer)
  }

  var facts: [MailFact: Phrase] {
    [.renewer: Phrase(name: payer.nameAndCode), .renewalDay: Phrase(day)]
  }
}
