/// What becomes of a person who loses a contact type (PERSON-5).
enum TypeLoss {
  static func record(
    _ membership: TypeMembership, from type: ContactType, in decision: inout Decision,
    reading records: some Records
  ) throws {
    let person = try records.person(membership.person)
    decision.remove(membership)
    let others = try records.memberships(of: person.id).filter { $0.id != membership.id }
    guard others.isEmpty else {
      let types = try others.map { try records.contactType($0.type) }
      decision.explain([APersonKeepsOneUser.reason(person, keeps: types)])
      return
    }
    decision.remove(person)
    guard let id = person.user else {
      decision.explain([APersonKeepsOneUser.reason(person, losesLast: type)])
      return
    }
    var user = try records.user(id)
    if let access = try records.access(of: id, to: person.account), access.status == .active {
      var ended = access
      ended.status = .inactive
      decision.save(ended)
    }
    // Who has become a client himself, or another's guest, keeps the login for that.
    let reachesOthers = try records.accesses(of: id).contains {
      $0.account != person.account && $0.status == .active
    }
    if !reachesOthers {
      user.isActive = false
      decision.save(user)
    }
    decision.explain([
      APersonKeepsOneUser.reason(person, losesLast: type, with: user), LossTakesEffectAtOnce.reason,
    ])
  }
}
