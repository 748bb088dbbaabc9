import ClientArea

/// Words of the page about one service.
extension ServiceWords {
  static let support = Phrase(fr: "support", it: "supporto", en: "support")
  static let newCodes = Phrase(
    fr: "nouveaux codes d'accès", it: "nuovi codici di accesso", en: "new access codes")
  static let codes = Phrase(fr: "nouveaux codes", it: "nuovi codici", en: "new codes")
  static let add = Phrase(fr: "ajouter", it: "aggiungere", en: "add")
  static let addContact = Phrase(
    fr: "ajouter un contact technique", it: "aggiungere un contatto tecnico",
    en: "add a technical contact")
  static let resign = Phrase(fr: "renoncer", it: "rinunciare", en: "resign")
  static let owner = Phrase(fr: "Propriétaire", it: "Proprietario", en: "Owner")
  static let expiry = Phrase(fr: "Échéance", it: "Scadenza", en: "Expiry")
  static let afterExpiry = Phrase(
    fr: "Après l'échéance", it: "Dopo la scadenza", en: "After the expiry")
  static let codesStopped = Phrase(
    fr: "arrêtés avec la prestation", it: "fermi con il servizio",
    en: "stopped with the service")
  static let product = Phrase(fr: "Produit", it: "Prodotto", en: "Product")
  static let paidFrom = Phrase(fr: "Période en cours", it: "Periodo in corso", en: "Current period")
  static let lastPeriod = Phrase(
    fr: "Dernière période", it: "Ultimo periodo", en: "Last period")
  static let anniversary = Phrase(
    fr: "Jour anniversaire", it: "Giorno di scadenza", en: "Anniversary day")

  /// The day that comes back after a month that is too short for it (BILL-18).
  static func keptAnniversary(_ day: Int) -> Phrase {
    Phrase(
      fr: "le \(dayOfMonth: day), ou le dernier jour d'un mois plus court",
      it: "il \(dayOfMonth: day), o l'ultimo giorno di un mese più corto",
      en: "\(dayOfMonth: day), or the last day of a shorter month")
  }

  static let accessCodes = Phrase(fr: "Codes d'accès", it: "Codici di accesso", en: "Access codes")
  static let alerts = Phrase(fr: "Alertes envoyées", it: "Avvisi inviati", en: "Alerts sent")
  static let quickLink = Phrase(
    fr: "Lien de renouvellement", it: "Link di rinnovo", en: "Renewal link")
  static let nextAlert = Phrase(
    fr: "Prochaine alerte", it: "Prossimo avviso", en: "Next alert")
  static let lastMail = Phrase(fr: "Dernier courriel", it: "Ultima e-mail", en: "Last mail")
  static let lastInvoice = Phrase(
    fr: "Dernière facture", it: "Ultima fattura", en: "Last invoice")
  static let openTicket = Phrase(fr: "Ticket ouvert", it: "Ticket aperto", en: "Open ticket")
  static let technicalContacts = Phrase(
    fr: "Contacts techniques", it: "Contatti tecnici", en: "Technical contacts")
  static let since = Phrase(fr: "Depuis", it: "Dal", en: "Since")
  static let youAre = Phrase(fr: "Vous êtes", it: "Lei è", en: "You are")
  static let renewalInvoices = Phrase(
    fr: "Renouveler facture", it: "Il rinnovo fattura a", en: "Renewing invoices")
  /// « Lune SARL (C-1004) : 72,00 € TTC ».
  static func renewal(invoicing name: Phrase, _ price: Money) -> Phrase {
    Phrase(
      fr: "\(name) : \(price) TTC", it: "\(name): \(price) IVA inclusa",
      en: "\(name): \(price) including tax")
  }

  static let noContact = Phrase(
    fr: "Aucun contact technique : le propriétaire s'en occupe seul.",
    it: "Nessun contatto tecnico: se ne occupa il solo proprietario.",
    en: "No technical contact: the owner looks after it alone.")
  static let codesHidden = Phrase(
    fr: "réservés au propriétaire et à ses contacts techniques",
    it: "riservati al proprietario e ai suoi contatti tecnici",
    en: "for the owner and the technical contacts only")
  static let gone = Phrase(
    fr: "Cette prestation n'existe plus, ou vous ne la voyez plus : le lien a pu être rompu.",
    it:
      "Questo servizio non esiste più, o non lo vede più: il collegamento può essere stato rimosso.",
    en: "This service is gone, or you see it no longer: the link may have been broken.")

