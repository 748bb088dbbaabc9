/// That a person has one login, for as long as the person is somebody's.
package enum APersonKeepsOneUser: Rule {
  package static let id: RuleID = "PERSON-5"
  package static let source = "D+"
  package static let statement = Phrase(
    fr: """
      Une personne de plusieurs types garde un seul utilisateur. Lui retirer son dernier type supprime la \
      personne et désactive l'utilisateur, après un avertissement.
      """,
    it: """
      Una persona di più tipi conserva un solo utente. Toglierle l'ultimo tipo elimina la persona e \
      disattiva l'utente, dopo un avviso.
      """,
    en: """
      A person in several types keeps one user. Removing the last type deletes the person and \
      deactivates the user, after a warning.
      """)

  /// What a user who was switched off is told, at login and in a session that is open.
  static let switchedOff = Refusal(
    APersonKeepsOneUser.self,
    Phrase(
      fr: "Cet utilisateur est désactivé.", it: "Questo utente è disattivato.",
      en: "This user is deactivated."))
}
