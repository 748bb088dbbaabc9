import ClientArea

/// What is wrong with how the program was called.
enum UsageError: Error {
  case unknownOption(String)
  case needsArgument(String)
  case unknownVerb(String)
  case badValue(String, String, among: [String])
  case contradiction(String, String)
  case unknownWorld(String, known: [String])
  /// The data hold another world already.
  case worldIsThere(String, file: String)
  /// A file that was to be made.
  case fileIsThere(String)
  case noHome
  case unknownUser(String)
  /// An account that a user does not reach.
  case notReached(String, by: String, known: [String])
  /// An option that means nothing without another.
  case goesWith(String, String)
  /// An operand too many.
  case tooMuch(String)
  /// A verb cannot do without an option.
  case missingOption(String)
  /// A verb cannot do without an operand.
  case missingOperand(Phrase, verb: String)
  case noData(file: String)
  /// A file of data without a world.
  case emptyData(file: String)
  /// A file that is only read, with a log beside it that would have to be read too.
  case unfinishedLog(String)
  case noScreen(String, known: [Phrase])
  /// A screen that nobody in the world has before him.
  case nobodySees(Phrase)
  /// What cannot be taken back, and nobody there to be asked.
  case needsYes
  /// A file that would be lost without `--force`.
  case wouldReplace(String)

