/// How several services are renewed with one payment.
package enum SeveralServicesArePaidAtOnce: Rule {
  package static let id: RuleID = "BILL-21"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Plusieurs prestations se paient ensemble : un paiement, une facture, une ligne pour chacune ; toutes sont \
      renouvelées, ou aucune. Chaque ligne garde ses propres règles : ce qui ne se renouvelle pas est nommé et \
      laissé de côté avant tout paiement.
      """,
    it: """
      Più servizi si pagano insieme: un pagamento, una fattura, una riga per ciascuno; tutti sono rinnovati, o \
      nessuno. Ogni riga mantiene le proprie regole: ciò che non si rinnova è nominato e lasciato da parte prima \
      di ogni pagamento.
      """,
    en: """
      Several services are paid at once: one payment, one invoice, one line each; either all are renewed or none. \
      Each line keeps its own rules: what cannot be renewed is named and left out before anything is paid.
      """)

  /// How many names are told where there are more of them than one can read at a glance.
  private static let told = 3

  /// - Throws: a refusal that names each service that cannot be renewed, with its own reasons.
  static func check(_ parted: PartedRenewals) throws(Refusal) {
    let leftOut = parted.leftOut
    guard !leftOut.isEmpty else {
      if parted.possible.isEmpty { throw Refusal(Self.self, nothingChosen, forNow: true) }
      return
    }
    // Of one alone, its own rule says it all.
    if parted.count == 1 { throw leftOut[0].refusal }
    throw Refusal(
      because: [Reason(Self.self, refused(leftOut.map(\.called), of: parted.count))]
        + leftOut.flatMap(\.refusal.reasons).unique,
      forNow: true)
  }

  /// Why they stand on one invoice; nothing to say of one alone.
  static func reasons(_ services: [Service]) -> [Reason] {
    guard services.count > 1 else { return [] }
    let (count, what) = (services.count, naming(services))
    return [
      Reason(
        Self.self,
        Phrase(
          fr: "\(count, "prestation", "prestations") en un paiement et une facture : \(what).",
          it: "\(count, "servizio", "servizi") in un pagamento e una fattura: \(what).",
          en: "\(count, "service", "services") in one payment and one invoice: \(what)."))
    ]
  }

  /// « a.example, b.example », with their kinds where two have the same name.
  static func naming(_ services: [Service]) -> Phrase {
    let alike = Dictionary(grouping: services, by: \.name).filter { $1.count > 1 }
    return naming(
      services.map { alike[$0.name] == nil ? Phrase(name: $0.name) : $0.kindAndName })
  }

  /// « a.example, b.example, c.example », « a.example, b.example, c.example et 497 autres ».
  package static func naming(_ names: [Phrase]) -> Phrase {
    let first = Phrase.list(Array(names.prefix(told)))
    let rest = names.count - told
    guard rest > 0 else { return first }
    let others = Phrase.counted(
      rest, fr: ("autre", "autres"), it: ("altro", "altri"), en: ("other", "others"))
    return Phrase(
      stored: "\(first.fr) et \(others.fr)", "\(first.it) e \(others.it)",
      "\(first.en) and \(others.en)")
  }

  /// « 3 prestations ».
  package static func counted(_ count: Int) -> Phrase {
    .counted(
      count, fr: ("prestation", "prestations"), it: ("servizio", "servizi"),
      en: ("service", "services"))
  }

  private static let nothingChosen = Phrase(
    fr: "Aucune prestation n'est choisie.", it: "Nessun servizio è scelto.",
    en: "No service is chosen.")

  private static func refused(_ names: [Phrase], of count: Int) -> Phrase {
    let (what, all) = (naming(names), counted(count))
    return names.count == 1
      ? Phrase(
        fr: "Rien n'est payé : sur \(all), une ne se renouvelle pas, \(what).",
        it: "Nulla è pagato: su \(all), uno non si rinnova, \(what).",
        en: "Nothing is paid: of \(all), one cannot be renewed, \(what).")
      : Phrase(
        fr:
          "Rien n'est payé : sur \(all), \(names.count, "ne se renouvelle pas", "ne se renouvellent pas"), \(what).",
        it:
          "Nulla è pagato: su \(all), \(names.count, "non si rinnova", "non si rinnovano"), \(what).",
        en:
          "Nothing is paid: of \(all), \(names.count, "cannot be renewed", "cannot be renewed"), \(what)."
      )
  }
}
