import ClientArea
import Store

/// What « Mon profil » says.
enum ProfileWords {
  static let save = Phrase(fr: "enregistrer", it: "salvare", en: "save")
  static let password = Phrase(fr: "mot de passe", it: "password", en: "password")
  static let changePassword = Phrase(
    fr: "Changer de mot de passe", it: "Cambiare la password", en: "Change the password")
  static let change = Phrase(fr: "changer", it: "cambiare", en: "change")
  static let logOut = Phrase(fr: "se déconnecter", it: "uscire", en: "log out")
  static let account = Phrase(fr: "Compte", it: "Account", en: "Account")
  static let balance = Phrase(fr: "Solde", it: "Saldo", en: "Balance")
  static let access = Phrase(fr: "Accès", it: "Accessi", en: "Access")
  static let name = Phrase(fr: "Nom", it: "Nome", en: "Name")
  static let role = Phrase(fr: "Rôle", it: "Ruolo", en: "Role")
  static let currentPassword = Phrase(
    fr: "Mot de passe actuel", it: "Password attuale", en: "Current password")
  static let newPassword = Phrase(
    fr: "Nouveau mot de passe", it: "Nuova password", en: "New password")
  static let again = Phrase(fr: "Confirmation", it: "Conferma", en: "Confirmation")
  static let notTheSame = Phrase(
    fr: "les deux mots de passe diffèrent", it: "le due password sono diverse",
    en: "the two passwords differ")
  static let whatChanges = Phrase(
    fr: "Que change cette fiche ?", it: "Che cosa cambia questa scheda?",
    en: "What does this profile change?")
  static let passwordsAreHashed = Phrase(
    fr: "Personne ne peut lire un mot de passe, pas même l'hébergeur.",
    it: "Nessuno può leggere una password, nemmeno il fornitore.",
    en: "Nobody can read a password, not even the provider.")

  static func title(_ account: String) -> Phrase {
    Phrase(
      fr: "Mon profil — \(account)", it: "Il mio profilo — \(account)",
      en: "My profile — \(account)")
  }

  /// « C-1002, identifiant kerval, client depuis le 15 juin 2019 ».
  static func facts(of account: ClientAccount) -> Phrase {
    let (code, login, day) = (account.code, account.login, account.registeredOn)
    return Phrase(
      fr: "\(code), identifiant \(login), client depuis le \(day)",
      it: "\(code), login \(login), cliente dal \(day)",
      en: "\(code), login \(login), client since \(day)")
  }

  /// « Yann Kerval, titulaire · … ».
  static func people(_ users: [Profile.Reached], in language: Language) -> String {
    users.map { "\($0.name), \($0.role.word[language])" }.joined(separator: " · ")
  }
}
