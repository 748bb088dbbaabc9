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
  static let noMatch = Phrase(
    fr: "Rien ne correspond à ce filtre. Échap l'annule.",
    it: "Nulla corrisponde a questo filtro. Esc lo annulla.",
    en: "Nothing matches this filter. Esc takes it away.")
}
