import Canvas
import ClientArea
import Store

/// What « Utilisateurs » and its forms say.
enum UserScreenWords {
  static let page = Phrase(fr: "Utilisateur", it: "Utente", en: "User")
  static let create = Phrase(fr: "créer", it: "creare", en: "create")
  static let createInternal = Phrase(
    fr: "Créer un utilisateur interne", it: "Creare un utente interno",
    en: "Create an internal user")
  static let createExternal = Phrase(
    fr: "Créer un utilisateur externe", it: "Creare un utente esterno",
    en: "Create an external user")
  static let name = Phrase(fr: "Nom", it: "Nome", en: "Name")
  static let number = Phrase(fr: "N° d'utilisateur", it: "N. utente", en: "User no.")
  static let kind = Phrase(fr: "Sorte", it: "Tipo", en: "Kind")
  static let state = Phrase(fr: "État", it: "Stato", en: "State")
  static let accounts = Phrase(
    fr: "Rôle/comptes", it: "Ruolo/account", en: "Role/accounts")
  static let person = Phrase(fr: "Personne", it: "Persona", en: "Person")
  static let accessList = Phrase(
    fr: "Liste des accès", it: "Elenco degli accessi", en: "Access list")
  static let none = Phrase(
    fr: "Aucun utilisateur à voir ici.", it: "Nessun utente da vedere qui.",
    en: "No user to see here.")
  static let password = Phrase(
    fr: "Premier mot de passe : demo, à changer dans Mon profil.",
    it: "Prima password: demo, da cambiare ne Il mio profilo.",
    en: "First password: demo, to be changed in My profile.")
  static let `where` = Phrase(
    fr: "Où un utilisateur se crée-t-il ?", it: "Dove si crea un utente?",
    en: "Where is a user created?")
  private static let activate = Phrase(fr: "activer", it: "attivare", en: "activate")
  private static let deactivate = Phrase(fr: "désactiver", it: "disattivare", en: "deactivate")

  static func pageTitle(_ name: String) -> Phrase {
    Phrase(fr: "Utilisateur — \(name)", it: "Utente — \(name)", en: "User — \(name)")
  }

  /// A user nobody has filled in yet: with it a key asks whether its place takes that kind.
  static func sample(
    _ kind: UserKind, in place: CreateUser.Place, _ context: Context
  ) -> CreateUser {
    CreateUser(kind, UserRequest("", speaking: context.language), named: "", "", in: place)
  }

  /// The key that switches a user.
  static func toggle(_ user: AllUsers.Item, in context: Context) -> PageKey {
    let command = SwitchUser(user.id, active: !user.isActive)
    return PageKey(
      "toggle", ["x"], command.title, short: user.isActive ? deactivate : activate,
      orders: command, in: context
    ) { confirmSwitching(user) }
  }

  /// To let somebody in again needs no question.
  private static func confirmSwitching(_ user: AllUsers.Item) -> Effect {
    let command = SwitchUser(user.id, active: !user.isActive)
    guard user.isActive else { return .perform(command) }
    return .open(
      ConfirmScreen(
        page,
        Phrase(
          fr: "Désactiver \(user.email) ? Sa session s'arrête à sa prochaine action.",
          it: "Disattivare \(user.email)? La sua sessione si ferma alla prossima azione.",
          en: "Deactivate \(user.email)? The session ends at its next action."),
        doing: command, called: deactivate))
  }
}
