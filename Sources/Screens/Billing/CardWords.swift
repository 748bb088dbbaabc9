import ClientArea

/// Words of the saved card.
enum CardWords {
  static let card = Phrase(fr: "Carte", it: "Carta", en: "Card")
  static let validUntil = Phrase(fr: "Valable jusqu'au", it: "Valida fino al", en: "Valid until")
  static let outcome = Phrase(
    fr: "Issue simulée", it: "Esito simulato", en: "Simulated outcome")
  static let save = Phrase(fr: "enregistrer", it: "salvare", en: "save")
  static let saveTitle = Phrase(
    fr: "Enregistrer une carte", it: "Salvare una carta", en: "Save a card")
  static let replace = Phrase(fr: "remplacer", it: "sostituire", en: "replace")
  static let replaceTitle = Phrase(
    fr: "Remplacer la carte", it: "Sostituire la carta", en: "Replace the card")
  static let remove = Phrase(fr: "retirer", it: "togliere", en: "remove")
  static let removeTitle = Phrase(
    fr: "Retirer la carte", it: "Togliere la carta", en: "Remove the card")
  static let none = Phrase(
    fr: "Aucune carte. Elle sert aux renouvellements automatiques ; « a » en enregistre une.",
    it: "Nessuna carta. Serve ai rinnovi automatici; «a» ne salva una.",
    en: "No card. Automatic renewals pay with it; “a” saves one.")
  static let why = Phrase(
    fr: "À quoi sert la carte enregistrée ?", it: "A che cosa serve la carta salvata?",
    en: "What is the saved card for?")

  static func confirmRemoval(of card: SavedCard) -> Phrase {
    Phrase(
      fr:
        "Retirer la carte \(card.masked) ? Ce que votre compte renouvelle automatiquement ne le sera plus.",
      it:
        "Togliere la carta \(card.masked)? Ciò che il suo account rinnova automaticamente non lo sarà più.",
      en:
        "Remove the card \(card.masked)? What your account renews automatically will be renewed so no longer."
    )
  }

  /// What comes of its payments, as the form offers it.
  static func choice(_ outcome: CardOutcome) -> Phrase {
    switch outcome {
    case .works:
      Phrase(fr: "Paiements acceptés", it: "Pagamenti accettati", en: "Payments accepted")
    case .failsOnce:
      Phrase(
        fr: "Refusée la première fois", it: "Rifiutata la prima volta", en: "Refused the first time"
      )
    case .refused:
      Phrase(fr: "Refusée par la banque", it: "Rifiutata dalla banca", en: "Refused by the bank")
    case .expired: Phrase(fr: "Expirée", it: "Scaduta", en: "Expired")
    }
  }
}