  var sentence: Phrase {
    switch self {
    case .unknownOption(let word):
      Phrase(
        fr: "option inconnue « \(word) » ; --help les montre toutes.",
        it: "opzione sconosciuta «\(word)»; --help le mostra tutte.",
        en: "unknown option “\(word)”; --help shows them all.")
    case .needsArgument(let word):
      Phrase(
        fr: "l'option « \(word) » attend une valeur.",
        it: "l'opzione «\(word)» attende un valore.",
        en: "the option “\(word)” needs a value.")
    case .unknownVerb(let word):
      Phrase(
        fr: "« \(word) » n'est pas une commande ; --help les montre toutes.",
        it: "«\(word)» non è un comando; --help li mostra tutti.",
        en: "“\(word)” is not a command; --help shows them all.")
    case .badValue(let option, let value, let known):
      Phrase(
        fr: "« \(value) » ne convient pas à \(option) : \(known.joined(separator: ", ")).",
        it: "«\(value)» non va bene per \(option): \(known.joined(separator: ", ")).",
        en: "“\(value)” does not suit \(option): \(known.joined(separator: ", ")).")
    case .contradiction(let first, let second):
      Phrase(
        fr: "\(first) et \(second) s'excluent : gardez l'une des deux.",
        it: "\(first) e \(second) si escludono: ne tenga una.",
        en: "\(first) and \(second) exclude each other: keep one of them.")
    case .unknownWorld(let name, let known):
      Phrase(
        fr:
          "aucun monde ni fichier « \(name) » ; les mondes sont \(known.joined(separator: ", ")).",
        it: "nessun mondo né file «\(name)»; i mondi sono \(known.joined(separator: ", ")).",
        en: "no world and no file “\(name)”; the worlds are \(known.joined(separator: ", ")).")
    case .worldIsThere(let name, let file):
      Phrase(
        fr: "\(file) contient déjà le monde « \(name) » ; choisissez un autre fichier avec --db.",
        it: "\(file) contiene già il mondo «\(name)»; scelga un altro file con --db.",
        en: "\(file) already holds the world “\(name)”; choose another file with --db.")
    case .fileIsThere(let file):
      Phrase(
        fr: "\(file) existe déjà ; choisissez un autre fichier avec --db.",
        it: "\(file) esiste già; scelga un altro file con --db.",
        en: "\(file) is there already; choose another file with --db.")
    case .noHome:
      Phrase(
        fr: "HOME n'est pas défini : donnez un fichier avec --db, ou prenez --memory.",
        it: "HOME non è definito: indichi un file con --db, o usi --memory.",
        en: "HOME is not set: give a file with --db, or take --memory.")
    case .unknownUser(let email):
      Phrase(
        fr: "aucun utilisateur n'a le courriel « \(email) ».",
        it: "nessun utente ha l'e-mail «\(email)».",
        en: "no user has the e-mail “\(email)”.")
    case .notReached(let code, let email, let known):
      Phrase(
        fr: "\(email) n'atteint pas le compte « \(code) » : \(known.joined(separator: ", ")).",
        it: "\(email) non raggiunge l'account «\(code)»: \(known.joined(separator: ", ")).",
        en: "\(email) does not reach the account “\(code)”: \(known.joined(separator: ", ")).")
    case .goesWith(let option, let other):
      Phrase(
        fr: "\(option) ne va qu'avec \(other).", it: "\(option) va solo con \(other).",
        en: "\(option) goes with \(other) only.")
    case .tooMuch(let word):
      Phrase(
        fr: "« \(word) » est de trop ; --help montre l'usage.",
        it: "«\(word)» è di troppo; --help mostra l'uso.",
        en: "“\(word)” is too much; --help shows the usage.")
    case .missingOption(let option):
      Phrase(
        fr: "il manque l'option \(option) ; --help montre l'usage.",
        it: "manca l'opzione \(option); --help mostra l'uso.",
        en: "the option \(option) is missing; --help shows the usage.")
    case .missingOperand(let name, let verb):
      Phrase(
        fr: "« \(verb) » attend \(name) ; --help montre l'usage.",
        it: "«\(verb)» attende \(name); --help mostra l'uso.",
        en: "“\(verb)” needs \(name); --help shows the usage.")
    case .noData(let file):
      Phrase(
        fr:
          "\(file) n'existe pas : ouvrez d'abord l'interface, ou donnez --db, --memory ou --world.",
        it: "\(file) non esiste: apra prima l'interfaccia, o indichi --db, --memory o --world.",
        en: "\(file) does not exist: open the interface first, or give --db, --memory or --world.")
    case .emptyData(let file):
      Phrase(
        fr: "\(file) est vide : ouvrez d'abord l'interface sur ce fichier, ou donnez --world.",
        it: "\(file) è vuoto: apra prima l'interfaccia su questo file, o indichi --world.",
        en: "\(file) is empty: open the interface on this file first, or give --world.")
    case .unfinishedLog(let file):
      Phrase(
        fr: """
          \(file) ne peut pas être lu seul : \(file)-wal contient ses dernières écritures, et rien ne peut être \
          écrit à côté ; copiez les deux dans un dossier à vous.
          """,
        it: """
          \(file) non può essere letto da solo: \(file)-wal contiene le sue ultime scritture, e nulla può essere \
          scritto accanto; li copi entrambi in una Sua cartella.
          """,
        en: """
          \(file) cannot be read alone: \(file)-wal holds what was written last, and nothing can be written beside \
          it; copy both to a folder of yours.
          """)
    case .noScreen(let title, let known):
      Phrase(
        fr: "aucun écran « \(title) » ici : \(Self.list(known, .fr)).",
        it: "nessuno schermo «\(title)» qui: \(Self.list(known, .it)).",
        en: "no screen “\(title)” here: \(Self.list(known, .en)).")
    case .nobodySees(let title):
      Phrase(
        fr: "personne, dans ce monde, ne voit l'écran « \(title) ».",
        it: "nessuno, in questo mondo, vede lo schermo «\(title)».",
        en: "nobody in this world sees the screen “\(title)”.")
    case .needsYes:
      Phrase(
        fr: "personne ne peut répondre ici : ajoutez --yes pour effacer sans question.",
        it: "qui nessuno può rispondere: aggiunga --yes per cancellare senza domanda.",
        en: "nobody can answer here: add --yes to erase without a question.")
    case .wouldReplace(let file):
      Phrase(
        fr: "\(file) existe déjà : choisissez un autre nom, ou --force pour le remplacer.",
        it: "\(file) esiste già: scelga un altro nome, o --force per sostituirlo.",
        en: "\(file) is there already: choose another name, or --force to replace it.")
    }
  }

  private static func list(_ phrases: [Phrase], _ language: Language) -> String {
    phrases.map { $0[language] }.joined(separator: ", ")
  }
}
