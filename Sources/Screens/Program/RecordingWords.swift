import ClientArea

/// What the program says while it notes a session.
enum RecordingWords {
  static let title = Phrase(
    fr: "Noter ce que montre la ligne", it: "Annotare ciò che mostra la riga",
    en: "Note what the row shows")
  static let short = Phrase(fr: "noter", it: "annotare", en: "note")
  static let photograph = Phrase(
    fr: "Photographier l'écran", it: "Fotografare lo schermo", en: "Photograph the screen")
  static let isOff = Phrase(
    fr: "Rien n'est noté : « espace-client record FICHIER » enregistre une séance.",
    it: "Nulla è annotato: «espace-client record FILE» registra una sessione.",
    en: "Nothing is noted: “espace-client record FILE” records a session.")
  static let nothing = Phrase(
    fr: "Rien à noter ici ; l'écran est photographié pour le rapport.",
    it: "Niente da annotare qui; lo schermo è fotografato per il rapporto.",
    en: "Nothing to note here; the screen is kept for the report.")
  static let photographed = Phrase(
    fr: "Écran photographié pour le rapport.", it: "Schermo fotografato per il rapporto.",
    en: "Screen kept for the report.")

  static func mark(_ count: Int) -> Phrase {
    let steps = Phrase.counted(
      count, fr: ("étape", "étapes"), it: ("passo", "passi"), en: ("step", "steps"))
    return Phrase(fr: "● REC \(steps)", it: "● REC \(steps)", en: "● REC \(steps)")
  }

  static func noted(_ lines: [String]) -> Phrase {
    let list = lines.joined(separator: " ; ")
    return Phrase(fr: "Noté : \(list)", it: "Annotato: \(list)", en: "Noted: \(list)")
  }

  static func notWritten(_ reason: Phrase) -> Phrase {
    Phrase(
      fr: "L'enregistrement n'a pas pu être écrit : \(reason)",
      it: "La registrazione non ha potuto essere scritta: \(reason)",
      en: "The recording could not be written: \(reason)")
  }
}
