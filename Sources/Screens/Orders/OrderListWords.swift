import ClientArea

/// Words about orders that were made.
extension OrderWords {
  static let oneOrder = Phrase(fr: "Commande", it: "Ordine", en: "Order")
  static let state = Phrase(fr: "État", it: "Stato", en: "State")
  static let buyer = Phrase(fr: "Commandé par", it: "Ordinato da", en: "Ordered by")
  static let cancelOrder = Phrase(
    fr: "annuler la commande", it: "annullare l'ordine", en: "cancel the order")
  static let notYetKnown = Phrase(
    fr: "pas encore d'accord", it: "consenso in attesa", en: "not agreed yet")
  static let noOrder = Phrase(
    fr: "Aucune commande encore. Échap, puis Entrée sur un produit, en commence une.",
    it: "Ancora nessun ordine. Esc, poi Invio su un prodotto, ne inizia uno.",
    en: "No order yet. Esc, then Enter on a product, begins one.")
  static let gone = Phrase(
    fr: "Cette commande n'existe plus.", it: "Questo ordine non esiste più.",
    en: "This order is gone.")

  static func orderHeading(_ number: String) -> Phrase {
    Phrase(fr: "Commande \(number)", it: "Ordine \(number)", en: "Order \(number)")
  }

  static func confirmCancel(_ number: String) -> Phrase {
    Phrase(
      fr: "Annuler la commande \(number) ? Rien n'a été créé, rien ne restera.",
      it: "Annullare l'ordine \(number)? Nulla è stato creato, nulla resterà.",
      en: "Cancel order \(number)? Nothing was created, nothing will be left.")
  }

  /// What comes next for an order.
  static func next(_ order: Order) -> Phrase {
    switch order.status {
    case .awaitingConsent:
      Phrase(
        fr: "Le futur propriétaire répond dans son propre espace ; la commande attend jusque-là.",
        it: "Il futuro proprietario risponde nella propria area; l'ordine attende fino ad allora.",
        en: "The future owner answers in their own area; the order waits until then.")
    case .awaitingPayment where order.consent == nil: AgencyWords.toPay
    case .awaitingPayment:
      Phrase(
        fr: "Le futur propriétaire a accepté : p pour payer.",
        it: "Il futuro proprietario ha accettato: p per pagare.",
        en: "The future owner has agreed: p to pay.")
    case .paid where !order.further.isEmpty:
      Phrase(
        fr: "Les prestations sont ouvertes.", it: "I servizi sono aperti.",
        en: "The services are open.")
    case .paid:
      Phrase(
        fr: "La prestation est ouverte.", it: "Il servizio è aperto.", en: "The service is open."
      )
    case .cancelled:
      Phrase(fr: "Rien n'a été créé.", it: "Nulla è stato creato.", en: "Nothing was created.")
    }
  }
}
