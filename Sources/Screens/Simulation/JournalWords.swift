import ClientArea
import Store

/// What the journal says.
enum JournalWords {
  static let journal = Phrase(fr: "Journal", it: "Giornale", en: "Journal")
  static let number = Phrase(fr: "n°", it: "n.", en: "no.")
  static let day = Phrase(fr: "Jour", it: "Giorno", en: "Day")
  static let who = Phrase(fr: "Qui → compte", it: "Chi → account", en: "Who → account")
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

  static let replay = Phrase(fr: "rejouer", it: "rieseguire", en: "replay")
  static let nothingToUndo = Phrase(
    fr: "Rien à annuler : le journal ne va pas plus loin en arrière.",
    it: "Nulla da annullare: il giornale non va più indietro.",
    en: "Nothing to undo: the journal goes no further back.")
  static let nothingToRedo = Phrase(
    fr: "Rien à rejouer : aucune entrée n'est annulée.",
    it: "Nulla da rieseguire: nessuna voce è annullata.",
    en: "Nothing to redo: no entry is undone.")
  static let drop = Phrase(fr: "continuer d'ici", it: "continuare da qui", en: "go on from here")

  static func goBack(before entry: Int) -> Phrase {
    Phrase(
      fr: "revenir avant \(entry)", it: "tornare prima di \(entry)",
      en: "go back before \(entry)")
  }

  static func undone(_ step: JournalStep) -> Phrase {
    Phrase(
      fr: "Annulé : \(step.title) (entrée \(step.entry)).",
      it: "Annullato: \(step.title) (voce \(step.entry)).",
      en: "Undone: \(step.title) (entry \(step.entry)).")
  }

  static func redone(_ step: JournalStep) -> Phrase {
    Phrase(
      fr: "Rejoué : \(step.title) (entrée \(step.entry)).",
      it: "Rieseguito: \(step.title) (voce \(step.entry)).",
      en: "Redone: \(step.title) (entry \(step.entry)).")
  }

  static func leftEmpty(after done: Phrase) -> Phrase {
    Phrase(
      fr: "\(done) Ce que montrait l'écran n'existe pas à ce moment.",
      it: "\(done) Ciò che mostrava la schermata a questo punto non esiste.",
      en: "\(done) What the screen showed does not exist at this point.")
  }

  static func stands(at entry: Int, undone: Int) -> Phrase {
    Phrase(
      fr: "Le journal en est à l'entrée \(entry) ; entrées annulées : \(undone).",
      it: "Il giornale è alla voce \(entry); voci annullate: \(undone).",
      en: "The journal stands at entry \(entry); entries undone: \(undone).")
  }

  /// The question before a command drops what is undone.
  static func dropping(_ undone: Int) -> Phrase {
    Phrase(
      fr: """
        Vous êtes revenu en arrière. Cette action efface du journal ce qui était annulé \
        (entrées : \(undone)), et on ne pourra plus le rejouer.
        """,
      it: """
        È tornato indietro. Questa azione cancella dal giornale ciò che era annullato \
        (voci: \(undone)), che non si potrà più rieseguire.
        """,
      en: """
        You have gone back. This action drops from the journal what was undone \
        (entries: \(undone)), and it can no longer be replayed.
        """)
  }

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
  static func name(of actor: JournalActor, in context: Context) -> String {
    if let staff = actor.impersonator {
      let words = context.words(ActingWords.acting(staff, for: actor.account ?? actor.user ?? "—"))
      return actor.motive.map { context.words(ActingWords.motive($0, after: words)) } ?? words
    }
    var name = actor.user ?? context.words(actor.isClock ? clock : visitor)
    if let account = actor.account { name += " → \(account)" }
    return name
  }
}
