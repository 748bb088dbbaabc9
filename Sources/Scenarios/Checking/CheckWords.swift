import ClientArea

/// What `check` says of a run as a whole.
enum CheckWords {
  static let nothingRan = Phrase(
    fr: "aucun scénario n'a été joué.", it: "nessuno scenario è stato eseguito.",
    en: "no scenario was run.")

  static func nothingBears(_ tag: String) -> Phrase {
    Phrase(
      fr: "aucun scénario ne porte \(tag).", it: "nessuno scenario porta \(tag).",
      en: "no scenario bears \(tag).")
  }

  static let failed = Phrase(fr: "ÉCHEC", it: "FALLITO", en: "FAILED")
  static let skipped = Phrase(fr: "VIDE", it: "VUOTO", en: "EMPTY")
  static let expected = Phrase(fr: "attendu", it: "atteso", en: "expected")
  static let actual = Phrase(fr: "obtenu", it: "ottenuto", en: "actual")
  static let error = Phrase(fr: "erreur", it: "errore", en: "error")
  /// Before an action that was refused.
  static let before = Phrase(fr: "avant cela", it: "prima", en: "before that")
}
