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
    guard var user = try records.user(email: email) else {
      throw LoginIsLockedAfterFiveFailures.wrongPair
    }
    try LoginIsLockedAfterFiveFailures.check(user, at: circumstances.now)
    guard password.map({ records.isPassword($0, behind: user.passwordHash) }) ?? true else {
      let failure = LoginIsLockedAfterFiveFailures.countingFailure(of: user, at: circumstances.now)
      var decision = Decision(saying: failure.refusal.sentence)
      decision.save(failure.user)
      decision.explain(failure.refusal.reasons)
      decision.refuse(failure.refusal)
      return decision
    }
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
}
