/// Which stages a service is warned at, and that it is told what comes after.
package enum StagesAreTheProducts: Rule {
  package static let id: RuleID = "MAIL-11"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Les alertes partent aux jours du produit : 30, 15, 7, 1 et 0 pour un an, 7, 1 et 0 pour un mois ; un courriel \
      de plus, après l'échéance, dit ce qui vient et jusqu'à quand le renouvellement est possible.
      """,
    it: """
      Gli avvisi partono nei giorni del prodotto: 30, 15, 7, 1 e 0 per un anno, 7, 1 e 0 per un mese; un'e-mail in \
      più, dopo la scadenza, dice che cosa viene e fino a quando il rinnovo è possibile.
      """,
    en: """
      Alerts leave on the product's days: 30, 15, 7, 1 and 0 for a year, 7, 1 and 0 for a month; one more mail, \
      after the date, says what comes next and until when it can be renewed.
      """)

  static func check(_ stage: Int, of offer: Offer, _ service: Service) throws(Refusal) {
    let isLong = ExpiryAlert.stages.contains(stage)
    guard isLong, !ExpiryAlert.stages(ofMonths: offer.months).contains(stage) else { return }
    let months = Phrase.counted(
      offer.months, fr: ("mois", "mois"), it: ("mese", "mesi"), en: ("month", "months"))
    throw Refusal(
      Self.self,
      Phrase(
        fr: "\(service.name) se paie pour \(months) : pas d'alerte à \(stage, "jour", "jours").",
        it: "\(service.name) si paga per \(months): nessun avviso a \(stage, "giorno", "giorni").",
        en: "\(service.name) is paid for \(months): no alert at \(stage, "day", "days")."))
  }

  static func reason(_ service: Service, stage: Int) -> Reason {
    guard stage < 0 else { return AlertsComeAtFiveStages.reason(service, stage: stage) }
    return Reason(
      Self.self,
      Phrase(
        fr: "\(service.name) est échu depuis le \(service.expiresOn).",
        it: "\(service.name) è scaduto dal \(service.expiresOn).",
        en: "\(service.name) expired on \(service.expiresOn)."))
  }
}
