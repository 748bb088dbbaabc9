import Canvas
import ClientArea
import Store

/// What is said of automatic renewal on pages of services.
enum AutomaticRenewalWords {
  static let title = Phrase(
    fr: "Renouvellement automatique", it: "Rinnovo automatico", en: "Automatic renewal")
  static let label = Phrase(
    fr: "Renouvellement auto", it: "Rinnovo automatico", en: "Automatic renewal")
  /// What stands in a list of services: ✔ where somebody renews it by itself, ✖ where that failed.
  static func cell(_ renewer: ID<ClientAccount>?, failedOn: Day?) -> Table.Cell {
    guard renewer != nil else { return Table.Cell("—") }
    return failedOn == nil ? Table.Cell("✔") : Table.Cell("✖", Style(.danger))
  }

  /// The column of that mark, where anything renews itself: names want the room.
  static func columns(marking isMarked: Bool, in context: Context) -> [Table.Column] {
    guard isMarked else { return [] }
    let title = context.words(Phrase(fr: "Auto", it: "Auto", en: "Auto"))
    return [Table.Column(title, minimum: 4, ideal: 4, priority: 1)]
  }

  static let switchOn = Phrase(
    fr: "renouveler automatiquement", it: "rinnovare automaticamente", en: "renew automatically")
  static let switchOff = Phrase(
    fr: "arrêter le renouvellement automatique", it: "disattivare il rinnovo automatico",
    en: "switch automatic renewal off")
  static let shortOn = Phrase(fr: "activer auto", it: "attivare auto", en: "switch auto on")
  static let shortOff = Phrase(fr: "arrêter auto", it: "disattivare auto", en: "switch auto off")
  /// The buttons of a question whose title says what it is about.
  static let on = Phrase(fr: "activer", it: "attivare", en: "switch on")
  static let off = Phrase(fr: "arrêter", it: "disattivare", en: "switch off")

  /// What the clock tells at its end.
  static func paid(_ count: Int) -> Phrase {
    Phrase(
      fr: " Renouvellements automatiques : \(number: count).",
      it: " Rinnovi automatici: \(number: count).",
      en: " Automatic renewals: \(number: count).")
  }

  static func failed(_ count: Int) -> Phrase {
    Phrase(
      fr: " Cartes refusées : \(number: count).", it: " Carte rifiutate: \(number: count).",
      en: " Cards refused: \(number: count).")
  }

  static func confirmOn(_ what: Phrase) -> Phrase {
    Phrase(
      fr: "Renouveler automatiquement ? \(what)", it: "Rinnovare automaticamente? \(what)",
      en: "Renew automatically? \(what)")
  }

  static func confirmOff(of name: String) -> Phrase {
    Phrase(
      fr: "Ne plus renouveler \(name) ? Rien ne sera plus payé automatiquement.",
      it: "Non rinnovare più \(name)? Nulla sarà più pagato automaticamente.",
      en: "No longer renew \(name)? Nothing will be paid automatically any more.")
  }

  /// « le 8 janv. 2026 par Lune SARL (C-1004) ».
  static func state(_ automatic: ServiceDetail.Automatic) -> Phrase {
    let who = automatic.payer.nameAndCode
    switch (automatic.nextTry, automatic.failedOn) {
    case (let day?, nil):
      return Phrase(
        fr: "✔ le \(day) par \(who)", it: "✔ il \(day) da \(who)", en: "✔ on \(day) by \(who)")
    case (let day?, let failed?):
      return Phrase(
        fr: "✖ échoué le \(failed), nouvel essai le \(day) par \(who)",
        it: "✖ fallito il \(failed), nuovo tentativo il \(day) da \(who)",
        en: "✖ failed on \(failed), tried again on \(day) by \(who)")
    case (nil, let failed?):
      return Phrase(
        fr: "✖ échoué le \(failed), plus d'essai pour cette échéance — \(who)",
        it: "✖ fallito il \(failed), nessun altro tentativo per questa scadenza — \(who)",
        en: "✖ failed on \(failed), not tried again for this date — \(who)")
    case (nil, nil):
      return Phrase(
        fr: "✔ par \(who), après le prochain renouvellement",
        it: "✔ da \(who), dopo il prossimo rinnovo", en: "✔ by \(who), after the next renewal")
    }
  }
}
