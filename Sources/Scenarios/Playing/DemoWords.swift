import ClientArea
import Store

/// What a demonstration says around the steps.
enum DemoWords {
  static let demonstration = Phrase(fr: "Démonstration", it: "Dimostrazione", en: "Demonstration")
  static let effect = Phrase(fr: "Effet", it: "Effetto", en: "Effect")
  static let error = Phrase(fr: "erreur", it: "errore", en: "error")
  static let expected = Phrase(fr: "attendu", it: "atteso", en: "expected")
  static let actual = Phrase(fr: "constaté", it: "trovato", en: "found")
  static let arranged = Phrase(
    fr: "Le décor est posé.", it: "La scena è pronta.", en: "The scene is set.")
  static let nothingWritten = Phrase(
    fr: "Rien n'est enregistré.", it: "Nulla è registrato.", en: "Nothing is stored.")
  static let start = Phrase(
    fr: "Le monde est neuf, personne n'est connecté. Espace joue la première étape.",
    it: "Il mondo è nuovo, nessuno è connesso. Spazio esegue il primo passo.",
    en: "The world is new, nobody is logged in. Space plays the first step.")
  static let atStart = Phrase(
    fr: "C'est le début du scénario.", it: "È l'inizio dello scenario.",
    en: "This is the start of the scenario.")
  static let atEnd = Phrase(
    fr: "La démonstration est finie : q la quitte, Retour y revient.",
    it: "La dimostrazione è finita: q la chiude, Backspace torna indietro.",
    en: "The demonstration is over: q leaves it, Backspace goes back.")
  static let noOther = Phrase(
    fr: "Il n'y a pas d'autre scénario de ce côté.",
    it: "Non c'è un altro scenario da questa parte.",
    en: "There is no other scenario on that side.")
  static let failed = Phrase(
    fr: "Cette étape a échoué : Retour revient, n passe au scénario suivant.",
    it: "Questo passo è fallito: Backspace torna, n va allo scenario seguente.",
    en: "This step has failed: Backspace goes back, n goes to the next scenario.")
  static let noRule = Phrase(
    fr: "Cette étape ne cite aucune règle.", it: "Questo passo non cita alcuna regola.",
    en: "This step cites no rule.")
  static let off = Phrase(
    fr: "Ici on regarde : cette touche ne fait rien dans une démonstration (? les montre).",
    it: "Qui si guarda: questo tasto non fa nulla in una dimostrazione (? li mostra).",
    en: "Here one looks: this key does nothing in a demonstration (? shows those that do).")
  static let tooLow = Phrase(
    fr: "24 lignes et 60 colonnes montrent aussi l'écran.",
    it: "24 righe e 60 colonne mostrano anche lo schermo.",
    en: "24 rows and 60 columns show the screen too.")
  static let paused = Phrase(fr: "pause", it: "pausa", en: "paused")
  static let running = Phrase(fr: "lecture automatique", it: "riproduzione", en: "playing")

  static func rules(_ list: String) -> Phrase {
    Phrase(fr: "règles : \(list)", it: "regole: \(list)", en: "rules: \(list)")
  }

  static func why(_ step: String) -> Phrase {
    Phrase(
      fr: "Les règles de : \(step)", it: "Le regole di: \(step)", en: "The rules of: \(step)")
  }

  static func refused(_ sentence: Phrase) -> Phrase {
    Phrase(fr: "Refusé : \(sentence)", it: "Rifiutato: \(sentence)", en: "Refused: \(sentence)")
  }

  static func foreseen(_ message: Phrase) -> Phrase {
    Phrase(
      fr: "Rien n'est encore enregistré. Ce serait : \(message)",
      it: "Nulla è ancora registrato. Sarebbe: \(message)",
      en: "Nothing is stored yet. It would be: \(message)")
  }

  static func clock(from start: Day, to end: Day) -> Phrase {
    guard start < end else {
      return Phrase(
        fr: "L'horloge revient du \(start) au \(end).",
        it: "L'orologio torna dal \(start) al \(end).",
        en: "The clock goes back from \(start) to \(end).")
    }
    return Phrase(
      fr: "L'horloge avance du \(start) au \(end).", it: "L'orologio va dal \(start) al \(end).",
      en: "The clock moves from \(start) to \(end).")
  }

  static func mails(_ model: Phrase, to names: String, haveLeft: Bool) -> Phrase {
    haveLeft
      ? Phrase(
        fr: "courriel « \(model) » à \(names)", it: "e-mail «\(model)» a \(names)",
        en: "mail “\(model)” to \(names)")
      : Phrase(
        fr: "courriel « \(model) » qui partirait à \(names)",
        it: "e-mail «\(model)» che partirebbe a \(names)",
        en: "mail “\(model)” that would leave to \(names)")
  }

  static func entries(_ count: Int, last: Phrase) -> Phrase {
    count == 1
      ? Phrase(
        fr: "1 entrée de plus au journal : \(last)", it: "1 voce in più nel giornale: \(last)",
        en: "1 more entry in the journal: \(last)")
      : Phrase(
        fr: "\(count, "entrée", "entrées") de plus au journal, dont la dernière : \(last)",
        it: "\(count, "voce", "voci") in più nel giornale, l'ultima: \(last)",
        en: "\(count, "more entry", "more entries") in the journal, the last one: \(last)")
  }

  static func undone(_ count: Int) -> Phrase {
    .counted(
      count, fr: ("entrée du journal est annulée.", "entrées du journal sont annulées."),
      it: ("voce del giornale è annullata.", "voci del giornale sono annullate."),
      en: ("entry of the journal is undone.", "entries of the journal are undone."))
  }

  static func steps(_ count: Int) -> Phrase {
    .counted(count, fr: ("étape", "étapes"), it: ("passo", "passi"), en: ("step", "steps"))
  }

  static func step(_ position: Int, of count: Int) -> Phrase {
    Phrase(
      fr: "étape \(number: position)/\(number: count)",
      it: "passo \(number: position)/\(number: count)",
      en: "step \(number: position)/\(number: count)")
  }

  static func scenario(_ number: Int, of count: Int) -> Phrase {
    Phrase(
      fr: "scénario \(number: number)/\(number: count)",
      it: "scenario \(number: number)/\(number: count)",
      en: "scenario \(number: number)/\(number: count)")
  }
}
