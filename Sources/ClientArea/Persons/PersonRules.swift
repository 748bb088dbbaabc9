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

  static func reason(_ person: Person, keeps types: [ContactType]) -> Reason {
    let words = Phrase.list(types.map(\.word))
    return Reason(
      Self.self,
      Phrase(
        fr: "\(person.name) reste dans : \(words).", it: "\(person.name) resta in: \(words).",
        en: "\(person.name) stays in: \(words)."))
  }

  static func reason(_ person: Person, keepsUser user: User) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "\(person.name) garde le même utilisateur : \(user.email).",
        it: "\(person.name) conserva lo stesso utente: \(user.email).",
        en: "\(person.name) keeps the same user: \(user.email)."))
  }

  static func reason(_ person: Person, losesLast type: ContactType) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "« \(type.word) » est le seul type où est \(person.name) : la personne est supprimée.",
        it: "«\(type.word)» è l'ultimo tipo di \(person.name): la persona è eliminata.",
        en: "“\(type.word)” is the last type of \(person.name): the person is deleted."))
  }

  /// - Parameter user: as it is then.
  static func reason(_ person: Person, losesLast type: ContactType, with user: User) -> Reason {
    let loss = reason(person, losesLast: type).fact
    let fate =
      user.isActive
      ? Phrase(
        fr: "Son utilisateur \(user.email) atteint d'autres comptes et reste actif pour eux.",
        it: "Il suo utente \(user.email) raggiunge altri account e resta attivo per quelli.",
        en: "The user \(user.email) reaches other accounts and stays active for them.")
      : Phrase(
        fr: "Son utilisateur \(user.email) est désactivé.",
        it: "Il suo utente \(user.email) è disattivato.",
        en: "The user \(user.email) is deactivated.")
    return Reason(
      Self.self,
      Phrase(fr: "\(loss) \(fate)", it: "\(loss) \(fate)", en: "\(loss) \(fate)"))
  }
}
