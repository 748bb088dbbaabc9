import ClientArea

/// Words about renewing several services at once.
enum SeveralRenewalWords {
  static let services = Phrase(fr: "Prestations", it: "Servizi", en: "Services")
  static let owners = Phrase(fr: "Propriétaires", it: "Proprietari", en: "Owners")
  static let leftOut = Phrase(fr: "Laissé de côté", it: "Lasciato da parte", en: "Left out")

  static func heading(_ count: Int) -> Phrase {
    let what = SeveralServicesArePaidAtOnce.counted(count)
    return Phrase(fr: "Renouveler \(what)", it: "Rinnovare \(what)", en: "Renew \(what)")
  }

  /// « 3 sélectionnées »: marked in a list of services.
  static func chosen(_ count: Int) -> Phrase {
    .counted(
      count, fr: ("sélectionnée", "sélectionnées"), it: ("selezionato", "selezionati"),
      en: ("selected", "selected"))
  }

  static func renew(_ count: Int) -> Phrase {
    let chosen = chosen(count)
    return Phrase(
      fr: "Renouveler ensemble : \(chosen)", it: "Rinnovare insieme: \(chosen)",
      en: "Renew together: \(chosen)")
  }

  /// What the footer says: « renouveler (3) ».
  static func renewing(_ count: Int) -> Phrase {
    let word = ServiceWords.renew
    return Phrase(
      fr: "\(word) (\(number: count))", it: "\(word) (\(number: count))",
      en: "\(word) (\(number: count))")
  }

  /// What is seen at any size; nil where nothing is left out.
  static func leftOut(_ names: [Phrase]) -> Phrase? {
    guard !names.isEmpty else { return nil }
    let what = SeveralServicesArePaidAtOnce.naming(names)
    return Phrase(
      fr: "✖ Laissé de côté, sans être payé : \(what).",
      it: "✖ Lasciato da parte, non pagato: \(what).", en: "✖ Left out and not paid: \(what).")
  }

  /// « ✖ domaine ancien.example — BILL-13 : … ».
  static func leftOut(_ name: Phrase, _ reason: Phrase) -> Phrase {
    Phrase(fr: "✖ \(name) — \(reason)", it: "✖ \(name) — \(reason)", en: "✖ \(name) — \(reason)")
  }

  /// « hébergement lune.example, échéance le 14 févr. 2027 : 60,00 € · Lune SARL (C-1004) ».
  /// - Parameter owner: nil where all are one's.
  static func line(_ service: Service, _ amount: Money? = nil, of owner: String?) -> Phrase {
    let (name, day) = (service.kindAndName, service.expiresOn)
    let until = Phrase(
      fr: "\(name), échéance le \(day)", it: "\(name), scadenza il \(day)",
      en: "\(name), expires on \(day)")
    let line =
      amount.map { Phrase(fr: "\(until) : \($0)", it: "\(until): \($0)", en: "\(until): \($0)") }
      ?? until
    guard let owner else { return line }
    return Phrase(fr: "\(line) · \(owner)", it: "\(line) · \(owner)", en: "\(line) · \(owner)")
  }
}
