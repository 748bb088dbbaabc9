/// An account lets its saved card renew a service by itself, or does so no longer; the owner may switch anybody's off
/// (BILL-22).
package struct SwitchAutomaticRenewal: Command, Hashable {
  package let service: ID<Service>
  package let serviceName: String
  package let isOn: Bool

  package init(of service: ID<Service>, named serviceName: String, on isOn: Bool) {
    self.service = service
    self.serviceName = serviceName
    self.isOn = isOn
  }

  /// Switching it on commits the account to paying.
  package var personalAct: PersonalAct? { isOn ? .payment : nil }

  package var title: Phrase {
    isOn
      ? Phrase(
        fr: "renouveler automatiquement \(serviceName)",
        it: "rinnovare automaticamente \(serviceName)", en: "renew \(serviceName) automatically")
      : Phrase(
        fr: "ne plus renouveler automatiquement \(serviceName)",
        it: "non rinnovare più automaticamente \(serviceName)",
        en: "no longer renew \(serviceName) automatically")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let service = try records.service(self.service)
    let standing = try ServiceStanding.of(session, on: service, reading: records)
    return isOn
      ? try switchedOn(service, as: standing, by: session, reading: records, circumstances)
      : try switchedOff(service, as: standing, by: session, reading: records)
  }

  private func switchedOn(
    _ service: Service, as standing: ServiceStanding, by session: Session,
    reading records: some Records, _ circumstances: Circumstances
  ) throws -> Decision {
    let today = circumstances.today
    try OwnerAndContactsMayRenew.check(standing, on: service)
    let payer = try SessionMustStand.actingAccount(
      of: session, needing: [.manageServices, .pay], reading: records)
    try AShutdownGoesOnAfterTheExpiry.checkMayAlert(service, reading: records)
    try AServiceRenewsItself.checkMaySwitchOn(
      service, by: payer, renewedBy: try service.renewal.map { try records.account($0.account) })
    let day = try AServiceRenewsItself.firstTry(of: service, on: today)
    guard let card = try records.savedCard(of: payer.id) else {
      throw AServiceRenewsItself.noCard(payer)
    }
    var renewed = service
    renewed.renewal = AutomaticRenewal(account: payer.id, user: session.user, since: today)
    let owner = try records.account(service.owner)
    let buyer = AServiceRenewsItself.buyer(payer, since: today, owner: owner)
    let reason = AServiceRenewsItself.willRenew(
      service, on: day, by: payer, with: card,
      costing: try Renewal.price(
        of: service, to: buyer, as: session, reading: records, under: circumstances))
    var decision = Decision(saying: reason.fact)
    decision.save(renewed)
    decision.explain([reason])
    decision.explain(buyer.reasons)
    if payer.id != owner.id {
      var facts = AServiceRenewsItself.facts(service, payer, owner, for: owner)
      facts[.date] = Phrase(day)
      facts[.accepted] = .present
      decision.send(
        Letter(.renewalSwitched, to: owner, facts: facts, about: service.id, because: [reason]))
    }
    return decision
  }

  private func switchedOff(
    _ service: Service, as standing: ServiceStanding, by session: Session,
    reading records: some Records
  ) throws -> Decision {
    var service = service
    _ = try AServiceRenewsItself.checkMaySwitchOff(service, as: standing, by: session.account)
    let account = try SessionMustStand.actingAccount(
      of: session, needing: [.manageServices], reading: records)
    var decision = Decision(
      saying: Phrase(
        fr:
          "\(service.name) n'est plus renouvelé automatiquement ; il expire le \(service.expiresOn).",
        it: "\(service.name) non è più rinnovato automaticamente; scade il \(service.expiresOn).",
        en:
          "\(service.name) is no longer renewed automatically; it expires on \(service.expiresOn).")
    )
    try decision.endAutomaticRenewal(
      of: &service, because: AServiceRenewsItself.switchedOff(account), exceptFor: [account.id],
      reading: records)
    decision.save(service)
    return decision
  }
}
