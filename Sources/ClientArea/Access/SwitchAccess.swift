/// Makes a contact or a guest inactive, or active again (ACCESS-5, ACCESS-9).
package struct SwitchAccess: Command, Hashable {
  package let access: ID<AccountAccess>
  package let isActive: Bool

  package init(_ access: ID<AccountAccess>, active isActive: Bool) {
    self.access = access
    self.isActive = isActive
  }

  package var title: Phrase {
    isActive
      ? Phrase(
        fr: "rendre un accès actif", it: "rendere attivo un accesso", en: "make an access active")
      : Phrase(
        fr: "rendre un accès inactif", it: "rendere inattivo un accesso",
        en: "make an access inactive")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let managed = try ManagedAccess(access, managedBy: session, reading: records)
    let status = isActive ? AccessStatus.active : .inactive
    try EveryAccessHasAStatus.checkCanSwitch(managed.access, to: status)
    if isActive {
      try SomeThingsAreNeverDelegated.checkGrant(
        of: managed.access.permissions, beyond: .none, by: managed.rights)
    }
    var access = managed.access
    access.status = status
    let reason = EveryAccessHasAStatus.reason(managed.user, is: status)
    var decision = Decision(saying: reason.fact)
    decision.name(managed.user.name)
    decision.save(access)
    decision.explain([reason])
    if !isActive {
      decision.explain([LossTakesEffectAtOnce.reason])
    }
    return decision
  }
}
