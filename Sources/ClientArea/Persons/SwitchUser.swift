/// Staff lets a user in again, or no longer (PERSON-1, PERSON-5).
package struct SwitchUser: Command, Hashable {
  package let user: ID<User>
  package let isActive: Bool

  package init(_ user: ID<User>, active isActive: Bool) {
    self.user = user
    self.isActive = isActive
  }

  package var title: Phrase {
    isActive
      ? Phrase(fr: "activer un utilisateur", it: "attivare un utente", en: "activate a user")
      : Phrase(
        fr: "désactiver un utilisateur", it: "disattivare un utente", en: "deactivate a user")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try EachKindOfUserHasItsPlace.checkIsStaff(session, reading: records)
    var user = try records.user(self.user)
    try EachKindOfUserHasItsPlace.checkIsSomebodyElse(user, than: session)
    user.isActive = isActive
    let reason = EachKindOfUserHasItsPlace.reason(user, created: false)
    var decision = Decision(saying: reason.fact)
    decision.name(user.name)
    decision.save(user)
    decision.explain([reason])
    if !isActive { decision.explain([LossTakesEffectAtOnce.reason]) }
    return decision
  }
}
