import Canvas
import ClientArea

/// What the program itself says.
enum ProgramWords {
  static let product = Phrase(fr: "Espace client", it: "Area clienti", en: "Client area")
  static let menu = Phrase(fr: "Menu", it: "Menu", en: "Menu")
  static let clock = Phrase(
    fr: "L'horloge avance", it: "L'orologio avanza", en: "The clock moves")
  static let escapeStops = Phrase(
    fr: "Échap arrête l'horloge où elle est", it: "Esc ferma l'orologio dov'è",
    en: "Esc stops the clock where it is")
  static let clockStopped = Phrase(
    fr: "Horloge arrêtée en route.", it: "Orologio fermato per strada.",
    en: "Clock stopped on the way.")
  static func unsaved(_ key: Key = .escape) -> Phrase {
    let name = KeyName.of(key)
    return Phrase(
      fr: "Rien n'est enregistré : \(name) encore une fois abandonne ce formulaire.",
      it: "Nulla è salvato: di nuovo \(name) abbandona questo modulo.",
      en: "Nothing is saved: \(name) once more leaves this form.")
  }
  static let unsavedInMenu = Phrase(
    fr: "Rien n'est enregistré : le menu encore une fois abandonne ce formulaire.",
    it: "Nulla è salvato: di nuovo il menu abbandona questo modulo.",
    en: "Nothing is saved: the menu once more leaves this form.")
  static let mayNotBeHere = Phrase(
    fr: "Le droit d'être ici vous a été retiré.", it: "Il diritto di essere qui le è stato tolto.",
    en: "The right to be here was taken from you.")
  static let noReason = Phrase(
    fr: "Aucune règle n'a rien décidé ici.", it: "Nessuna regola ha deciso nulla qui.",
    en: "No rule has decided anything here.")

  static let nobodyAnyMore = Phrase(
    fr: "Votre compte n'existe pas encore à ce moment : reconnectez-vous.",
    it: "A questo punto il suo account non esiste ancora: acceda di nuovo.",
    en: "At this point your account does not exist yet: log in again.")

  static func unsavedInOtherData(_ key: Key) -> Phrase {
    let name = KeyName.of(key)
    return Phrase(
      fr: "Un formulaire est commencé : \(name) encore une fois change les données sous lui.",
      it: "Un modulo è iniziato: di nuovo \(name) cambia i dati sotto di esso.",
      en: "A form is half filled: \(name) once more changes the data under it.")
  }

  static let nothingToCopy = Phrase(
    fr: "Il n'y a rien à copier ici.", it: "Qui non c'è nulla da copiare.",
    en: "There is nothing to copy here.")

  /// - Parameter others: the names of what was written beside it.
  static func exported(to path: String, beside others: [String] = []) -> Phrase {
    let names = ([path] + others).joined(separator: ", ")
    return Phrase(fr: "Écrit : \(names)", it: "Scritto: \(names)", en: "Written: \(names)")
  }

  static func mouse(_ isOn: Bool) -> Phrase {
    isOn
      ? Phrase(fr: "Souris active.", it: "Mouse attivo.", en: "Mouse on.")
      : Phrase(
        fr: "Souris rendue au terminal.", it: "Mouse ceduto al terminale.",
        en: "Mouse left to the terminal.")
  }

  static func theme(_ name: String) -> Phrase {
    let name = themes[name] ?? Phrase(name: name)
    return Phrase(
      fr: "Thème : \(name[.fr])", it: "Tema: \(name[.it])", en: "Theme: \(name[.en])")
  }

  /// What the shipped themes are called; on the command line each has the name of its file.
  private static let themes = [
    "clair": Phrase(fr: "clair", it: "chiaro", en: "light"),
    "contraste": Phrase(fr: "contraste", it: "contrasto", en: "high contrast"),
    "mono": Phrase(fr: "sans couleur", it: "senza colori", en: "no colour"),
    "sombre": Phrase(fr: "sombre", it: "scuro", en: "dark"),
  ]

  static func rebuilt(_ world: String) -> Phrase {
    Phrase(
      fr: "Le monde « \(world) » est refait à neuf.",
      it: "Il mondo «\(world)» è rifatto da capo.",
      en: "The world “\(world)” starts over.")
  }

  /// - Parameters:
  ///   - lifeSteps: how many services were suspended or deleted, or domains came a step nearer to that; told where there
  ///     were any.
  ///   - renewals: how many services renewed themselves, and how many tries failed; told where there were any.
  static func clockArrived(
    _ day: Day, alerts: Int, _ lifeSteps: Int, _ renewals: (paid: Int, failed: Int)
  ) -> Phrase {
    let ended = lifeSteps == 0 ? nothing : LifeLines.taken(lifeSteps)
    let paid = renewals.paid == 0 ? nothing : AutomaticRenewalWords.paid(renewals.paid)
    let failed = renewals.failed == 0 ? nothing : AutomaticRenewalWords.failed(renewals.failed)
    return Phrase(
      fr: "Nous sommes le \(day). Alertes envoyées : \(number: alerts).\(ended)\(paid)\(failed)",
      it: "Oggi è il \(day). Avvisi inviati: \(number: alerts).\(ended)\(paid)\(failed)",
      en: "It is \(day). Alerts sent: \(number: alerts).\(ended)\(paid)\(failed)")
  }

  private static let nothing = Phrase(name: "")

  static func tooSmall(_ size: Size) -> Phrase {
    let (rows, columns) = (Chrome.leastSize.rows, Chrome.leastSize.columns)
    return Phrase(
      fr:
        "\(number: size.columns)×\(number: size.rows) : il faut \(number: columns)×\(number: rows).",
      it:
        "\(number: size.columns)×\(number: size.rows): servono \(number: columns)×\(number: rows).",
      en: "\(number: size.columns)×\(number: size.rows): \(number: columns)×\(number: rows) needed."
    )
  }
}
