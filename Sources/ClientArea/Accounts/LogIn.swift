/// A person gives e-mail address and password. The session that follows is the program's to open.
package struct LogIn: Command, Hashable {
  package let email: String
  /// Nil where the simulator itself vouches for the person.
  private let password: String?

  package init(email: String, password: String) {
    self.email = EmailAddress.standard(email)
    self.password = password
  }

  /// For a recording that is played again: no password stands in it (ACCESS-12).
  package init(vouchingFor email: String) {
    self.email = EmailAddress.standard(email)
    password = nil
  }

  package var isStep: Bool { false }

  package var title: Phrase {
    Phrase(fr: "connexion de \(email)", it: "accesso di \(email)", en: "login of \(email)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let known = try records.user(email: email)
    // The same work whether the address is known or not, and whether it is locked: how long it takes tells nothing.
    let hash = try known?.passwordHash ?? records.passwordHash(standingInFor: email) ?? ""
    let isRight = password.map { records.isPassword($0, behind: hash) } ?? true
    guard var user = known else { return try turnAway(reading: records, under: &circumstances) }
    try LoginIsLockedAfterFiveFailures.check(user, at: circumstances.now)
    guard isRight else { return failed(user, at: circumstances.now) }
    guard user.isActive else { throw APersonKeepsOneUser.switchedOff }
    user.failedLogins = 0
    user.lockedUntil = nil
    var decision = Decision(
      saying: Phrase(
        fr: "Bonjour \(user.name).", it: "Buongiorno \(user.name).", en: "Hello \(user.name)."))
    decision.save(user)
    decision.explain(
      LoginIsLockedAfterFiveFailures.self,
      Phrase(
        fr: "Le mot de passe convient ; les échecs d'avant ne comptent plus.",
        it: "La password è giusta; gli errori di prima non contano più.",
        en: "The password is right; earlier failures no longer count."))
    return decision
  }

  /// An address that is nobody's counts and locks as a user's does. What is no address at all could be no login, and may
  /// be a password that was typed in the wrong place: nothing of it is kept.
  private func turnAway(
    reading records: some Records, under circumstances: inout Circumstances
  ) throws -> Decision {
    guard password != nil, EmailAddress(email) != nil else {
      throw LoginIsLockedAfterFiveFailures.wrongPair
    }
    let stranger =
      try records.stranger(email: email) ?? StrangerLogin(id: circumstances.newID(), email: email)
    try LoginIsLockedAfterFiveFailures.check(stranger, at: circumstances.now)
    return failed(stranger, at: circumstances.now)
  }

  /// The failure is kept, although it is refused.
  private func failed(_ login: some Entity & FailureCount, at now: Moment) -> Decision {
    let failure = LoginIsLockedAfterFiveFailures.countingFailure(of: login, at: now)
    var decision = Decision(saying: failure.refusal.sentence)
    decision.save(failure.login)
    decision.explain(failure.refusal.reasons)
    decision.refuse(failure.refusal)
    return decision
  }
}
