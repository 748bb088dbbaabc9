import ClientArea
import Store

/// What staff's « Accueil » says.
enum StaffHomeWords {
  static let title = Phrase(
    fr: "Accueil — hébergeur", it: "Inizio — fornitore", en: "Home — provider")
  static let waiting = Phrase(fr: "À traiter", it: "Da trattare", en: "To be dealt with")
  static let nothing = Phrase(
    fr: "✔ Tout est traité.", it: "✔ Tutto è a posto.", en: "✔ All done.")
  static let moreThanAWeek = Phrase(
    fr: "depuis plus de 7 jours", it: "da più di 7 giorni", en: "for more than 7 days")
  static let fourToSevenDays = Phrase(
    fr: "depuis 4 à 7 jours", it: "da 4 a 7 giorni", en: "for 4 to 7 days")
  static let twoOrThreeDays = Phrase(
    fr: "depuis 2 ou 3 jours", it: "da 2 o 3 giorni", en: "for 2 or 3 days")
  static let sinceYesterday = Phrase(
    fr: "depuis hier ou aujourd'hui", it: "da ieri o oggi", en: "since yesterday or today")

  static func expiries(_ count: Int) -> Phrase {
    Phrase(
      fr: "Échéances des 30 prochains jours : \(number: count)",
      it: "Scadenze dei prossimi 30 giorni: \(number: count)",
      en: "Expiries in the next 30 days: \(number: count)")
  }

  static func revenue(_ total: Money) -> Phrase {
    Phrase(
      fr: "Chiffre d'affaires des 12 derniers mois, HT, en euros : \(total)",
      it: "Fatturato degli ultimi 12 mesi, IVA esclusa, in euro: \(total)",
      en: "Revenue of the last 12 months, excluding tax, in euros: \(total)")
  }

  static func lateInvoices(_ count: BoundedCount) -> Phrase {
    count.of(
      fr: ("facture en retard", "factures en retard"),
      it: ("fattura in ritardo", "fatture in ritardo"), en: ("overdue invoice", "overdue invoices"))
  }

  static func dueInvoices(_ count: BoundedCount) -> Phrase {
    count.of(
      fr: ("facture à encaisser", "factures à encaisser"),
      it: ("fattura da incassare", "fatture da incassare"),
      en: ("invoice to be paid", "invoices to be paid"))
  }

  static func tickets(_ count: BoundedCount, _ since: Phrase) -> Phrase {
    let tickets = count.of(
      fr: ("ticket sans réponse", "tickets sans réponse"),
      it: ("ticket senza risposta", "ticket senza risposta"),
      en: ("ticket without answer", "tickets without answer"))
    return Phrase(fr: "\(tickets) \(since)", it: "\(tickets) \(since)", en: "\(tickets) \(since)")
  }

  static func lateRequests(_ count: BoundedCount) -> Phrase {
    count.of(
      fr: ("demande en retard", "demandes en retard"),
      it: ("richiesta in ritardo", "richieste in ritardo"),
      en: ("overdue request", "overdue requests"))
  }

  static func requests(_ count: BoundedCount) -> Phrase {
    count.of(
      fr: ("demande en cours", "demandes en cours"),
      it: ("richiesta in corso", "richieste in corso"),
      en: ("request under way", "requests under way"))
  }

  static func chart(of revenue: [Money], by months: [Day], in language: Language) -> ColumnChart {
    ColumnChart(
      revenue.map { max(0, $0.cents) }, figures: revenue.map { short($0) },
      readings: revenue.map { $0.text(in: language) },
      labels: months.map { $0.monthName(in: language) })
  }

  /// « 860 », « 12k », « 1M »: whole euros in five cells.
  private static func short(_ money: Money) -> String {
    let euros = money.cents / 100
    switch euros.magnitude {
    case 0: return "·"
    case ..<10_000: return "\(euros)"
    case ..<1_000_000: return "\(euros / 1000)k"
    default: return "\(euros / 1_000_000)M"
    }
  }
}
