/// Slows down whoever guesses passwords.
package enum LoginIsLockedAfterFiveFailures: Rule {
  package static let id: RuleID = "ACCESS-12"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Cinq mots de passe faux bloquent l'identifiant pendant 15 minutes ; un mot de passe n'est gardé \
      que sous forme de hachage.
      """,
    it: """
      Cinque password errate bloccano l'accesso per 15 minuti; una password è conservata solo come \
      hash.
      """,
    en: """
      Five wrong passwords lock the login for 15 minutes; a password is kept only as a hash.
      """)

  package static let allowedFailures = 5
  /// In simulated minutes.
  package static let lockMinutes = 15
  /// What every new user of the simulator logs in with at first. It is no secret, so that no secret password
  /// has to stand in a mail or in the journal.
  package static let firstPassword = "demo"
  /// In characters, for a new password.
  package static let shortestPassword = 8
  /// In bytes: what the system's hash takes.
  package static let longestPassword = 511

  /// Whether a new password is long enough, and one that can be hashed.
  static func checkCanBeHashed(_ password: String) throws(Refusal) {
    let problems = problem(with: password)
    try refuse(problems)
  }

  package static func problem(with password: String) -> [FieldProblem] {
    let password = PasswordText.prepared(password)
    let fits =
      password.count >= shortestPassword && password.utf8.count <= longestPassword
      && !password.unicodeScalars.contains(where: TextFormat.isControl)
    if fits, PasswordText.fits(password) { return [] }
    let advice =
      fits
      ? Phrase(
        fr: "Un mot de passe est fait de caractères qui se voient, et pas d'espaces seulement.",
        it: "Una password è fatta di caratteri che si vedono, e non di soli spazi.",
        en: "A password is made of characters that are seen, and not of blanks alone.")
      : Phrase(
        fr:
          "Un mot de passe a de \(number: shortestPassword) à 127 caractères, sans caractère de contrôle.",
        it:
          "Una password ha da \(number: shortestPassword) a 127 caratteri, senza caratteri di controllo.",
        en: "A password has \(number: shortestPassword) to 127 characters, no control characters.")
    return [FieldProblem(field: .password, advice: advice)]
  }

  static func check(_ login: some FailureCount, at now: Moment) throws(Refusal) {
    guard let lockedUntil = login.lockedUntil, now < lockedUntil else { return }
    throw Refusal(Self.self, locked(until: lockedUntil))
  }

  /// The login after a wrong password, and what to say.
  static func countingFailure<Login: FailureCount>(
    of login: Login, at now: Moment
  ) -> (login: Login, refusal: Refusal) {
    var login = login
    login.failedLogins += 1
    guard login.failedLogins >= allowedFailures else { return (login, wrongPair) }
    login.failedLogins = 0
    login.lockedUntil = now + lockMinutes
    return (login, Refusal(Self.self, locked(until: now + lockMinutes)))
  }

  /// The same words whether the name is unknown or the password is wrong.
  static let wrongPair = Refusal(
    LoginIsLockedAfterFiveFailures.self,
    Phrase(
      fr: "Identifiant ou mot de passe inconnu.", it: "Nome utente o password sconosciuti.",
      en: "Unknown login or password."))

  private static func locked(until moment: Moment) -> Phrase {
    Phrase(
      fr: "Identifiant bloqué après cinq échecs, jusqu'à \(moment.clock) le \(moment.day).",
      it: "Accesso bloccato dopo cinque errori, fino alle \(moment.clock) del \(moment.day).",
      en: "Login locked after five failures, until \(moment.clock) on \(moment.day).")
  }
}
