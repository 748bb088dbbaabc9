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
      fr: "Échéances des 30 prochains jours : \(count)",
      it: "Scadenze dei prossimi 30 giorni: \(count)",
      en: "Expiries in the next 30 days: \(count)")
  }

  static func revenue(_ total: Money) -> Phrase {
    Phrase(
      fr: "Chiffre d'affaires des 12 derniers mois, HT, en euros : \(total)",
      it: "Fatturato degli ultimi 12 mesi, IVA esclusa, in euro: \(total)",
      en: "Revenue of the last 12 months, excluding tax, in euros: \(total)")
  }

  static func lateInvoices(_ count: BoundedCount) -> Phrase {
    count.count == 1
      ? Phrase(fr: "1 facture en retard", it: "1 fattura in ritardo", en: "1 overdue invoice")
      : Phrase(
        fr: "\(text(count)) factures en retard", it: "\(text(count)) fatture in ritardo",
        en: "\(text(count)) overdue invoices")
  }

  static func dueInvoices(_ count: BoundedCount) -> Phrase {
    count.count == 1
      ? Phrase(
        fr: "1 facture à encaisser", it: "1 fattura da incassare", en: "1 invoice to be paid")
      : Phrase(
        fr: "\(text(count)) factures à encaisser", it: "\(text(count)) fatture da incassare",
        en: "\(text(count)) invoices to be paid")
  }

  static func tickets(_ count: BoundedCount, _ since: Phrase) -> Phrase {
    count.count == 1
      ? Phrase(
        fr: "1 ticket sans réponse \(since)", it: "1 ticket senza risposta \(since)",
        en: "1 ticket without answer \(since)")
      : Phrase(
        fr: "\(text(count)) tickets sans réponse \(since)",
        it: "\(text(count)) ticket senza risposta \(since)",
        en: "\(text(count)) tickets without answer \(since)")
  }

  static func lateRequests(_ count: BoundedCount) -> Phrase {
    count.count == 1
      ? Phrase(fr: "1 demande en retard", it: "1 richiesta in ritardo", en: "1 overdue request")
      : Phrase(
        fr: "\(text(count)) demandes en retard", it: "\(text(count)) richieste in ritardo",
        en: "\(text(count)) overdue requests")
  }

  static func requests(_ count: BoundedCount) -> Phrase {
    count.count == 1
      ? Phrase(fr: "1 demande en cours", it: "1 richiesta in corso", en: "1 request under way")
      : Phrase(
        fr: "\(text(count)) demandes en cours", it: "\(text(count)) richieste in corso",
        en: "\(text(count)) requests under way")
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

  private static func text(_ count: BoundedCount) -> String { count.text ?? "0" }
}
