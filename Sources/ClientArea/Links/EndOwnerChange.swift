/// The clock ends a change of owner that was not answered in 30 days (ORDER-12, LINK-16).
package struct EndOwnerChange: Command, Hashable {
  package let change: ID<OwnerChange>

  package init(_ change: ID<OwnerChange>) { self.change = change }

  package var title: Phrase {
    Phrase(
      fr: "fin d'un changement de propriétaire sans réponse",
      it: "fine di un cambio di proprietario senza risposta",
      en: "end of an unanswered change of owner")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let change = try records.ownerChange(self.change)
    try AQuestionEndsUnanswered.check(
      change, on: circumstances.today, byClock: session.isClock)
    let reason = AQuestionEndsUnanswered.reason(change)
    var decision = Decision(saying: reason.fact)
    decision.name(try records.service(change.service).name)
    decision.explain([
      reason,
      AChangeOfOwnerIsAgreed.answered(.unanswered, try records.service(change.service)),
    ])
    try decision.end(
      change, as: .unanswered, because: reason, reading: records, on: circumstances.today)
    return decision
  }
}

extension Decision {
  /// Ends a change of owner to which nobody said yes or no, and tells both sides that are still there.
  mutating func end(
    _ change: OwnerChange, as status: OwnerChangeStatus, because reason: Reason,
    closing leaving: Set<ID<ClientAccount>> = [], reading records: some Records, on today: Day
  ) throws {
    var change = change
    change.end(as: status, on: today)
    save(change)
    let service = try records.service(change.service)
    let scope = try OwnerChangeScope.of(
      service, keepingContacts: change.keepsContacts, on: today, reading: records)
    let news = try OwnerChangeNews(of: change, service, scope: scope, reading: records)
    send(news.ended(because: reason).filter { $0.account.map { !leaving.contains($0) } ?? true })
  }
}
