/// The owner takes back that he asked another account to take a service over (LINK-16).
package struct WithdrawOwnerChange: Command, Hashable {
  package let change: ID<OwnerChange>

  package init(_ change: ID<OwnerChange>) { self.change = change }

  package var personalAct: PersonalAct? { .commitment }

  package var title: Phrase {
    Phrase(
      fr: "retirer un changement de propriétaire", it: "ritirare un cambio di proprietario",
      en: "withdraw a change of owner")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    var change = try records.ownerChange(self.change)
    let service = try records.service(change.service)
    _ = try AChangeOfOwnerIsAgreed.checkAsker(session, on: service, reading: records)
    try AChangeOfOwnerIsAgreed.checkIsOpen(change, service, on: circumstances.today)
    let scope = try OwnerChangeScope.of(
      service, keepingContacts: change.keepsContacts, on: circumstances.today, reading: records)
    change.end(as: .withdrawn, on: circumstances.today)
    let reason = AChangeOfOwnerIsAgreed.answered(.withdrawn, service)
    var decision = Decision(saying: reason.fact)
    decision.name(service.name)
    decision.save(change)
    decision.explain([reason])
    let news = try OwnerChangeNews(of: change, service, scope: scope, reading: records)
    decision.send(news.withdrawn(because: reason))
    return decision
  }
}
