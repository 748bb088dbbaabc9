import ClientArea
import Store

/// What « Essayer » says.
enum TrialWords {
  static let title = Phrase(fr: "Essayer", it: "Provare", en: "Try")
  static let short = Phrase(fr: "essayer", it: "provare", en: "try")
  static let nothing = Phrase(
    fr: "Rien à essayer ici tant que rien n'est choisi ou rempli.",
    it: "Nulla da provare qui finché nulla è scelto o compilato.",
    en: "Nothing to try here while nothing is chosen or filled in.")
  /// « Rien à essayer encore. Motif : le motif, que l'acheteur lira ».
  static func nothing(because field: String, _ problem: Phrase) -> Phrase {
    guard !field.isEmpty else {
      return Phrase(
        fr: "Rien à essayer encore : \(problem)", it: "Nulla da provare ancora: \(problem)",
        en: "Nothing to try yet: \(problem)")
    }
    return Phrase(
      fr: "Rien à essayer encore. \(field) : \(problem)",
      it: "Nulla da provare ancora. \(field): \(problem)",
      en: "Nothing to try yet. \(field): \(problem)")
  }
  static func rules(_ count: Int) -> Phrase {
    Phrase(
      fr: "Règles appliquées : \(number: count)", it: "Regole applicate: \(number: count)",
      en: "Rules applied: \(number: count)")
  }
  static let nextSection = Phrase(
    fr: "Partie suivante", it: "Parte successiva", en: "Next section")
  static let previousSection = Phrase(
    fr: "Partie précédente", it: "Parte precedente", en: "Previous section")
  static let nothingKept = Phrase(
    fr: "Ce n'était qu'un essai : rien n'a été enregistré, pas même un numéro.",
    it: "Era solo una prova: nulla è stato registrato, nemmeno un numero.",
    en: "This was only a try: nothing was recorded, not even a number.")
  static func heading(of command: Phrase) -> Phrase {
    Phrase(fr: "Essai : \(command)", it: "Prova: \(command)", en: "Try: \(command)")
  }

  /// « ✔ possible · 6 règles · 3 courriels · 4 lignes ».
  static func summary(of foresight: Foresight, _ counts: [TrialSection: Int]) -> Phrase {
    func parts(_ sections: [TrialSection], _ language: Language) -> String {
      sections.map { " · " + $0.count(counts[$0] ?? 0)[language] }.joined()
    }
    switch foresight {
    case .possible:
      return Phrase(
        stored: "✔ possible" + parts(TrialSection.allCases, .fr),
        "✔ possibile" + parts(TrialSection.allCases, .it),
        "✔ possible" + parts(TrialSection.allCases, .en))
    case .refused:
      return Phrase(
        stored: "✖ refusé" + parts([.rules], .fr), "✖ rifiutato" + parts([.rules], .it),
        "✖ refused" + parts([.rules], .en))
    }
  }

  static func wouldSay(_ message: Phrase) -> Phrase {
    Phrase(
      fr: "On lirait : \(message)", it: "Si leggerebbe: \(message)", en: "It would say: \(message)")
  }

  static func unfold(_ unfolds: Bool) -> Phrase {
    unfolds
      ? Phrase(fr: "déplier", it: "aprire", en: "unfold")
      : Phrase(fr: "replier", it: "ripiegare", en: "fold")
  }

  /// Those of a message who come after the part that was tried.
  static func later(_ count: Int) -> Phrase {
    Phrase(
      fr:
        "Essai sur une première partie : \(count, "client viendrait", "clients viendraient") ensuite.",
      it: "Prova su una prima parte: \(count, "cliente verrebbe", "clienti verrebbero") dopo.",
      en: "Tried on a first part: \(count, "client", "clients") would follow.")
  }

  static func mails(_ count: Int) -> Phrase {
    count == 0
      ? Phrase(
        fr: "Aucun courriel ne partirait", it: "Nessuna e-mail partirebbe",
        en: "No mail would leave")
      : Phrase(
        fr: "Courriels qui partiraient : \(number: count)",
        it: "E-mail che partirebbero: \(number: count)",
        en: "Mails that would leave: \(number: count)")
  }

  static func changes(_ count: Int) -> Phrase {
    count == 0
      ? Phrase(
        fr: "Aucune ligne ne changerait", it: "Nessuna riga cambierebbe",
        en: "No row would change")
      : Phrase(
        fr: "Lignes qui changeraient : \(number: count)",
        it: "Righe che cambierebbero: \(number: count)",
        en: "Rows that would change: \(number: count)")
  }
}
