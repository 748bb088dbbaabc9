/// What becomes of the sessions of whoever has another password.
package enum AChangedPasswordEndsSessions: Rule {
  package static let id: RuleID = "ACCESS-13"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Un mot de passe changé met fin aux autres sessions de l'utilisateur dès leur prochaine touche ; \
      l'utilisateur l'apprend par courriel, le titulaire du compte non.
      """,
    it: """
      Una password cambiata termina le altre sessioni dell'utente al loro prossimo tasto; l'utente lo \
      apprende per e-mail, il titolare del profilo cliente no.
      """,
    en: """
      A changed password ends the user's other sessions at their next key; the user is told by mail, the \
      owner of the account is not.
      """)

  /// Whether a session began with a password that is another by now.
  static func hasEnded(_ session: Session, reading records: some Records) throws -> Bool {
    guard let person = session.person, let began = session.passwordChanges else { return false }
    return try records.user(person).passwordChanges > began
  }

  static func check(_ session: Session, reading records: some Records) throws {
    guard try hasEnded(session, reading: records) else { return }
    throw Refusal(
      because: [
        // Whoever falls back does so by ACCESS-1 and ACCESS-9; here it is to the login page.
        Reason(
          Self.self,
          Phrase(
            fr: "Votre mot de passe a été changé ailleurs : reconnectez-vous avec le nouveau.",
            it: "La sua password è stata cambiata altrove: acceda di nuovo con quella nuova.",
            en: "Your password was changed elsewhere: log in again with the new one.")),
        Reason(SessionMustStand.self, SessionMustStand.statement), LossTakesEffectAtOnce.reason,
      ])
  }

  /// What the user is told, and nobody else.
  static func letter(to user: User, on day: Day) -> Letter {
    Letter(
      .passwordChanged, to: user,
      facts: [
        .date: Phrase(day),
        .userLogin: Phrase(name: user.email),
      ], because: [Reason(Self.self, statement)])
  }
}
