package import ClientArea

/// Words that every list shares.
package enum ListWords {
  package static let filter = Phrase(fr: "filtrer", it: "filtrare", en: "filter")
  static let howToFilter = Phrase(fr: "/ filtrer", it: "/ filtrare", en: "/ filter")
  static let noMatch = Phrase(
    fr: "Rien ne correspond à ce filtre. Échap l'annule.",
    it: "Nulla corrisponde a questo filtro. Esc lo annulla.",
    en: "Nothing matches this filter. Esc takes it away.")
}
