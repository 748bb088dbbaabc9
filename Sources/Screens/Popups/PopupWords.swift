package import ClientArea

/// Words that popups share.
package enum PopupWords {
  package static let cancel = Phrase(fr: "Annuler", it: "Annulla", en: "Cancel")
  package static let close = Phrase(fr: "Fermer", it: "Chiudi", en: "Close")
  static let escapeCloses = Phrase(fr: "Fermer : Échap", it: "Chiudi: Esc", en: "Close: Esc")
  static let answer = Phrase(fr: "valider", it: "confermare", en: "confirm")
  static let run = Phrase(fr: "faire", it: "eseguire", en: "do it")
  static let go = Phrase(fr: "y aller", it: "aprire", en: "open")
  static let search = Phrase(fr: "Chercher", it: "Cercare", en: "Search")
  static let nothingFound = Phrase(
    fr: "Rien de tel ici.", it: "Nulla del genere qui.", en: "Nothing like that here.")
  static let noMessages = Phrase(
    fr: "Aucun message pour l'instant.", it: "Nessun messaggio per ora.", en: "No messages yet.")
  static let source = Phrase(fr: "source", it: "fonte", en: "source")

  static func type(_ text: String) -> Phrase {
    Phrase(fr: "Tapez \(text) :", it: "Scriva \(text):", en: "Type \(text):")
  }
}
