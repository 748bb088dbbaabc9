/// The invited user accepts or declines (ACCESS-6).
package struct AnswerInvitation: Command, Hashable {
  package let access: ID<AccountAccess>
  package let accepts: Bool

  package init(_ access: ID<AccountAccess>, accepting accepts: Bool) {
    self.access = access
    self.accepts = accepts
  }

  package var personalAct: PersonalAct? { .answer }

  package var title: Phrase {
    accepts
      ? Phrase(
        fr: "accepter une invitation", it: "accettare un invito", en: "accept an invitation")
      : Phrase(
        fr: "refuser une invitation", it: "rifiutare un invito", en: "decline an invitation")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    var access = try records.access(self.access)
    try AnInvitationIsForOneUserOnce.checkCanAnswer(
      access, by: session, on: circumstances.today)
    let account = try records.account(access.account)
    if accepts, let loss = try AnInvitationStandsWithItsSender.loss(of: access, reading: records) {
      return try AnInvitationStandsWithItsSender.refusing(
        access, to: account, because: loss, on: circumstances.today, reading: records)
    }
    access.status = accepts ? .active : .declined
    let reason = AnAcceptedGuestSwitchesAccounts.reason(account, accepted: accepts)
    var decision = Decision(saying: reason.fact)
    decision.name(account.nameAndCode)
    decision.save(access)
    decision.explain([
      reason, EveryAccessHasAStatus.reason(try records.user(access.user), is: access.status),
    ])
    return decision
  }
}
