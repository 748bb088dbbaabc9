/// The account that is asked takes a service over, or does not (LINK-16).
package struct AnswerOwnerChange: Command, Hashable {
  package let change: ID<OwnerChange>
  package let accepts: Bool
  /// Whether a hosting gets new access codes with it (LINK-13).
  package let renewsCodes: Bool

  package init(
    _ change: ID<OwnerChange>, accepting accepts: Bool, renewingCodes renewsCodes: Bool = true
  ) {
    self.change = change
    self.accepts = accepts
    self.renewsCodes = renewsCodes
  }

  package var personalAct: PersonalAct? { .answer }

  package var title: Phrase {
    accepts
      ? Phrase(
        fr: "accepter un changement de propriétaire", it: "accettare un cambio di proprietario",
        en: "accept a change of owner")
      : Phrase(
        fr: "refuser un changement de propriétaire", it: "rifiutare un cambio di proprietario",
        en: "decline a change of owner")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    var change = try records.ownerChange(self.change)
    let service = try records.service(change.service)
    let owner = try SessionMustStand.actingAccount(
      of: session, needing: [.manageServices, .manageContacts], reading: records)
    let today = circumstances.today
    try AChangeOfOwnerIsAgreed.checkAnswers(change, owner, service)
    try AChangeOfOwnerIsAgreed.checkIsOpen(change, service, on: today)
    let scope = try OwnerChangeScope.of(
      service, keepingContacts: change.keepsContacts, on: today, reading: records)
    if accepts {
      try scope.check(answering: change.id, on: today, reading: records)
      try scope.check(owner, reading: records)
    }

    change.end(as: accepts ? .accepted : .declined, on: today)
    let news = try OwnerChangeNews(of: change, service, scope: scope, reading: records)
    let reason =
      accepts
      ? AChangeOfOwnerIsAgreed.changed(service, from: news.former, to: owner)
      : AChangeOfOwnerIsAgreed.answered(.declined, service)
    var decision = Decision(saying: reason.fact)
    decision.name(service.name)
    decision.save(change)
    decision.explain([reason])
    guard accepts else {
      decision.send(news.declined(because: reason))
      return decision
    }
    let lines = scope.lines(for: owner.id)
    decision.explain([
      AChangeOfOwnerIsAgreed.agreed(.stays, in: lines),
      AChangeOfOwnerIsAgreed.agreed(.ends, in: lines),
    ])
    try scope.settle(
      from: news.former, to: owner, renewingCodes: renewsCodes, in: &decision, reading: records,
      under: &circumstances)
    decision.send(try news.accepted(because: reason, reading: records))
    return decision
  }
}
