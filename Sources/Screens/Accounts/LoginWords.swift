import ClientArea
import Store

/// What the login page says.
enum LoginWords {
  static let title = Phrase(fr: "Connexion", it: "Accesso", en: "Log in")
  static let logIn = Phrase(fr: "se connecter", it: "accedere", en: "log in")
  static let fill = Phrase(fr: "remplir", it: "compilare", en: "fill in")
  static let fillTitle = Phrase(
    fr: "Remplir le courriel de cette personne", it: "Compilare l'e-mail di questa persona",
    en: "Fill in this person's e-mail")
  static let quickLink = Phrase(fr: "lien rapide", it: "link rapido", en: "quick link")
  static let quickLinkTitle = Phrase(
    fr: "Ouvrir un lien de renouvellement rapide", it: "Aprire un link di rinnovo rapido",
    en: "Open a quick renewal link")
  static let nameField = Phrase(
    fr: "Courriel ou identifiant", it: "E-mail o nome utente", en: "E-mail or login name")
  static let watch = Phrase(fr: "regarder", it: "guardare", en: "watch")
  static let cases = Phrase(
    fr: "Démonstrations : à quel nom est la facture ?",
    it: "Dimostrazioni: a chi è intestata la fattura?",
    en: "Demonstrations: in whose name is the invoice?")
  static let demos = Phrase(
    fr: "Visites guidées", it: "Visite guidate", en: "Guided tours")
  static let demosTitle = Phrase(
    fr: "Les démonstrations", it: "Le dimostrazioni", en: "The demonstrations")
  static let demosShort = Phrase(fr: "démonstrations", it: "dimostrazioni", en: "demonstrations")
  static let account = Phrase(fr: "Compte", it: "Account", en: "Account")
  static let code = Phrase(fr: "Code", it: "Codice", en: "Code")
  static let role = Phrase(fr: "Rôle", it: "Ruolo", en: "Role")
  static let staff = Phrase(
    fr: "équipe de l'hébergeur", it: "personale del fornitore", en: "the provider's staff")
  static let noAccount = Phrase(
    fr: "Vous n'avez pas encore de compte : ouvrez-en un, c'est gratuit.",
    it: "Non ha ancora un account: ne apra uno, è gratuito.",
    en: "You have no account yet: open one, it is free.")
  static let nobody = Phrase(
    fr: "Ce monde n'a encore personne. F12 ouvre le simulateur, qui peut refaire un autre monde.",
    it:
      "Questo mondo non ha ancora nessuno. F12 apre il simulatore, che può rifare un altro mondo.",
    en: "This world has nobody yet. F12 opens the simulator, which can start another world.")
  static let nobodyFound = Phrase(
    fr: "Personne ne s'appelle ainsi dans ce monde ; on peut tout de même essayer.",
    it: "Nessuno si chiama così in questo mondo; si può comunque provare.",
    en: "Nobody in this world is called that; one may try all the same.")
  static let chooseAccount = Phrase(
    fr: "Choix du compte", it: "Scelta dell'account", en: "Choice of account")
  static let link = Phrase(fr: "Lien", it: "Link", en: "Link")
  static let linkText = Phrase(
    fr:
      """
      Collez le lien reçu par courriel. La facture sera au nom du propriétaire, quelle que soit la personne \
      qui paie.
      """,
    it: "Incolli il link ricevuto per e-mail. Chiunque paghi, la fattura andrà al proprietario.",
    en: "Paste the link from the mail. Whoever pays, the invoice goes to the owner.")
  static let linkMissing = Phrase(
    fr: "collez un lien ou son code", it: "incolli un link o il suo codice",
    en: "paste a link or its code")
  static let openLink = Phrase(fr: "Ouvrir", it: "Aprire", en: "Open")

  static let hint = Phrase(
    fr: """
      Simulateur : chacun a le mot de passe « \(WorldPasswords.usual) ». Entrée sur une personne la \
      connecte ; F12 montre l'horloge, les courriels et les mondes.
      """,
    it: """
      Simulatore: tutti hanno la password «\(WorldPasswords.usual)». Invio su una persona la fa \
      entrare; F12 mostra l'orologio, le e-mail e i mondi.
      """,
    en: """
      Simulator: everybody's password is “\(WorldPasswords.usual)”. Enter on a person logs in; F12 \
      shows the clock, the mails and the worlds.
      """)

  static func heading(_ group: LoginPeople.Group) -> Phrase {
    switch group {
    case .webmaster: Phrase(fr: "Webmasters", it: "Webmaster", en: "Webmasters")
    case .owner: Phrase(fr: "Propriétaires", it: "Proprietari", en: "Owners")
    case .agency: Phrase(fr: "Agences", it: "Agenzie", en: "Agencies")
    case .guest:
      Phrase(
        fr: "Comptables, contacts et invités", it: "Contabili, contatti e invitati",
        en: "Accountants, contacts and guests")
    case .staff:
      Phrase(
        fr: "L'équipe de l'hébergeur", it: "Il personale del fornitore", en: "The provider's staff")
    }
  }

  static func forWhichAccount(_ name: String) -> Phrase {
    Phrase(
      fr: "Bonjour \(name). Pour quel compte agir ?",
      it: "Buongiorno \(name). Per quale account agire?",
      en: "Hello \(name). Which account to act for?")
  }
}
