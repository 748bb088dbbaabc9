// What is said of an automatic renewal, alike on pages, in mails and in the journal.
extension AServiceRenewsItself {
  /// « sera renouvelé le 8 janvier 2026 par Lune SARL (C-1004), avec la carte … ».
  static func willRenew(
    _ service: Service, on day: Day, by payer: ClientAccount, with card: SavedCard,
    costing price: Money
  ) -> Reason {
    let isOver = card.answer(on: day) == .expired
    return Reason(
      Self.self,
      Phrase(
        fr:
          "\(service.name) sera payé le \(day) par \(payer.nameAndCode), avec \(card.word) : \(price) TTC au prix d'aujourd'hui. La facture sera à son nom.\(isOver ? " Cette carte aura expiré : il faut la remplacer." : "")",
        it:
          "\(service.name) sarà pagato il \(day) da \(payer.nameAndCode), con \(card.word): \(price) IVA inclusa al prezzo di oggi. La fattura sarà intestata a lui.\(isOver ? " Quella carta sarà scaduta: va sostituita." : "")",
        en:
          "\(service.name) will be paid on \(day) by \(payer.nameAndCode), with \(card.word): \(price) including tax at today's price. The invoice will be in its name.\(isOver ? " That card will have expired: replace it." : "")"
      ))
  }

  /// What a page says of it, and an alert.
  package static func comes(_ service: Service, on day: Day, by payer: ClientAccount) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "\(service.name) sera renouvelé automatiquement le \(day) par \(payer.nameAndCode).",
        it: "\(service.name) sarà rinnovato automaticamente il \(day) da \(payer.nameAndCode).",
        en: "\(service.name) will be renewed automatically on \(day) by \(payer.nameAndCode)."))
  }

  static func paysFor(_ account: ClientAccount, with card: SavedCard) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr:
          "\(account.nameAndCode) paie ses renouvellements automatiques avec \(card.word), valable jusqu'au \(card.validUntil).",
        it:
          "\(account.nameAndCode) paga i suoi rinnovi automatici con \(card.word), valida fino al \(card.validUntil).",
        en:
          "\(account.nameAndCode) pays its automatic renewals with \(card.word), valid until \(card.validUntil)."
      ))
  }

  /// Why a try failed, for whoever pays; nil where it was not the card.
  static func cause(_ answer: CardAnswer?, _ card: SavedCard?) -> Phrase? {
    guard let card, let answer else {
      return Phrase(
        fr: "Aucune carte n'est enregistrée.", it: "Nessuna carta è salvata.",
        en: "No card is saved.")
    }
    switch answer {
    case .accepted: return nil
    case .refused:
      return Phrase(
        fr: "La banque a refusé \(card.word).", it: "La banca ha rifiutato \(card.word).",
        en: "The bank refused \(card.word).")
    case .expired:
      return Phrase(
        fr: "La carte qui se termine par \(card.lastDigits) a expiré le \(card.validUntil).",
        it: "La carta che termina con \(card.lastDigits) è scaduta il \(card.validUntil).",
        en: "The card ending in \(card.lastDigits) expired on \(card.validUntil).")
    }
  }

  /// - Parameter next: the day of the next try; nil where there is none.
  static func failed(_ service: Service, by payer: ClientAccount, next: Day?) -> Reason {
    Reason(
      Self.self,
      next.map {
        Phrase(
          fr:
            "Le renouvellement automatique de \(service.name) par \(payer.nameAndCode) a échoué ; nouvel essai le \($0).",
          it:
            "Il rinnovo automatico di \(service.name) da parte di \(payer.nameAndCode) è fallito; nuovo tentativo il \($0).",
          en:
            "The automatic renewal of \(service.name) by \(payer.nameAndCode) failed; it is tried again on \($0)."
        )
      }
        ?? Phrase(
          fr:
            "Le renouvellement automatique de \(service.name) par \(payer.nameAndCode) a échoué pour la dernière fois.",
          it:
            "Il rinnovo automatico di \(service.name) da parte di \(payer.nameAndCode) è fallito per l'ultima volta.",
          en:
            "The automatic renewal of \(service.name) by \(payer.nameAndCode) failed for the last time."
        ))
  }

  static func switchedOff(_ account: ClientAccount) -> Phrase {
    Phrase(
      fr: "\(account.nameAndCode) l'a arrêté.", it: "\(account.nameAndCode) l'ha fermato.",
      en: "\(account.nameAndCode) switched it off.")
  }

  static func cardRemoved(_ account: ClientAccount) -> Phrase {
    Phrase(
      fr: "\(account.nameAndCode) a retiré sa carte.",
      it: "\(account.nameAndCode) ha tolto la sua carta.",
      en: "\(account.nameAndCode) removed its card.")
  }

  static let linkEnded = Phrase(
    fr: "Le lien de contact technique a pris fin.",
    it: "Il collegamento di contatto tecnico è finito.",
    en: "The technical contact's link has ended.")

  static let serviceDeleted = Phrase(
    fr: "La prestation est supprimée.", it: "Il servizio è eliminato.",
    en: "The service is deleted.")

  static func ownerChanged(to owner: ClientAccount) -> Phrase {
    Phrase(
      fr: "La prestation est désormais à \(owner.nameAndCode).",
      it: "Il servizio è ora di \(owner.nameAndCode).",
      en: "The service now belongs to \(owner.nameAndCode).")
  }

  static let periodTakenBack = Phrase(
    fr: "Un avoir a repris la période payée.",
    it: "Una nota di credito ha ripreso il periodo pagato.",
    en: "A credit note took the paid period back.")

  static func closed(_ account: ClientAccount) -> Phrase {
    Phrase(
      fr: "\(account.nameAndCode) est fermé.", it: "\(account.nameAndCode) è chiuso.",
      en: "\(account.nameAndCode) is closed.")
  }

  static func over(_ service: Service, by payer: ClientAccount, because why: Phrase) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr:
          "Le renouvellement automatique de \(service.name) par \(payer.nameAndCode) prend fin. \(why)",
        it:
          "Il rinnovo automatico di \(service.name) da parte di \(payer.nameAndCode) finisce. \(why)",
        en: "The automatic renewal of \(service.name) by \(payer.nameAndCode) ends. \(why)"))
  }
}
