import Canvas
import ClientArea

/// Words of the order form.
enum OrderWords {
  /// « Hébergement Unique, lune.example ».
  static func service(of product: Product, named name: String) -> Phrase {
    Phrase(
      fr: "\(product.called), \(name)", it: "\(product.called), \(name)",
      en: "\(product.called), \(name)")
  }

  /// The first part of the breadcrumb: « Commander ».
  static let order = Phrase(fr: "Commander", it: "Ordinare", en: "Order")
  static let options = Phrase(fr: "Options", it: "Opzioni", en: "Options")
  static let recap = Phrase(fr: "Récapitulatif", it: "Riepilogo", en: "Recap")
  static let choose = Phrase(fr: "choisir", it: "scegliere", en: "choose")
  static func consentAsked(_ number: String) -> Phrase {
    Phrase(
      fr: "Commande \(number) : l'accord est demandé.",
      it: "Ordine \(number): il consenso è chiesto.", en: "Order \(number): consent is asked for.")
  }

  static let myOrders = Phrase(fr: "mes commandes", it: "i miei ordini", en: "my orders")
  static let cart = Phrase(fr: "panier", it: "carrello", en: "cart")
  static let resume = Phrase(
    fr: "reprendre le panier", it: "riprendere il carrello", en: "go on with the cart")
  static let empty = Phrase(
    fr: "vider le panier", it: "svuotare il carrello", en: "empty the cart")
  static let emptied = Phrase(
    fr: "Le panier est vide.", it: "Il carrello è vuoto.", en: "The cart is empty.")
  static let noProduct = Phrase(
    fr: "Le catalogue est vide : l'hébergeur le remplit dans « Produits ».",
    it: "Il catalogo è vuoto: il fornitore lo riempie in «Prodotti».",
    en: "The catalogue is empty: the provider fills it in “Products”.")

  static let notSoldAnyMore = Phrase(
    fr: "Ce produit n'est plus vendu : le panier est vidé.",
    it: "Questo prodotto non è più in vendita: il carrello è svuotato.",
    en: "This product is not sold any more: the cart is emptied.")
  static let productStep = Phrase(fr: "produit", it: "prodotto", en: "product")
  static let optionsStep = Phrase(fr: "options", it: "opzioni", en: "options")
  static let recapStep = Phrase(fr: "récapitulatif", it: "riepilogo", en: "recap")
  static let confirmationStep = Phrase(fr: "confirmation", it: "conferma", en: "confirmation")

  static let advancedMode = Phrase(
    fr: "Mode avancé", it: "Modalità avanzata", en: "Advanced mode")
  static let advanced = Phrase(fr: "mode avancé", it: "modalità avanzata", en: "advanced mode")
  static let advancedModeIsOff = Phrase(
    fr: """
      Pour commander au nom d'un autre client, activez le Mode Avancé dans « Gestion des contacts ».
      """,
    it: """
      Per ordinare a nome di un altro cliente, attivi la Modalità Avanzata in «Gestione dei contatti».
      """,
    en: "To order for another client, switch Advanced Mode on in “Manage contacts”.")
  static let noPrincipal = Phrase(
    fr: "Vous n'êtes contact administratif d'aucun compte : créez plutôt un nouveau contact.",
    it: "Lei non è contatto amministrativo di alcun account: crei piuttosto un nuovo contatto.",
    en: "You are administrative contact of no account: create a new contact instead.")
  static let futureOwner = Phrase(
    fr: "Futur propriétaire", it: "Futuro proprietario", en: "Future owner")

  static let technicalContact = Phrase(
    fr: "Contact technique", it: "Contatto tecnico", en: "Technical contact")
  static let typed = Phrase(fr: "Nouveau contact", it: "Nuovo contatto", en: "New contact")
  static let askConsent = Phrase(
    fr: "Demander l'accord", it: "Chiedere il consenso", en: "Ask for consent")
  static let consentThen = Phrase(
    fr: "Rien n'est payé ni créé maintenant. Vous pourrez annuler la commande tant qu'elle attend.",
    it: "Ora nulla è pagato né creato. Potrà annullare l'ordine finché attende.",
    en: "Nothing is paid or created now. You may cancel the order while it waits.")

  /// « Commander un service — 2 sur 4 : options ».
  static func heading(_ step: Int, _ word: Phrase) -> Phrase {
    Phrase(
      fr: "Commander un service — \(number: step) sur 4 : \(word)",
      it: "Ordinare un servizio — \(number: step) di 4: \(word)",
      en: "Order a service — \(number: step) of 4: \(word)")
  }

  /// « ①  Propriétaire »; a blank in place of the number keeps the labels in one column.
  static func numbered(_ sign: String, _ label: Phrase) -> Phrase {
    Phrase(fr: "\(sign) \(label)", it: "\(sign) \(label)", en: "\(sign) \(label)")
  }

  static func kept(_ cart: Cart) -> Phrase {
    let name = cart.request.names
    return Phrase(
      fr: "Votre panier : \(name) — c reprendre, x vider",
      it: "Il suo carrello: \(name) — c riprendere, x svuotare",
      en: "Your cart: \(name) — c go on, x empty")
  }

  static let services = Phrase(fr: "Prestations", it: "Servizi", en: "Services")
  static let lines = Phrase(
    fr: "Lignes de la commande", it: "Righe dell'ordine", en: "Lines of the order")
  static let addLine = Phrase(
    fr: "Ajouter une ligne", it: "Aggiungere una riga", en: "Add a line")
  static let line = Phrase(fr: "ligne", it: "riga", en: "line")
  static let addLineLink = Phrase(
    fr: "＋ Ajouter une ligne — domaine, boîte mail…",
    it: "＋ Aggiungere una riga — dominio, casella…", en: "＋ Add a line — domain, mailbox…")
  static let removeLine = Phrase(fr: "✕ retirer", it: "✕ togliere", en: "✕ remove")

  static func nameHint(of kind: ServiceKind) -> Phrase {
    switch kind {
    case .hosting, .domain, .website:
      Phrase(fr: "nom.example", it: "nome.example", en: "name.example")
    case .mailbox:
      Phrase(fr: "nom@domaine.example", it: "nome@dominio.example", en: "name@domain.example")
    }
  }

  static func newAccount(_ name: String) -> Phrase {
    Phrase(
      fr: "\(name) — nouveau compte, ouvert au paiement",
      it: "\(name) — nuovo account, aperto al pagamento",
      en: "\(name) — new account, opened with the payment")
  }

  static func contact(_ name: String) -> Phrase {
    Phrase(
      fr: "\(name) — parce que vous commandez pour autrui (LINK-7)",
      it: "\(name) — perché ordina per altri (LINK-7)",
      en: "\(name) — because you order for somebody else (LINK-7)")
  }
}
