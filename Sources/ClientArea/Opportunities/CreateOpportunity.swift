/// Staff notes that a client may leave (DOMAIN-18).
package struct CreateOpportunity: Command, Hashable {
  package let account: ID<ClientAccount>
  package let reason: String
  package let manager: String

  package init(for account: ID<ClientAccount>, because reason: String, managedBy manager: String) {
    self.account = account
    self.reason = reason.normal
    self.manager = manager.normal
  }

  package var title: Phrase {
    Phrase(
      fr: "créer une opportunité churn", it: "creare un'opportunità di churn",
      en: "create a churn opportunity")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try EachOfStaffHasARole.check(.manageRequests, of: session, reading: records)
    let account = try records.account(self.account)
    try AnOpportunityIsOpenThenLost.checkNone(
      try records.standingOpportunity(of: account.id), of: account)
    try AnOpportunityIsOpenThenLost.check(reason: reason, manager: manager)
    let opportunity = Opportunity(
      id: circumstances.newID(), account: account.id, status: .open, reason: reason.trimmed,
      manager: manager.trimmed, openedOn: circumstances.today)
    let noted = AnOpportunityIsOpenThenLost.reason(opportunity, of: account)
    var decision = Decision(saying: noted.fact)
    decision.name(account.nameAndCode)
    decision.save(opportunity)
    decision.explain([noted])
    return decision
  }
}
