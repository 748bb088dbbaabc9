/// When a service's owner and contacts are warned.
package enum AlertsComeAtFiveStages: Rule {
  package static let id: RuleID = "MAIL-2"
  package static let source = "A+"
  package static let statement = Phrase(
    fr: """
      Une alerte part 30, 15 et 7 jours avant l'échéance, la veille et le jour même, chacune une fois, au \
      propriétaire et en copie à chaque contact technique.
      """,
    it: """
      Un avviso parte 30, 15 e 7 giorni prima della scadenza, il giorno prima e il giorno stesso, ciascuno \
      una volta, al proprietario e in copia a ogni contatto tecnico.
      """,
    en: """
      An alert leaves 30, 15 and 7 days before the date, on the day before and on the day, each once, to the owner and \
      in copy to each technical contact.
      """)

  static func checkIsClock(_ session: Session) throws(Refusal) {
    guard !session.isClock else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr: "Les alertes partent d'elles-mêmes, avec le temps.",
        it: "Gli avvisi partono da soli, con il tempo.",
        en: "Alerts leave by themselves, as time goes by."))
  }

  /// « alerte à 15 jours », « alerte du jour même ».
  static func word(for stage: Int) -> Phrase {
    switch stage {
    case ..<0: Phrase(fr: "échéance passée", it: "scadenza passata", en: "date gone by")
    case 0:
      Phrase(fr: "alerte du jour même", it: "avviso del giorno stesso", en: "alert on the day")
    case 1: Phrase(fr: "alerte à 1 jour", it: "avviso a 1 giorno", en: "alert at 1 day")
    default:
      Phrase(
        fr: "alerte à \(stage, "jour", "jours")", it: "avviso a \(stage, "giorno", "giorni")",
        en: "alert at \(stage, "day", "days")")
    }
  }

  /// « dans 15 jours », « demain », « aujourd'hui ».
  static func soon(_ days: Int) -> Phrase {
    switch days {
    case 0: Phrase(fr: "aujourd'hui", it: "oggi", en: "today")
    case 1: Phrase(fr: "demain", it: "domani", en: "tomorrow")
    default:
      Phrase(
        fr: "dans \(days, "jour", "jours")", it: "tra \(days, "giorno", "giorni")",
        en: "in \(days, "day", "days")")
    }
  }

  static func check(
    _ service: Service, stage: Int, wasSent: Bool, on today: Day
  ) throws(Refusal) {
    guard service.expiresOn - today != stage || wasSent || service.endedOn != nil else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr: "\(service.name) : \(word(for: stage)), pas due ou déjà partie.",
        it: "\(service.name): \(word(for: stage)), non dovuto o già partito.",
        en: "\(service.name): \(word(for: stage)), not due or sent already."))
  }

  static func reason(_ service: Service, stage: Int) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "\(service.name) expire le \(service.expiresOn) : \(word(for: stage)).",
        it: "\(service.name) scade il \(service.expiresOn): \(word(for: stage)).",
        en: "\(service.name) expires on \(service.expiresOn): \(word(for: stage))."))
  }
}

/// Who gets a link that acts without login.
package enum OnlyTheOwnerGetsTheQuickLink: Rule {
  package static let id: RuleID = "MAIL-3"
  package static let source = "A"
  package static let statement = Phrase(
    fr: """
      Seule l'alerte du propriétaire porte le lien de renouvellement rapide ; la copie d'un contact \
      technique ne contient rien qui agisse sans connexion.
      """,
    it: """
      Solo l'avviso del proprietario porta il link di rinnovo rapido; la copia di un contatto tecnico \
      non contiene nulla che agisca senza accesso.
      """,
    en: """
      Only the owner's alert carries the quick renewal link; a technical contact's copy holds nothing \
      that acts without login.
      """)

  static let withLink = Reason(
    OnlyTheOwnerGetsTheQuickLink.self,
    Phrase(
      fr: "Avec le lien rapide : le destinataire est propriétaire.",
      it: "Con il link rapido: il destinatario è proprietario.",
      en: "With the quick link: the recipient is the owner."))
  static let withoutLink = Reason(
    OnlyTheOwnerGetsTheQuickLink.self,
    Phrase(
      fr: "Sans le lien rapide : le destinataire est contact technique.",
      it: "Senza il link rapido: il destinatario è contatto tecnico.",
      en: "Without the quick link: the recipient is a technical contact."))
}
