/// The owner asks another account to take a service over (LINK-16). Nothing changes before it accepts.
package struct RequestOwnerChange: Command, Hashable {
  package let service: ID<Service>
  package let serviceName: String
  /// The code or e-mail address of the account that is to take over.
  package let account: String
  package let keepsContacts: Bool

  package init(
    of service: ID<Service>, named serviceName: String, to account: String,
    keepingContacts keepsContacts: Bool = false
  ) {
    self.service = service
    self.serviceName = serviceName
    self.account = account
    self.keepsContacts = keepsContacts
  }

  package var personalAct: PersonalAct? { .commitment }

  package var title: Phrase {
    Phrase(
      fr: "changement de propriétaire de \(serviceName)",
      it: "cambio di proprietario di \(serviceName)", en: "change of owner of \(serviceName)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let service = try records.service(self.service)
    let former = try AChangeOfOwnerIsAgreed.checkAsker(session, on: service, reading: records)
    let today = circumstances.today
    let scope = try OwnerChangeScope.of(
      service, keepingContacts: keepsContacts, on: today, reading: records)
    try scope.check(on: today, reading: records)
    let owner = try AChangeOfOwnerIsAgreed.account(
      meantBy: account, other: former, reading: records)
    try scope.check(owner, reading: records)

    let change = OwnerChange(
      id: circumstances.newID(), service: service.id, from: former.id, to: owner.id,
      askedOn: today, keepsContacts: keepsContacts)
    let reason = AChangeOfOwnerIsAgreed.asked(
      service, of: owner, until: AChangeOfOwnerIsAgreed.deadline(of: change))
    var decision = Decision(saying: reason.fact)
    decision.name("\(service.name), \(owner.nameAndCode)")
    decision.save(change)
    let lines = scope.lines(for: owner.id)
    decision.explain([
      reason, AChangeOfOwnerIsAgreed.agreed(.stays, in: lines),
      AChangeOfOwnerIsAgreed.agreed(.ends, in: lines),
    ])
    let news = try OwnerChangeNews(of: change, service, scope: scope, reading: records)
    decision.send(news.asked(because: reason))
    return decision
  }
}
