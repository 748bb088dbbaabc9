import ClientArea

/// What the palette calls the kinds of things that it finds.
enum PaletteWords {
  static let screen = Phrase(fr: "écran", it: "schermata", en: "screen")
  static let tab = Phrase(fr: "onglet", it: "scheda", en: "tab")
  static let key = Phrase(fr: "touche", it: "tasto", en: "key")
  static let rule = Phrase(fr: "règle", it: "regola", en: "rule")
  static let action = Phrase(fr: "action", it: "azione", en: "action")

  static func theRule(_ id: RuleID) -> Phrase {
    Phrase(fr: "Règle \(id.text)", it: "Regola \(id.text)", en: "Rule \(id.text)")
  }
}
