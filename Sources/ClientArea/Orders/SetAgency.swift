/// Staff gives an account the property « Agence », or takes it away (AGENCY-1, AGENCY-5).
package struct SetAgency: Command, Hashable {
  package let account: ID<ClientAccount>
  package let isAgency: Bool
  /// Whether the orders that are entrusted to it are withdrawn with the property; otherwise they are kept.
  package let withdrawsOrders: Bool

  package init(
    _ account: ID<ClientAccount>, to isAgency: Bool, withdrawingOrders withdrawsOrders: Bool = false
  ) {
    self.account = account
    self.isAgency = isAgency
    self.withdrawsOrders = withdrawsOrders
  }

  package var title: Phrase {
    isAgency
      ? Phrase(
        fr: "donner la propriété Agence", it: "dare la proprietà Agenzia",
        en: "give the property Agency")
      : Phrase(
        fr: "retirer la propriété Agence", it: "togliere la proprietà Agenzia",
        en: "take the property Agency away")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try AnAccountMayBeAnAgency.checkIsStaff(SessionMustStand.isStaff(session, reading: records))
    try EachOfStaffHasARole.checkRole(.editClients, of: session, reading: records)
    var account = try records.standingAccount(self.account)
    try AnAccountMayBeAnAgency.checkChanges(account, to: isAgency)
    account.isAgency = isAgency
    let state = AnAccountMayBeAnAgency.state(of: account)
    var decision = Decision(saying: state)
    decision.name(account.nameAndCode)
    decision.save(account)
    decision.explain(AnAccountMayBeAnAgency.self, state)
    guard !isAgency else { return decision }
    let requests = try AnAgencysPropertyTouchesNoRequest.reason(account, reading: records)
    decision.explain(requests.map { [$0] } ?? [])

    let entrusted = try records.orders(entrustedTo: account.id)
    for assignment in entrusted where withdrawsOrders {
      let order = try records.order(assignment.order)
      try decision.withdraw(
        assignment,
        because: [
          Reason(AnAccountMayBeAnAgency.self, state),
          TheClientTakesHisOrderBack.reason(order, account),
        ], reading: records, under: &circumstances)
    }
    let numbers = try entrusted.map { try records.order($0.order).number }
    decision.explain([
      ClearingTheAgencyIsAskedAbout.reason(numbers, withdrawn: withdrawsOrders)
    ])
    return decision
  }
}
