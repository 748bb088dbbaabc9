package import ClientArea

extension StoreError: CustomStringConvertible {
  /// The sentence, and for whoever looks for a fault what the library said.
  package var description: String {
    switch self {
    case .corrupt(_, let detail), .unreadable(_, let detail), .unforeseen(_, let detail):
      "\(sentence.en) (\(detail))"
    case .foreign, .newer, .readOnly, .full, .busy, .missing, .oldEntry, .failed, .gone,
      .foreignLog:
      sentence.en
    }
  }

  /// What has happened and what to do about it.
  package var sentence: Phrase {
    switch self {
    case .foreign(let file): Self.foreign(file)
    case .newer(let file, let version): Self.newer(file, version)
    case .corrupt(let file, _): Self.corrupt(file)
    case .unreadable(let file, _): Self.unreadable(file)
    case .readOnly(let file): Self.readOnly(file)
    case .full(let file): Self.full(file)
    case .busy(let file): Self.busy(file)
    case .gone(let file): Self.gone(file)
    case .foreignLog(let file): Self.foreignLog(file)
    case .missing:
      Phrase(
        fr: "Cet élément n'existe plus : revenez à la liste.",
        it: "Questo elemento non esiste più: torni all'elenco.",
        en: "This item no longer exists: go back to the list.")
    case .oldEntry(let file, let entry): Self.oldEntry(file, entry)
    case .unforeseen(let file, _): Self.unforeseen(file)
    case .failed(let file, let detail): Self.failed(file, detail)
    }
  }

  private static func foreign(_ file: String) -> Phrase {
    Phrase(
      fr: "Le fichier \(file) n'est pas un espace client : indiquez un autre fichier.",
      it: "Il file \(file) non è un'area clienti: indichi un altro file.",
      en: "The file \(file) is no client area: name another file.")
  }

  private static func newer(_ file: String, _ version: Int) -> Phrase {
    Phrase(
      fr:
        "Le fichier \(file) vient d'une version plus récente (\(number: version)) : mettez le programme à jour.",
      it:
        "Il file \(file) viene da una versione più recente (\(number: version)): aggiorni il programma.",
      en: "The file \(file) comes from a newer version (\(number: version)): update the program.")
  }

  private static func corrupt(_ file: String) -> Phrase {
    Phrase(
      fr: "Le fichier \(file) est abîmé : reprenez une copie ou un autre fichier.",
      it: "Il file \(file) è danneggiato: riprenda una copia o un altro file.",
      en: "The file \(file) is damaged: take a copy or another file.")
  }

  private static func unreadable(_ file: String) -> Phrase {
    Phrase(
      fr: "Le fichier \(file) ne s'ouvre pas : vérifiez le chemin et les droits.",
      it: "Il file \(file) non si apre: verifichi il percorso e i permessi.",
      en: "The file \(file) cannot be opened: check the path and its permissions.")
  }

  private static func unforeseen(_ file: String) -> Phrase {
    Phrase(
      fr: """
        Une opération sur \(file) a échoué et rien n'a été changé : « espace-client doctor » examine le \
        fichier.
        """,
      it: """
        Un'operazione su \(file) non è riuscita e nulla è cambiato: «espace-client doctor» esamina il \
        file.
        """,
      en: """
        An operation on \(file) failed and nothing was changed: “espace-client doctor” looks at the file.
        """)
  }

  private static func gone(_ file: String) -> Phrase {
    Phrase(
      fr: """
        Le fichier \(file) a été supprimé ou remplacé pendant le travail : rien n'a été enregistré ; quittez, \
        puis rouvrez-le.
        """,
      it: """
        Il file \(file) è stato eliminato o sostituito durante il lavoro: nulla è stato registrato; esca e lo \
        riapra.
        """,
      en: """
        The file \(file) was deleted or replaced meanwhile: nothing was saved; quit and open it again.
        """)
  }

  private static func foreignLog(_ file: String) -> Phrase {
    Phrase(
      fr: """
        À côté de \(file) se trouve le journal d'un autre fichier, \(file)-wal : déplacez-le et recommencez ; \
        rien n'a été écrit.
        """,
      it: """
        Accanto a \(file) si trova il registro di un altro file, \(file)-wal: lo sposti e riprovi; nulla è \
        stato scritto.
        """,
      en: """
        Beside \(file) lies the log of another file, \(file)-wal: move it away and try again; nothing was \
        written.
        """)
  }

  private static func readOnly(_ file: String) -> Phrase {
    Phrase(
      fr: "Le fichier \(file) est en lecture seule : donnez-lui le droit d'écriture.",
      it: "Il file \(file) è in sola lettura: gli dia il permesso di scrittura.",
      en: "The file \(file) is read-only: make it writable.")
  }

  private static func full(_ file: String) -> Phrase {
    Phrase(
      fr: "Il n'y a plus de place pour \(file) : libérez de l'espace et recommencez.",
      it: "Non c'è più spazio per \(file): liberi spazio e riprovi.",
      en: "There is no space left for \(file): free some and try again.")
  }

  private static func busy(_ file: String) -> Phrase {
    Phrase(
      fr: "Un autre terminal écrit dans \(file) : recommencez dans un instant.",
      it: "Un altro terminale sta scrivendo in \(file): riprovi tra un istante.",
      en: "Another terminal is writing to \(file): try again in a moment.")
  }

  private static func oldEntry(_ file: String, _ entry: Int) -> Phrase {
    Phrase(
      fr:
        "L'entrée \(number: entry) du journal de \(file) vient d'une version trop ancienne pour être rejouée.",
      it:
        "La voce \(number: entry) del registro di \(file) viene da una versione troppo vecchia per essere rifatta.",
      en:
        "Entry \(number: entry) of the journal of \(file) is of a version too old to be undone or done again."
    )
  }

  private static func failed(_ file: String, _ detail: String) -> Phrase {
    Phrase(
      fr: "Une opération sur \(file) a échoué et rien n'a été changé : \(detail)",
      it: "Un'operazione su \(file) non è riuscita e nulla è cambiato: \(detail)",
      en: "An operation on \(file) failed and nothing was changed: \(detail)")
  }
}
