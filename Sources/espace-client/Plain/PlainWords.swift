import ClientArea

/// Words of the interface of lines.
enum PlainWords {
  static let welcome = Phrase(
    fr: """
      Une ligne vide est Entrée ; « r », « F5 », « Bas Bas » sont des touches ; « =texte » écrit un texte ; \
      « . » relit tout ; « ? » dit les touches.
      """,
    it: """
      Una riga vuota è Invio; «r», «F5», «Giù Giù» sono tasti; «=testo» scrive un testo; «.» rilegge \
      tutto; «?» dice i tasti.
      """,
    en: """
      An empty line is Enter; “r”, “F5”, “Down Down” are keys; “=text” types a text; “.” reads all again; “?” \
      says the keys.
      """)

  static func unknown(_ word: String) -> Phrase {
    Phrase(
      fr: "« \(word) » n'est pas une touche ; pour l'écrire : =\(word)",
      it: "«\(word)» non è un tasto; per scriverlo: =\(word)",
      en: "“\(word)” is no key; to type it: =\(word)")
  }
}
