/// The clock ends a question that the future owner did not answer in 30 days (ORDER-12). What waited for the answer is
/// cancelled, and whoever asked is told.
package struct EndConsentQuestion: Command, Hashable {
  package let link: ID<AdministrativeLink>

  package init(_ link: ID<AdministrativeLink>) { self.link = link }

  package var title: Phrase {
    Phrase(
      fr: "fin d'une demande sans réponse", it: "fine di una richiesta senza risposta",
      en: "end of an unanswered question")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    var link = try records.administrativeLink(self.link)
    try AQuestionEndsUnanswered.check(link, on: circumstances.today, byClock: session.isClock)
    let reason = AQuestionEndsUnanswered.reason(link)
    link.end(on: circumstances.today)
    var decision = Decision(saying: reason.fact)
    decision.name(try records.account(link.account).nameAndCode)
    decision.save(link)
    decision.explain([
      reason,
      Reason(AnAbandonedOrderCreatesNothing.self, AnAbandonedOrderCreatesNothing.statement),
    ])
    try decision.settle(link, .missing, because: reason, reading: records)
    return decision
  }
}
