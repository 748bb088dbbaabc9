/// A person gives e-mail address, or the login name of an account, and password. The session that follows is the
/// program's to open.
package struct LogIn: Command, Hashable {
  /// An address, or a login name.
  package let name: String
  /// Nil where the simulator itself vouches for the person.
  private let password: String?

  /// - Parameter email: as it was typed: an address, or a login name.
  package init(email: String, password: String) {
    name = Self.standard(email)
    self.password = password
  }

  /// For a recording that is played again: no password stands in it (ACCESS-12).
  package init(vouchingFor email: String) {
    name = Self.standard(email)
    password = nil
  }

  /// An address has one form; a login name is as it was given.
  private static func standard(_ name: String) -> String {
    isAddress(name) ? EmailAddress.standard(name) : name.trimmed
  }

  private static func isAddress(_ name: String) -> Bool { name.contains("@") }

  package var isStep: Bool { false }

  /// What is no address may be a password that was typed in the wrong place, and stands nowhere.
  package var title: Phrase {
    Self.isAddress(name)
      ? Phrase(fr: "connexion de \(name)", it: "accesso di \(name)", en: "login of \(name)")
      : Phrase(
        fr: "connexion par un nom d'utilisateur", it: "accesso con un nome utente",
        en: "login by a login name")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let known = try records.whoLogsIn(as: name)?.user
    // The same work whether the name is known or not, and whether it is locked: how long it takes tells nothing.
    let hash = try known?.passwordHash ?? records.passwordHash(standingInFor: name) ?? ""
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

  /// A name that is nobody's counts and locks as a user's does. What is no name at all could be no login: nothing of it
  /// is kept.
  private func turnAway(
    reading records: some Records, under circumstances: inout Circumstances
  ) throws -> Decision {
    guard password != nil, let name = StrangerLogin.name(of: name) else {
      throw LoginIsLockedAfterFiveFailures.wrongPair
    }
    let stranger =
      try records.stranger(email: name) ?? StrangerLogin(id: circumstances.newID(), email: name)
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
