import ClientArea

/// What the manual says beside its tables.
enum ManualWords {
  static let origin = "Written by « espace-client man »: change the program, not this file."

  static let name = Phrase(fr: "Nom", it: "Nome", en: "Name")
  static let synopsis = Phrase(fr: "Synopsis", it: "Sintassi", en: "Synopsis")
  static let description = Phrase(fr: "Description", it: "Descrizione", en: "Description")
  static let options = Phrase(fr: "Options", it: "Opzioni", en: "Options")
  static let commands = Phrase(fr: "Commandes", it: "Comandi", en: "Commands")
  static let exit = Phrase(fr: "Code de retour", it: "Stato di uscita", en: "Exit status")
  static let files = Phrase(fr: "Fichiers", it: "File", en: "Files")
  static let environment = Phrase(fr: "Environnement", it: "Ambiente", en: "ProgramEnvironment")
  static let keys = Phrase(fr: "Touches", it: "Tasti", en: "Keys")

  static let about = [
    Phrase(
      fr: """
        Sans commande, espace-client ouvre l'interface sur ses données ; la première fois, il y met le \
        monde de démonstration. Rien n'y touche un vrai compte : c'est un simulateur.
        """,
      it: """
        Senza comando, espace-client apre l'interfaccia sui suoi dati; la prima volta vi mette il mondo \
        dimostrativo. Nulla tocca un account vero: è un simulatore.
        """,
      en: """
        Without a command, espace-client opens the interface on its data; the first time, it puts the \
        demo world there. Nothing touches a real account: it is a simulator.
        """),
    Phrase(
      fr: "Les commandes travaillent sans terminal et sans rien demander, sauf reset.",
      it: "I comandi lavorano senza terminale e senza chiedere nulla, tranne reset.",
      en: "The commands work without a terminal and ask nothing, except reset."),
    Phrase(
      fr: """
        Les scénarios sont du Gherkin. Un texte après la dernière barre d'une ligne de tableau, même un \
        commentaire, est refusé, là où le lecteur officiel l'ignore sans le dire ; entre guillemets, dans une \
        cellule et dans un texte de plusieurs lignes, \\u{200B} est le caractère de ce numéro. Un fichier a \
        au plus 8 Mio.
        """,
      it: """
        Gli scenari sono in Gherkin. Un testo dopo l'ultima barra di una riga di tabella, anche un commento, \
        è rifiutato, dove il lettore ufficiale lo ignora senza dirlo; tra virgolette, in una cella e in un \
        testo di più righe, \\u{200B} è il carattere di quel numero. Un file ha al massimo 8 MiB.
        """,
      en: """
        Scenarios are Gherkin. Text after the last bar of a table row, even a comment, is refused, where the \
        official reader drops it without a word; in quotes, in a cell and in a text of several lines, \
        \\u{200B} is the character of that number. A file has at most 8 MiB.
        """),
  ]

  static let statuses: [(name: String, meaning: Phrase)] = [
    ("0", Phrase(fr: "c'est fait.", it: "è fatto.", en: "done.")),
    (
      "1",
      Phrase(
        fr: "une vérification a échoué, ou le travail n'a pas pu être fait.",
        it: "una verifica è fallita, o il lavoro non si è potuto fare.",
        en: "a check failed, or the work could not be done.")
    ),
    (
      "2",
      Phrase(
        fr: """
          mauvais usage, un fichier qui n'est pas ce qu'il devrait être, ou une vérification qui n'a rien \
          joué.
          """,
        it:
          "uso sbagliato, un file che non è ciò che dovrebbe essere, o una verifica che non ha eseguito nulla.",
        en:
          "wrong usage, a file that cannot be read as what it should be, or a check that ran nothing."
      )
    ),
  ]

  static let paths: [(name: String, meaning: Phrase)] = [
    (
      "$XDG_DATA_HOME/espace-client/espace-client.db",
      Phrase(
        fr: "les données ; sans la variable, sous ~/.local/share.",
        it: "i dati; senza la variabile, sotto ~/.local/share.",
        en: "the data; without the variable, below ~/.local/share.")
    ),
    (
      "$XDG_DATA_HOME/espace-client/exports/",
      Phrase(
        fr: "ce que l'interface exporte.", it: "ciò che l'interfaccia esporta.",
        en: "what the interface exports.")
    ),
    (
      "$XDG_STATE_HOME/espace-client/crash.txt",
      Phrase(
        fr: "le dernier plantage ; sans la variable, sous ~/.local/state.",
        it: "l'ultimo arresto anomalo; senza la variabile, sotto ~/.local/state.",
        en: "the last crash; without the variable, below ~/.local/state.")
    ),
  ]

  static let variables: [(name: String, meaning: Phrase)] = [
    (
      "LC_ALL, LC_MESSAGES, LANG",
      Phrase(
        fr: "la langue, sauf --lang : fr, it, en ; le français pour toute autre.",
        it: "la lingua, salvo --lang: fr, it, en; il francese per ogni altra.",
        en: "the language, unless --lang says it: fr, it, en; French for any other.")
    ),
    (
      "NO_COLOR", Phrase(fr: "sans couleurs.", it: "senza colori.", en: "without colours.")
    ),
    (
      "TERM",
      Phrase(
        fr: "le terminal de l'interface.", it: "il terminale dell'interfaccia.",
        en: "the terminal of the interface.")
    ),
  ]
}
