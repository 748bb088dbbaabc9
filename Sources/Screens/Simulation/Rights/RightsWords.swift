import ClientArea
import Store

/// What the matrix of rights says.
enum RightsWords {
  static let rights = Phrase(fr: "droits", it: "diritti", en: "rights")
  static let rightsHere = Phrase(
    fr: "Matrice des droits", it: "Matrice dei diritti", en: "Matrix of rights")
  static let map = Phrase(fr: "carte", it: "mappa", en: "map")
  static let why = Phrase(fr: "pourquoi", it: "perché", en: "why")
  static let nothing = Phrase(
    fr: "Ce monde n'a encore ni prestation ni compte.",
    it: "Questo mondo non ha ancora né servizi né account.",
    en: "This world has neither service nor account yet.")
  /// Says honestly what « – » is: the rule that refuses is about the matter, not the person.
  static let legend = Phrase(
    fr: "✓ permis · ✗ refusé à cette personne · – pas maintenant : refusé en l'état",
    it: "✓ permesso · ✗ negato a questa persona · – non ora: negato allo stato attuale",
    en: "✓ allowed · ✗ denied to this person · – not now: denied as things stand")

  static let seePage = Phrase(fr: "voir la fiche", it: "vedere la scheda", en: "see its page")
  static let page = Phrase(
    fr: "La fiche de la prestation", it: "La scheda del servizio", en: "The service's page")
  static let seeCodes = Phrase(
    fr: "voir les codes d'accès", it: "vedere i codici di accesso", en: "see the access codes")
  static let payByLink = Phrase(
    fr: "payer par lien rapide", it: "pagare con link rapido", en: "pay by quick link")
  static let askSupport = Phrase(
    fr: "en parler au support", it: "parlarne al supporto", en: "ask support")
  static let askAuthCode = Phrase(
    fr: "demander le code d'auth.", it: "chiedere il codice auth.", en: "ask for the auth code")
  static let nameTechnical = Phrase(
    fr: "nommer un contact tech.", it: "nominare un contatto tecn.", en: "name a tech. contact")
  static let breakTechnical = Phrase(
    fr: "rompre un lien technique", it: "rimuovere un collegamento tecn.",
    en: "break a technical link")
  static let resign = Phrase(
    fr: "renoncer à son lien", it: "rinunciare al collegamento", en: "resign from it")
  static let askOwnerChange = Phrase(
    fr: "changer de propriétaire", it: "cambiare proprietario", en: "change its owner")
  static let takeOver = Phrase(
    fr: "accepter la reprise", it: "accettare la presa in carico", en: "take it over")
  static let withdrawChange = Phrase(
    fr: "annuler le changement", it: "ritirare il cambio", en: "withdraw the change")
  static let automaticOn = Phrase(
    fr: "renouveler tout seul", it: "rinnovare da sé", en: "renew by itself")
  static let automaticOff = Phrase(
    fr: "arrêter le renouv. auto", it: "disattivare rinnovo autom.", en: "stop auto-renewal")
  static let nameAdministrative = Phrase(
    fr: "nommer un contact admin.", it: "nominare un contatto amm.", en: "name an admin. contact")
  static let breakAdministrative = Phrase(
    fr: "rompre le lien administr.", it: "rimuovere il collegamento amm.",
    en: "break the admin. link")
  static let answer = Phrase(
    fr: "accepter le contact", it: "accettare il contatto", en: "accept the contact")
  static let seeOrder = Phrase(
    fr: "voir la commande", it: "vedere l'ordine", en: "see the order")
  static let orderPage = Phrase(
    fr: "La page de la commande", it: "La pagina dell'ordine", en: "The order's page")
  static let seeFutureOwner = Phrase(
    fr: "y voir le propriétaire", it: "vedervi il proprietario", en: "see its owner there")
  static let payOrder = Phrase(
    fr: "payer la commande", it: "pagare l'ordine", en: "pay the order")
  static let advancedMode = Phrase(
    fr: "activer le Mode Avancé", it: "attivare la Mod. Avanzata", en: "switch Adv. Mode on")
  static let orderFor = Phrase(
    fr: "commander pour ce compte", it: "ordinare per l'account", en: "order for the account")
  static let seeInvoices = Phrase(
    fr: "voir ses factures", it: "vedere le fatture", en: "see its invoices")
  static let payInvoice = Phrase(
    fr: "régler sa facture", it: "saldare la fattura", en: "pay its invoice")
  static let topUp = Phrase(
    fr: "approvisionner son solde", it: "ricaricare il saldo", en: "top its balance up")
  static let issueInvoice = Phrase(
    fr: "lui émettre une facture", it: "emettergli una fattura", en: "issue an invoice to it")
  static let cancelInvoice = Phrase(
    fr: "annuler sa facture", it: "annullare la fattura", en: "cancel its invoice")
  static let seeProfile = Phrase(
    fr: "voir ses coordonnées", it: "vedere i dati", en: "see its details")
  static let editProfile = Phrase(
    fr: "modifier la fiche", it: "modificare la scheda", en: "edit its details")

