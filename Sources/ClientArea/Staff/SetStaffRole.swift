/// An administrator gives a member of staff another role (CLIENTS-11).
package struct SetStaffRole: Command, Hashable {
  package let user: ID<User>
  package let role: StaffRole

  package init(of user: ID<User>, to role: StaffRole) {
    self.user = user
    self.role = role
  }

  package var title: Phrase {
    Phrase(
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
    try EachOfStaffHasARole.checkChanges(user, to: role)
    user.role = role
    let reason = EachOfStaffHasARole.reason(user, role)
    var decision = Decision(saying: reason.fact)
    decision.save(user)
    decision.explain([reason])
    return decision
  }
}
