/// An administrator gives a member of staff another role (CLIENTS-11).
package struct SetStaffRole: Command, Hashable {
  package let user: ID<User>
  package let edit: Edit<StaffRole>

  package init(of user: ID<User>, from opened: StaffRole? = nil, to role: StaffRole) {
    self.user = user
    edit = Edit(from: opened, to: role)
  }

  package var title: Phrase {
    let role = edit.wanted
    return Phrase(
      fr: "donner le rôle \(role.word)", it: "dare il ruolo \(role.word)",
      en: "give the role \(role.word)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try EachOfStaffHasARole.check(.manageUsers, of: session, reading: records)
    var user = try records.user(self.user)
    try EachOfStaffHasARole.checkIsStaff(user)
    try EachOfStaffHasARole.checkIsNotOneself(user, session)
    let role = try edit.merged(over: user.staffRole ?? edit.wanted, in: .role) { $0.word }
    try EachOfStaffHasARole.checkChanges(user, to: role)
    user.role = role
    let reason = EachOfStaffHasARole.reason(user, role)
    var decision = Decision(saying: reason.fact)
    decision.name(user.name)
    decision.save(user)
    decision.explain([reason])
    return decision
  }
}
