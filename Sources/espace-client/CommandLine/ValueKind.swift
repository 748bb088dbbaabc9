import ClientArea
import Screens

/// What an option or an operand takes.
enum ValueKind {
  case file, folder
  /// A scenario file, or a folder of them.
  case scenarios
  /// A scenario file, or the name of one inside the program.
  case scenario
  /// The name of a world, or a file.
  case world
  case theme, language, screen, email, number, seconds
  /// The code of a client account.
  case account
  /// Rows and columns.
  case size
  /// Ids of rules.
  case rules
  /// One of a few words.
  case choice([String])

  /// What stands for it in the help.
  var placeholder: Phrase {
    switch self {
    case .file: Phrase(fr: "FICHIER", it: "FILE", en: "FILE")
    case .folder: Phrase(fr: "DOSSIER", it: "CARTELLA", en: "FOLDER")
    case .scenarios: Phrase(fr: "CHEMIN", it: "PERCORSO", en: "PATH")
    case .scenario: Phrase(fr: "FICHIER", it: "FILE", en: "FILE")
    case .world: Phrase(fr: "MONDE", it: "MONDO", en: "WORLD")
    case .theme: Phrase(fr: "THÈME", it: "TEMA", en: "THEME")
    case .screen: Phrase(fr: "ÉCRAN", it: "SCHERMO", en: "SCREEN")
    case .email: Phrase(fr: "COURRIEL", it: "E-MAIL", en: "EMAIL")
    case .account: Phrase(fr: "CODE", it: "CODICE", en: "CODE")
    case .number: Phrase(name: "N")
    case .seconds: Phrase(fr: "SECONDES", it: "SECONDI", en: "SECONDS")
    case .size: Phrase(name: "24x80")
    case .rules: Phrase(name: "BILL-2,…")
    case .language: Phrase(name: Language.allCases.map(\.rawValue).joined(separator: "|"))
    case .choice(let words): Phrase(name: words.joined(separator: "|"))
    }
  }

  /// What a shell may offer for it.
  var suggestions: Suggestions {
    switch self {
    case .file: Suggestions(files: .all)
    case .folder: Suggestions(files: .folders)
    case .scenarios: Suggestions(files: .scenarios)
    case .scenario:
      Suggestions(
        words: EmbeddedFiles.names(in: "scenarios", ending: ".feature"), files: .scenarios)
    case .world: Suggestions(words: Worlds.names, files: .all)
    case .theme: Suggestions(words: Themes.names)
    case .language: Suggestions(words: Language.allCases.map(\.rawValue))
    case .screen: Suggestions(words: MenuPlace.allCases.map(\.rawValue))
    case .size: Suggestions(words: ["24x80", "40x120"])
    case .rules: Suggestions(words: RuleBook.rules.map { $0.id.text }, isList: true)
    case .choice(let words): Suggestions(words: words)
    case .email, .account, .number, .seconds: Suggestions()
    }
  }
}

/// What a shell offers for an unfinished word.
struct Suggestions {
  /// Which files and folders, beside the words.
  enum Files { case all, folders, scenarios }

  var words: [String] = []
  /// Whether several of the words may stand with commas between them.
  var isList = false
  var files: Files?
}
