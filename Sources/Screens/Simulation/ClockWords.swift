import ClientArea
import Store

/// What the simulated clock says.
enum ClockWords {
  static let clock = Phrase(fr: "Horloge", it: "Orologio", en: "Clock")
  static let move = Phrase(fr: "avancer", it: "avanzare", en: "move on")
  static let oneDay = Phrase(fr: "d'un jour", it: "di un giorno", en: "by one day")
  static let someDays = Phrase(fr: "de n jours…", it: "di n giorni…", en: "by n days…")
  static let toNextEvent = Phrase(
    fr: "jusqu'au prochain événement", it: "fino al prossimo evento", en: "to the next event")
  static let toDate = Phrase(fr: "jusqu'à une date…", it: "fino a una data…", en: "to a date…")
  static let key = Phrase(fr: "Touche", it: "Tasto", en: "Key")
  static let moveClock = Phrase(
    fr: "Avancer l'horloge", it: "Far avanzare l'orologio", en: "Move the clock on")
  static let arrival = Phrase(fr: "Arrivée", it: "Arrivo", en: "Arrival")
  static let day = Phrase(fr: "un jour", it: "un giorno", en: "one day")
  static let days = Phrase(fr: "jours", it: "giorni", en: "days")
  static let next = Phrase(fr: "événement", it: "evento", en: "event")
  static let date = Phrase(fr: "date", it: "data", en: "date")
  static let dateExpected = Phrase(
    fr: "une date, comme 2 mars 2026 ou 2/3/2026", it: "una data, come 2 mar 2026 o 2/3/2026",
    en: "a date, such as 2 Mar 2026 or 2/3/2026")
  static let nothingAhead = Phrase(
    fr: "Rien n'est prévu : aucune échéance, aucune facture, aucun lien en cours.",
    it: "Nulla è previsto: nessuna scadenza, nessuna fattura, nessun link in corso.",
    en: "Nothing is ahead: no due date, no invoice, no link under way.")
  static let stands = Phrase(
    fr: """
      L'horloge est arrêtée ; elle n'avance que d'ici. Ce qui échoit en route arrive dans l'ordre : \
      alertes, échéances, retards, fins de blocage.
      """,
    it: """
      L'orologio è fermo; avanza solo da qui. Ciò che scade per strada avviene in ordine: avvisi, \
      scadenze, ritardi, fini di blocco.
      """,
    en: """
      The clock stands still; it moves only from here. What falls due on the way happens in order: \
      alerts, expiries, overdue invoices, ends of locks.
      """)
  static let whyStill = Phrase(
    fr: "Pourquoi le temps est-il arrêté ?", it: "Perché il tempo è fermo?",
    en: "Why does time stand still?")

  static func now(_ moment: Moment) -> Phrase {
    Phrase(
      fr: "Nous sommes le \(moment.day), \(moment.clock).",
      it: "Oggi è il \(moment.day), \(moment.clock).", en: "It is \(moment.day), \(moment.clock).")
  }

  /// « avancer d'un jour ».
  static func moving(_ way: Phrase) -> Phrase {
    Phrase(fr: "avancer \(way)", it: "avanzare \(way)", en: "move on \(way)")
  }

  /// What falls due.
  static func word(of event: NextEvent.Kind) -> Phrase {
    switch event {
    case .life(let step): LifeWords.name(of: step, .hosting)
    case .renewal:
      Phrase(fr: "renouvellement automatique", it: "rinnovo automatico", en: "automatic renewal")
    case .alert(stage: ..<0):
      Phrase(fr: "échéance passée", it: "scadenza passata", en: "date gone by")
    case .alert(stage: 0): Phrase(fr: "une échéance", it: "una scadenza", en: "a due date")
    case .alert(let stage):
      Phrase(
        fr: "alerte, J-\(number: stage)", it: "avviso, G-\(number: stage)",
        en: "alert, D-\(number: stage)")
    case .invoiceOverdue:
      Phrase(fr: "facture en retard", it: "fattura in ritardo", en: "overdue invoice")
    case .invoiceReminded:
      Phrase(fr: "rappel de facture", it: "sollecito di fattura", en: "invoice reminder")
    case .loginUnlocked:
      Phrase(fr: "identifiant débloqué", it: "accesso sbloccato", en: "login unlocked")
    case .orderEnds:
      Phrase(fr: "commande périmée", it: "ordine scaduto", en: "order runs out")
    case .questionEnds:
      Phrase(
        fr: "demande sans réponse", it: "richiesta senza risposta", en: "unanswered question")
    case .impersonationEnds:
      Phrase(
        fr: "fin d'un accès client", it: "fine di un accesso cliente", en: "client access ends")
    case .renewalLinkEnds:
      Phrase(fr: "lien rapide périmé", it: "link rapido scaduto", en: "quick link ends")
    case .invitationEnds:
      Phrase(fr: "invitation périmée", it: "invito scaduto", en: "invitation ends")
    }
  }
}
