import ClientArea
import Store

/// What the journal says.
enum JournalWords {
  static let journal = Phrase(fr: "Journal", it: "Giornale", en: "Journal")
  static let number = Phrase(fr: "n°", it: "n.", en: "no.")
  static let day = Phrase(fr: "Jour", it: "Giorno", en: "Day")
  static let who = Phrase(fr: "Qui → compte", it: "Chi → conto", en: "Who → account")
  static let command = Phrase(fr: "Commande", it: "Comando", en: "Command")
  static let rules = Phrase(fr: "Règles", it: "Regole", en: "Rules")
  static let detail = Phrase(fr: "détail", it: "dettaglio", en: "detail")
  static let empty = Phrase(
    fr: "Le journal est vide : rien n'a encore été fait dans ce monde.",
    it: "Il giornale è vuoto: nulla è ancora stato fatto in questo mondo.",
    en: "The journal is empty: nothing has been done in this world yet.")
  static let gone = Phrase(
    fr: "Cette entrée n'existe plus : le monde a été refait.",
    it: "Questa voce non esiste più: il mondo è stato rifatto.",
    en: "This entry is no more: the world has been started anew.")
  static let noChange = Phrase(
    fr: "Aucune ligne changée.", it: "Nessuna riga cambiata.", en: "No row changed.")
  static let clock = Phrase(fr: "horloge", it: "orologio", en: "clock")
  static let visitor = Phrase(fr: "visiteur", it: "visitatore", en: "visitor")

  static func entry(_ number: Int) -> Phrase {
    Phrase(fr: "Entrée \(number)", it: "Voce \(number)", en: "Entry \(number)")
  }

  static func why(_ title: Phrase) -> Phrase {
    Phrase(fr: "Pourquoi : \(title) ?", it: "Perché: \(title)?", en: "Why: \(title)?")
  }

  static func changes(_ count: Int) -> Phrase {
    Phrase(
      fr: "Lignes changées : \(count)", it: "Righe cambiate: \(count)", en: "Rows changed: \(count)"
    )
  }

  /// « Yann Kerval → Atelier Kerval (C-1002) ».
  static func name(of actor: JournalActor, in stage: Stage) -> String {
    var name = actor.user ?? stage.words(actor.isClock ? clock : visitor)
    if let account = actor.account { name += " → \(account)" }
    if let impersonator = actor.impersonator { name += " [\(impersonator)]" }
    return name
  }
}