  static func breakLink(_ standing: ServiceStanding) -> Phrase {
    standing == .technicalContact
      ? resign : Phrase(fr: "rompre", it: "rimuovere", en: "break")
  }

  static func showCodes(_ areShown: Bool) -> Phrase {
    areShown
      ? Phrase(fr: "masquer les codes", it: "nascondere i codici", en: "hide codes")
      : Phrase(fr: "voir les codes", it: "vedere i codici", en: "show codes")
  }

  static func confirmCodes(of name: String) -> Phrase {
    Phrase(
      fr: "Donner de nouveaux codes d'accès à \(name) ? Les anciens ne marcheront plus.",
      it: "Dare nuovi codici di accesso a \(name)? I vecchi non funzioneranno più.",
      en: "Give \(name) new access codes? The old ones will stop working.")
  }

  static func confirmResigning(from name: String) -> Phrase {
    Phrase(
      fr: "Ne plus être contact technique de \(name) ? Le propriétaire en sera averti.",
      it: "Non essere più contatto tecnico di \(name)? Il proprietario ne sarà avvisato.",
      en: "No longer be technical contact of \(name)? The owner will be told.")
  }

  /// What somebody is to a service.
  static func word(of standing: ServiceStanding) -> Phrase {
    switch standing {
    case .owner: Phrase(fr: "propriétaire", it: "proprietario", en: "owner")
    case .technicalContact:
      Phrase(fr: "contact technique", it: "contatto tecnico", en: "technical contact")
    case .formerContact:
      Phrase(fr: "ancien contact technique", it: "ex contatto tecnico", en: "former contact")
    case .administrativeContact:
      Phrase(
        fr: "contact administratif", it: "contatto amministrativo", en: "administrative contact")
    case .staff: Phrase(fr: "hébergeur", it: "fornitore", en: "provider")
    case .clock: Phrase(fr: "horloge", it: "orologio", en: "clock")
    case .stranger: Phrase(fr: "étranger", it: "estraneo", en: "stranger")
    }
  }

  /// « dans 12 jours », « depuis 3 jours ».
  static func left(until day: Day, from today: Day) -> Phrase {
    let days = day - today
    if days == 0 { return Phrase(fr: "aujourd'hui", it: "oggi", en: "today") }
    if days == 1 { return Phrase(fr: "demain", it: "domani", en: "tomorrow") }
    if days > 1 {
      return Phrase(
        fr: "dans \(days, "jour", "jours")", it: "tra \(days, "giorno", "giorni")",
        en: "in \(days, "day", "days")")
    }
    if days == -1 { return Phrase(fr: "depuis hier", it: "da ieri", en: "since yesterday") }
    return Phrase(
      fr: "depuis \(-days, "jour", "jours")", it: "da \(-days, "giorno", "giorni")",
      en: "\(-days, "day", "days") ago")
  }

  /// « 30 jours avant : 15 janv. 2026 · … » (MAIL-2).
  static func alertsSent(_ alerts: [ExpiryAlert]) -> Phrase {
    guard !alerts.isEmpty else {
      return Phrase(
        fr: "aucune pour cette échéance", it: "nessuno per questa scadenza",
        en: "none for this date")
    }
    func text(in language: Language) -> String {
      alerts.map { "\($0.sentOn.text(in: language)) (\(days[language])\(stage($0.stage)))" }
        .joined(separator: " · ")
    }
    return Phrase(stored: text(in: .fr), text(in: .it), text(in: .en))
  }

  /// « -30 » before the date, « +1 » after it.
  private static func stage(_ stage: Int) -> String { stage < 0 ? "+\(-stage)" : "-\(stage)" }

  static func quickLink(_ isOpen: Bool) -> Phrase {
    isOpen
      ? Phrase(
        fr: "● envoyé au propriétaire, encore valable",
        it: "● inviato al proprietario, ancora valido",
        en: "● sent to the owner, still valid")
      : Phrase(fr: "○ aucun", it: "○ nessuno", en: "○ none")
  }

  private static let days = Phrase(fr: "J", it: "G", en: "D")
}
