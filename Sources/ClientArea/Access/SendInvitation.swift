/// Sends an invitation that waits, or sends one again: its delay begins anew (ACCESS-8).
package struct SendInvitation: Command, Hashable {
  package let access: ID<AccountAccess>

  package init(_ access: ID<AccountAccess>) { self.access = access }

  package var title: Phrase {
    Phrase(fr: "envoyer une invitation", it: "inviare un invito", en: "send an invitation")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let managed = try ManagedAccess(access, managedBy: session, reading: records)
    try AnInvitationIsForOneUserOnce.checkCanSend(managed.access)
    try SomeThingsAreNeverDelegated.checkGrant(
      of: managed.access.permissions, beyond: .none, by: managed.rights)
    var decision = Decision(
      saying: Phrase(
        fr: "Invitation envoyée à \(managed.user.email).",
        it: "Invito inviato a \(managed.user.email).",
        en: "Invitation sent to \(managed.user.email)."))
    decision.name(managed.user.name)
    Invitation.send(
      managed.access, to: managed.user, of: managed.account, by: session, in: &decision,
      on: circumstances.today)
    return decision
  }
}
