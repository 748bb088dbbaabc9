package import ClientArea

/// Words that every list shares.
package enum ListWords {
  package static let filter = Phrase(fr: "filtrer", it: "filtrare", en: "filter")
  static let howToFilter = Phrase(fr: "/ filtrer", it: "/ filtrare", en: "/ filter")
  static let keepFilter = Phrase(
    fr: "garder", it: "tenere", en: "keep")
  static let cancelFilter = Phrase(
    fr: "annuler", it: "annullare", en: "cancel")
  static let showAll = Phrase(fr: "tout montrer", it: "mostrare tutto", en: "show all")
  static let selectedIsGone = Phrase(
    fr: "La ligne choisie n'est plus là : voyez où est le curseur, puis refaites.",
    it: "La riga scelta non c'è più: veda dov'è il cursore, poi riprovi.",
    en: "The selected row is gone: see where the cursor is, then press again.")
  static let choose = Phrase(fr: "choisir", it: "scegliere", en: "choose")
  static let chooseRange = Phrase(
    fr: "Choisir une suite, jusqu'à Espace", it: "Scegliere una serie, fino a Spazio",
    en: "Choose a range, up to Space")
  static let chooseAll = Phrase(
    fr: "Tout choisir, comme la liste est filtrée",
    it: "Scegliere tutto, come l'elenco è filtrato",
    en: "Choose all, as the list is filtered")
  static let chooseNone = Phrase(
    fr: "Oublier le choix", it: "Dimenticare la scelta", en: "Forget what is chosen")
  static let dropRange = Phrase(
    fr: "Abandonner la suite commencée", it: "Abbandonare la serie iniziata",
    en: "Give up the range that was begun")
  static let dropRangeShort = Phrase(
    fr: "abandonner la suite", it: "abbandonare la serie", en: "give up the range")
  static let rangeBegun = Phrase(
    fr: "Suite commencée : allez à sa fin, puis Espace.",
    it: "Serie iniziata: vada alla fine, poi Spazio.",
    en: "Range begun: go to its end, then Space.")

  /// « 3 sélectionnés ».
  static func chosen(_ count: Int) -> Phrase {
    .counted(
      count, fr: ("sélectionné", "sélectionnés"), it: ("selezionato", "selezionati"),
      en: ("selected", "selected"))
  }
  static let noMatch = Phrase(
    fr: "Rien ne correspond à ce filtre. Échap l'annule.",
    it: "Nulla corrisponde a questo filtro. Esc lo annulla.",
    en: "Nothing matches this filter. Esc takes it away.")
}
