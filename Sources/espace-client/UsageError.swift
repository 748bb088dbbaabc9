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
  case noHome
  case unknownUser(String)

  var sentence: Phrase {
    switch self {
    case .unknownOption(let word):
      Phrase(
        fr: "option inconnue « \(word) » ; --help les montre toutes.",
        it: "opzione sconosciuta « \(word) »; --help le mostra tutte.",
        en: "unknown option “\(word)”; --help shows them all.")
    case .needsArgument(let word):
      Phrase(
        fr: "l'option « \(word) » attend une valeur.",
        it: "l'opzione « \(word) » attende un valore.",
        en: "the option “\(word)” needs a value.")
    case .unknownVerb(let word):
      Phrase(
        fr: "« \(word) » n'est pas une commande ; --help les montre toutes.",
        it: "« \(word) » non è un comando; --help li mostra tutti.",
        en: "“\(word)” is not a command; --help shows them all.")
    case .badValue(let option, let value, let known):
      Phrase(
        fr: "« \(value) » ne convient pas à \(option) : \(known.joined(separator: ", ")).",
        it: "« \(value) » non va bene per \(option): \(known.joined(separator: ", ")).",
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
        it: "nessun mondo né file « \(name) »; i mondi sono \(known.joined(separator: ", ")).",
        en: "no world and no file “\(name)”; the worlds are \(known.joined(separator: ", ")).")
    case .worldIsThere(let name, let file):
      Phrase(
        fr: "\(file) contient déjà le monde « \(name) » ; choisissez un autre fichier avec --db.",
        it: "\(file) contiene già il mondo « \(name) »; scelga un altro file con --db.",
        en: "\(file) already holds the world “\(name)”; choose another file with --db.")
    case .noHome:
      Phrase(
        fr: "HOME n'est pas défini : donnez un fichier avec --db, ou prenez --memory.",
        it: "HOME non è definito: indichi un file con --db, o usi --memory.",
        en: "HOME is not set: give a file with --db, or take --memory.")
    case .unknownUser(let email):
      Phrase(
        fr: "aucun utilisateur n'a le courriel « \(email) ».",
        it: "nessun utente ha l'e-mail « \(email) ».",
        en: "no user has the e-mail “\(email)”.")
    }
  }
}
