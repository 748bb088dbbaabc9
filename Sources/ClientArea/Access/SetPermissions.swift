/// Changes what a contact or a guest may do (ACCESS-4).
package struct SetPermissions: Command, Hashable {
  package let access: ID<AccountAccess>
  package let edit: Edit<Permissions>

  package init(
    of access: ID<AccountAccess>, from opened: Permissions? = nil, to permissions: Permissions
  ) {
    self.access = access
    edit = Edit(from: opened, to: permissions)
  }

  package var title: Phrase {
    Phrase(fr: "changer des droits", it: "cambiare i diritti", en: "change permissions")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let managed = try ManagedAccess(access, managedBy: session, reading: records)
    let permissions = edit.merged(over: managed.access.permissions)
    try SomeThingsAreNeverDelegated.checkGrant(
      of: permissions, beyond: managed.access.permissions, by: managed.rights)
    var access = managed.access
    access.permissions = permissions
    // Whoever may give all that a sent invitation carries now answers for it (ACCESS-14).
    if access.invitedBy != nil, permissions.subtracting(managed.rights.permissions).isEmpty {
      (access.invitedBy, access.lapsedOn) = (session.person, nil)
    }
    let reason = EachHasAPermissionSet.reason(permissions, of: managed.user.name)
    var decision = Decision(saying: reason.fact)
    decision.name(managed.user.name)
    decision.save(access)
    decision.explain([reason])
    decision.explain([LossTakesEffectAtOnce.reason])
    return decision
  }
}

extension Edit<Permissions> {
  /// A right that was taken away meanwhile does not come back with the boxes that nobody touched, and one that was
  /// given stays (SIM-8).
  package func merged(over stored: Permissions) -> Permissions {
    Permissions(part(\.list).members(over: stored.list))
  }
}
