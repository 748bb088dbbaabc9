/// Staff notes that a client has left, or that he stays: an opportunity is lost, or closed (DOMAIN-18).
package struct EndOpportunity: Command, Hashable {
  package let opportunity: ID<Opportunity>
  /// Whether the client has left; otherwise it is closed.
  package let isLost: Bool

  package init(_ opportunity: ID<Opportunity>, asLost isLost: Bool) {
    self.opportunity = opportunity
    self.isLost = isLost
  }

  package var title: Phrase {
    isLost
      ? Phrase(
        fr: "passer une opportunité en perdu", it: "dare un'opportunità per persa",
        en: "mark an opportunity as lost")
      : Phrase(
        fr: "clore une opportunité", it: "chiudere un'opportunità", en: "close an opportunity")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try EachOfStaffHasARole.check(.manageRequests, of: session, reading: records)
    var opportunity = try records.opportunity(self.opportunity)
    try AnOpportunityIsOpenThenLost.check(opportunity, becomes: isLost ? .lost : .closed)
    if isLost {
      opportunity.status = .lost
      opportunity.lostOn = circumstances.today
    } else {
      opportunity.status = .closed
      opportunity.closedOn = circumstances.today
    }
    let account = try records.account(opportunity.account)
    let noted = AnOpportunityIsOpenThenLost.reason(opportunity, of: account)
    var decision = Decision(saying: noted.fact)
    decision.name(account.nameAndCode)
    decision.save(opportunity)
    decision.explain([noted])
    return decision
  }
}