  static func seeIn(_ place: Phrase) -> Phrase {
    Phrase(fr: "voir dans « \(place) »", it: "vedere in «\(place)»", en: "see in “\(place)”")
  }

  static func seen(in place: Phrase, _ isSeen: Bool) -> Phrase {
    isSeen
      ? Phrase(fr: "\(place) : y figure.", it: "\(place): vi figura.", en: "\(place): it is there.")
      : Phrase(
        fr: "\(place) : n'y figure pas.", it: "\(place): non vi figura.",
        en: "\(place): it is not there.")
  }

  static func order(of name: String) -> Phrase {
    Phrase(fr: "commande de \(name)", it: "ordine di \(name)", en: "order of \(name)")
  }

  static func heading(_ matter: RightsSetting.Matter) -> Phrase {
    let what = name(of: matter)
    return Phrase(fr: "Droits sur \(what)", it: "Diritti su \(what)", en: "Rights on \(what)")
  }

  private static func name(of matter: RightsSetting.Matter) -> Phrase {
    switch matter {
    case .service(let facts):
      Phrase(
        fr: "\(facts.service.kindAndName) — \(facts.owner.nameAndCode)",
        it: "\(facts.service.kindAndName) — \(facts.owner.nameAndCode)",
        en: "\(facts.service.kindAndName) — \(facts.owner.nameAndCode)")
    case .order(let facts):
      Phrase(name: "\(facts.order.number), \(facts.order.names)")
    case .account(let facts): Phrase(name: facts.account.nameAndCode)
    }
  }

  static func word(of role: RightsRole) -> Phrase {
    switch role {
    case .owner: AccessRole.owner.word
    case .contact: AccessRole.contact.word
    case .guest: AccessRole.guest.word
    case .buyer: Phrase(fr: "acheteur", it: "acquirente", en: "buyer")
    case .agency: Phrase(fr: "agence", it: "agenzia", en: "agency")
    case .technicalContact: Phrase(fr: "technique", it: "tecnico", en: "technical")
    case .administrativeContact: Phrase(fr: "administr.", it: "amministr.", en: "admin.")
    case .askingContact: Phrase(fr: "en attente", it: "in attesa", en: "pending")
    case .formerContact: Phrase(fr: "ancien", it: "ex contatto", en: "former")
    case .stranger: Phrase(fr: "autre", it: "altro", en: "other")
    case .linkHolder: Phrase(fr: "lien reçu", it: "link avuto", en: "with link")
    case .visitor: Phrase(fr: "visiteur", it: "visitatore", en: "visitor")
    case .staff: Phrase(fr: "support", it: "supporto", en: "support")
    }
  }

  /// « contact technique », where there is room for it.
  static func sentence(of role: RightsRole) -> Phrase {
    switch role {
    case .owner: AccessRole.owner.word
    case .contact: AccessRole.contact.word
    case .guest: AccessRole.guest.word
    case .buyer: Phrase(fr: "acheteur", it: "acquirente", en: "buyer")
    case .agency: Phrase(fr: "agence", it: "agenzia", en: "agency")
    case .technicalContact:
      Phrase(fr: "contact technique", it: "contatto tecnico", en: "technical contact")
    case .administrativeContact:
      Phrase(
        fr: "contact administratif", it: "contatto amministrativo", en: "administrative contact")
    case .askingContact:
      Phrase(
        fr: "contact administratif en attente", it: "contatto amministrativo in attesa",
        en: "pending administrative contact")
    case .formerContact:
      Phrase(
        fr: "ancien contact technique", it: "ex contatto tecnico", en: "former technical contact")
    case .stranger:
      Phrase(
        fr: "client sans lien", it: "cliente senza collegamento", en: "client without a link")
    case .linkHolder:
      Phrase(
        fr: "visiteur qui a reçu le lien rapide", it: "visitatore che ha avuto il link rapido",
        en: "visitor who was given the quick link")
    case .visitor: Phrase(fr: "visiteur", it: "visitatore", en: "visitor")
    case .staff: Phrase(fr: "support", it: "supporto", en: "support")
    }
  }
}
