/// Takes an invitation back that was not accepted (ACCESS-8).
package struct WithdrawInvitation: Command, Hashable {
  package let access: ID<AccountAccess>

  package init(_ access: ID<AccountAccess>) { self.access = access }

  package var title: Phrase {
    Phrase(fr: "retirer une invitation", it: "ritirare un invito", en: "withdraw an invitation")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let managed = try ManagedAccess(access, managedBy: session, reading: records)
    try AnInvitationIsForOneUserOnce.checkCanSend(managed.access)
    var decision = Decision(
      saying: Phrase(
        fr: "L'invitation de \(managed.user.name) est retirée.",
        it: "L'invito a \(managed.user.name) è ritirato.",
        en: "The invitation of \(managed.user.name) is withdrawn."))
    decision.name(managed.user.name)
    decision.remove(managed.access)
    decision.explain(
      AnInvitationIsForOneUserOnce.self, AnInvitationIsForOneUserOnce.statement)
    return decision
  }
}
