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
    let coming = try ComingRenewal(of: service, after: circumstances.today, reading: records)
    let link =
      coming == nil
      ? try freshLink(for: service, in: &decision, reading: records, under: &circumstances) : nil
    let letters = AlertLetter(
      service: service, owner: owner, stage: stage, link: link, coming: coming,
      next: LifeWords.next(service, try records.lifecycle(of: service), on: circumstances.today),
      isFree: free != nil, reason: reason)
    for recipient in try RecipientsFollowTheLinks.of(service, owner: owner, reading: records) {
      let price = try letters.price(
        for: recipient, as: session, reading: records, under: circumstances)
      decision.send(letters.letter(to: recipient, costing: price))
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
}
