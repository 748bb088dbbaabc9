/// A user gives himself another password.
package struct ChangePassword: Command, Hashable {
  /// Nil where the simulator itself vouches for the person.
  private let current: String?
  private let new: String

  package init(from current: String, to new: String) {
    self.current = current
    self.new = new
  }

  /// For a recording that is played again: what was typed stands nowhere in it (ACCESS-12).
  package init(vouchedTo new: String) {
    current = nil
    self.new = new
  }

  package var personalAct: PersonalAct? { .password }

  package var title: Phrase {
    Phrase(
      fr: "changement de mot de passe", it: "cambio della password", en: "change of password")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    guard let id = session.user else {
      throw LoginIsLockedAfterFiveFailures.wrongPair
    }
    var user = try records.user(id)
    guard current.map({ records.isPassword($0, behind: user.passwordHash) }) ?? true else {
      throw Refusal(
        LoginIsLockedAfterFiveFailures.self,
        Phrase(
          fr: "Le mot de passe actuel ne convient pas.", it: "La password attuale non è giusta.",
          en: "The current password is not right."))
    }
    try LoginIsLockedAfterFiveFailures.checkCanBeHashed(new)
    user.changePassword(to: try records.hash(ofPassword: new, salt: circumstances.salt()))
    var decision = Decision(
      saying: Phrase(
        fr: "Mot de passe changé.", it: "Password cambiata.", en: "Password changed."))
    decision.save(user)
    decision.explain(
      LoginIsLockedAfterFiveFailures.self,
      Phrase(
        fr: "Le nouveau mot de passe n'est gardé que sous forme de hachage yescrypt.",
        it: "La nuova password è conservata solo come hash yescrypt.",
        en: "The new password is kept only as a yescrypt hash."))
    decision.explain(
      AChangedPasswordEndsSessions.self,
      Phrase(
        fr: "Cette session continue ; les autres de \(user.email) prennent fin.",
        it: "Questa sessione continua; le altre di \(user.email) terminano.",
        en: "This session goes on; the others of \(user.email) end."))
    decision.send(AChangedPasswordEndsSessions.letter(to: user, on: circumstances.today))
    decision.goOn(as: session.begun(after: user.passwordChanges))
    return decision
  }
}
