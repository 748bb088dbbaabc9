/// Staff enters a client's panel with the client's rights (CLIENTS-7). The entry bears both names, so that the client
/// reads of it whatever is done then (CLIENTS-15).
package struct StartImpersonation: Command, Hashable {
  package let account: ID<ClientAccount>
  package let motive: String

  package init(of account: ID<ClientAccount>, because motive: String) {
    self.account = account
    self.motive = motive.trimmed
  }

  package var title: Phrase {
    Phrase(fr: "accès client", it: "accesso cliente", en: "client access")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try EachOfStaffHasARole.check(.actAsClient, of: session, reading: records)
    guard let user = session.user else { return Decision(saying: title) }
    let staff = try records.user(user)
    let account = try records.standingAccount(self.account)
    let owner = try StaffSeesTheClientsPanel.owner(of: account, reading: records)
    try ActingAsTheClientHasLimits.checkMotive(motive)
    let now = circumstances.now
    let impersonation = Impersonation(
      id: circumstances.newID(), staff: staff.id, account: account.id, owner: owner.id,
      motive: motive, since: now, until: now + ActingAsTheClientHasLimits.minutes)
    var decision = Decision(
      saying: Phrase(
        fr: "Vous êtes chez \(account.nameAndCode), pour 30 minutes au plus.",
        it: "È presso \(account.nameAndCode), per 30 minuti al massimo.",
        en: "You are at \(account.nameAndCode), for 30 minutes at most."))
    decision.save(impersonation)
    decision.goOn(as: impersonation.session)
    decision.sign(as: impersonation.session)
    decision.explain([
      StaffSeesTheClientsPanel.reason(account, through: owner),
      Reason(ActingAsTheClientHasLimits.self, ActingAsTheClientHasLimits.statement),
      TheClientReadsWhoActedForHim.reason(staff, motive),
    ])
    return decision
  }
}
