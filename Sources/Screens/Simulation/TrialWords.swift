import ClientArea

/// What « Essayer » says.
enum TrialWords {
  static let title = Phrase(fr: "Essayer", it: "Provare", en: "Try")
  static let short = Phrase(fr: "essayer", it: "provare", en: "try")
  static let nothing = Phrase(
    fr: "Rien à essayer ici tant que rien n'est choisi ou rempli.",
    it: "Nulla da provare qui finché nulla è scelto o compilato.",
    en: "Nothing to try here while nothing is chosen or filled in.")
  static let rules = Phrase(fr: "Règles appliquées", it: "Regole applicate", en: "Rules applied")
  static let nothingKept = Phrase(
    fr: "Ce n'était qu'un essai : rien n'a été enregistré, pas même un numéro.",
    it: "Era solo una prova: nulla è stato registrato, nemmeno un numero.",
    en: "This was only a try: nothing was recorded, not even a number.")
  static let enterShowsTexts = Phrase(
    fr: "Entrée montre leur objet et leur texte.", it: "Invio mostra oggetto e testo.",
    en: "Enter shows their subjects and texts.")

  static func heading(of command: Phrase) -> Phrase {
    Phrase(fr: "Essai : \(command)", it: "Prova: \(command)", en: "Try: \(command)")
  }

  static func accepted(_ message: Phrase) -> Phrase {
    Phrase(
      fr: "✔ Ce serait accepté. On lirait : \(message)",
      it: "✔ Sarebbe accettato. Si leggerebbe: \(message)",
      en: "✔ It would be accepted. It would say: \(message)")
  }

  static func refused(_ sentence: Phrase) -> Phrase {
    Phrase(
      fr: "✖ Ce serait refusé : \(sentence)", it: "✖ Sarebbe rifiutato: \(sentence)",
      en: "✖ It would be refused: \(sentence)")
  }

  static func problem(_ problem: FieldProblem) -> Phrase {
    let (field, advice) = (problem.field.word, problem.advice)
    return Phrase(fr: "\(field) : \(advice)", it: "\(field): \(advice)", en: "\(field): \(advice)")
  }

  static func mails(_ count: Int) -> Phrase {
    count == 0
      ? Phrase(
        fr: "Aucun courriel ne partirait", it: "Nessuna e-mail partirebbe",
        en: "No mail would leave")
      : Phrase(
        fr: "Courriels qui partiraient : \(count)", it: "E-mail che partirebbero: \(count)",
        en: "Mails that would leave: \(count)")
  }

  static func changes(_ count: Int) -> Phrase {
    count == 0
      ? Phrase(
        fr: "Aucune ligne ne changerait", it: "Nessuna riga cambierebbe",
        en: "No row would change")
      : Phrase(
        fr: "Lignes qui changeraient : \(count)", it: "Righe che cambierebbero: \(count)",
        en: "Rows that would change: \(count)")
  }

  static func showTexts(_ shows: Bool) -> Phrase {
    shows
      ? Phrase(
        fr: "Montrer le texte des courriels", it: "Mostrare il testo delle e-mail",
        en: "Show the mails' texts")
      : Phrase(
        fr: "Replier les courriels", it: "Ripiegare le e-mail", en: "Fold the mails")
  }

  static func showTextsShort(_ shows: Bool) -> Phrase {
    shows
      ? Phrase(fr: "texte des courriels", it: "testo delle e-mail", en: "mails' texts")
      : Phrase(fr: "replier", it: "ripiegare", en: "fold")
  }
}
