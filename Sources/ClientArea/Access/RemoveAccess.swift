/// Takes a contact or a guest out of an account, or lets him go by himself (ACCESS-9).
package struct RemoveAccess: Command, Hashable {
  package let access: ID<AccountAccess>

  package init(_ access: ID<AccountAccess>) { self.access = access }

  package var title: Phrase {
    Phrase(fr: "retirer un accès", it: "togliere un accesso", en: "remove an access")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let access = try records.access(self.access)
    try SomeThingsAreNeverDelegated.checkIsNotTheOwners(access)
    if access.user != session.user || session.impersonator != nil {
      _ = try ManagedAccess(self.access, managedBy: session, reading: records)
    }
    let user = try records.user(access.user)
    let account = try records.account(access.account)
    var decision = Decision(
      saying: Phrase(
        fr: "\(user.name) n'a plus accès à \(account.nameAndCode).",
        it: "\(user.name) non ha più accesso a \(account.nameAndCode).",
        en: "\(user.name) no longer has access to \(account.nameAndCode)."))
    decision.name(user.name)
    decision.remove(access)
    decision.explain([LossTakesEffectAtOnce.reason])
    return decision
  }
}
