import ClientArea
import Store

/// What the journal says.
enum JournalWords {
  static let journal = Phrase(fr: "Journal", it: "Giornale", en: "Journal")
  static let number = Phrase(fr: "n°", it: "n.", en: "no.")
  static let day = Phrase(fr: "Jour", it: "Giorno", en: "Day")
  static let time = Phrase(fr: "Heure", it: "Ora", en: "Time")
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
    fr: "Rien à annuler de vous dans cette séance. F12 › Journal revient plus loin.",
    it: "Nulla di suo da annullare in questa sessione. F12 › Giornale torna più indietro.",
    en: "Nothing of yours to undo in this session. F12 › Journal goes further back.")
  static let nothingToRedo = Phrase(
    fr: "Rien à rejouer : vous n'avez rien annulé depuis.",
    it: "Nulla da rieseguire: da allora non ha annullato nulla.",
    en: "Nothing to redo: you have undone nothing since.")
  static let nothingUndone = Phrase(
    fr: "Rien à rejouer : aucune entrée n'est annulée.",
    it: "Nulla da rieseguire: nessuna voce è annullata.",
    en: "Nothing to redo: no entry is undone.")
  static let drop = Phrase(fr: "continuer d'ici", it: "continuare da qui", en: "go on from here")

  static func goBack(before entry: Int) -> Phrase {
    Phrase(
      fr: "revenir avant \(number: entry)", it: "tornare prima di \(number: entry)",
      en: "go back before \(number: entry)")
  }

  static func undone(_ title: Phrase, _ entries: ClosedRange<Int>) -> Phrase {
    let numbers = numbers(of: entries)
    return Phrase(
      fr: "Annulé : \(title) (\(numbers)).", it: "Annullato: \(title) (\(numbers)).",
      en: "Undone: \(title) (\(numbers)).")
  }

  static func redone(_ title: Phrase, _ entries: ClosedRange<Int>) -> Phrase {
    let numbers = numbers(of: entries)
    return Phrase(
      fr: "Rejoué : \(title) (\(numbers)).", it: "Rieseguito: \(title) (\(numbers)).",
      en: "Redone: \(title) (\(numbers)).")
  }

  /// « entrée 42 », « entrées 42 à 47 ».
  private static func numbers(of entries: ClosedRange<Int>) -> Phrase {
    let (first, last) = (entries.lowerBound, entries.upperBound)
    guard first < last else {
      return Phrase(
        fr: "entrée \(number: first)", it: "voce \(number: first)", en: "entry \(number: first)")
    }
    return Phrase(
      fr: "entrées \(number: first) à \(number: last)",
      it: "voci da \(number: first) a \(number: last)",
      en: "entries \(number: first) to \(number: last)")
  }

  /// Somebody else has done something since, which would be lost.
  static func barred(
    _ title: Phrase, by item: JournalList.Item, of who: Phrase, _ count: Int, isBack: Bool
  ) -> Phrase {
    let others = count > 1 ? " + \(count - 1)" : ""
    return isBack
      ? Phrase(
        fr: """
          « \(title) » ne s'annule plus seul : ensuite \(who) a fait « \(item.title) » \
          (entrée \(number: item.entry)\(others)). F12 › Journal revient plus loin, après question.
          """,
        it: """
          «\(title)» non si annulla più da solo: poi \(who) ha fatto «\(item.title)» \
          (voce \(number: item.entry)\(others)). F12 › Giornale torna più indietro, dopo domanda.
          """,
        en: """
          “\(title)” can no longer be undone alone: since then \(who) did “\(item.title)” \
          (entry \(number: item.entry)\(others)). F12 › Journal goes further back, after asking.
          """)
      : Phrase(
        fr: """
          « \(title) » ne se rejoue pas seul : avant vient « \(item.title) » de \(who) \
          (entrée \(number: item.entry)\(others)). F12 › Journal rejoue tout.
          """,
        it: """
          «\(title)» non si riesegue da solo: prima viene «\(item.title)» di \(who) \
          (voce \(number: item.entry)\(others)). F12 › Giornale riesegue tutto.
          """,
        en: """
          “\(title)” cannot be redone alone: before it comes “\(item.title)” by \(who) \
          (entry \(number: item.entry)\(others)). F12 › Journal replays all.
          """)
  }

  static func leftEmpty(after done: Phrase) -> Phrase {
    Phrase(
      fr: "\(done) Ce que montrait l'écran n'existe pas à ce moment.",
      it: "\(done) Ciò che mostrava la schermata a questo punto non esiste.",
      en: "\(done) What the screen showed does not exist at this point.")
  }

  static func stands(at entry: Int, undone: Int) -> Phrase {
    Phrase(
      fr: "Le journal en est à l'entrée \(number: entry) ; entrées annulées : \(number: undone).",
      it: "Il giornale è alla voce \(number: entry); voci annullate: \(number: undone).",
      en: "The journal stands at entry \(number: entry); entries undone: \(number: undone).")
  }

  /// The question before a command drops what is undone.
  /// - Parameter isOwn: whether whoever is asked has gone back himself.
  static func dropping(_ undone: Int, isOwn: Bool) -> Phrase {
    let who =
      isOwn
      ? Phrase(
        fr: "Vous êtes revenu en arrière.", it: "È tornato indietro.", en: "You have gone back.")
      : Phrase(
        fr: "Quelqu'un est revenu en arrière.", it: "Qualcuno è tornato indietro.",
        en: "Somebody has gone back.")
    return Phrase(
      fr: """
        \(who) Cette action efface du journal ce qui était annulé \
        (entrées : \(number: undone)), et on ne pourra plus le rejouer.
        """,
      it: """
        \(who) Questa azione cancella dal giornale ciò che era annullato \
        (voci: \(number: undone)), che non si potrà più rieseguire.
        """,
      en: """
        \(who) This action drops from the journal what was undone \
        (entries: \(number: undone)), and it can no longer be replayed.
        """)
  }

  static let goBackTitle = Phrase(
    fr: "Revenir en arrière", it: "Tornare indietro", en: "Go back")

  /// The question before the journal goes back by more than a step of one's own.
  static func goingBack(_ count: Int, before title: Phrase) -> Phrase {
    Phrase(
      fr: """
        Revenir avant « \(title) » ? Entrées annulées, les vôtres ou non : \(number: count). Ctrl-R les \
        rejoue ici, tant que personne ne fait rien de nouveau.
        """,
      it: """
        Tornare prima di «\(title)»? Voci annullate, di chiunque siano: \(number: count). Ctrl-R qui le \
        riesegue, finché nessuno fa qualcosa di nuovo.
        """,
      en: """
        Go back before “\(title)”? Entries undone, whoever made them: \(number: count). Ctrl-R redoes \
        them here until somebody does something new.
        """)
  }

  static func entry(_ number: Int) -> Phrase {
    Phrase(
      fr: "Entrée \(number: number)", it: "Voce \(number: number)", en: "Entry \(number: number)")
  }

  static func why(_ title: Phrase) -> Phrase {
    Phrase(fr: "Pourquoi : \(title) ?", it: "Perché: \(title)?", en: "Why: \(title)?")
  }

  static func changes(_ count: Int) -> Phrase {
    Phrase(
      fr: "Lignes changées : \(number: count)", it: "Righe cambiate: \(number: count)",
      en: "Rows changed: \(number: count)"
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
