import ClientArea

/// What the command line asks of the interface.
struct Options {
  let database: String?
  let isInMemory: Bool
  let world: String?
  let beginning: Beginning
  let language: Language
  let theme: String?
  let isAscii: Bool
  let takesMouse: Bool
  let isPlain: Bool
  let wantsHelp: Bool
  let wantsVersion: Bool

  private static let version = Option(
    "version",
    Phrase(
      fr: "la version du programme", it: "la versione del programma",
      en: "the version of the program"))

  static let usage = Usage(
    ofInterface: [
      .database, .memory, .world, .email, .account, .language, .theme, .ascii, .noMouse, .plain,
      .help,
      version,
    ],
    Phrase(
      fr: "un espace client d'hébergeur, simulé dans le terminal",
      it: "l'area clienti di un hosting, simulata nel terminale",
      en: "a web host's client area, simulated in the terminal"))

  init(reading arguments: [String], in environment: ProgramEnvironment) throws(UsageError) {
    let reader = try OptionReader(arguments, allowing: Self.usage.options)
    database = reader.argument(.database)
    isInMemory = reader.has(.memory)
    world = reader.argument(.world)
    beginning = try Beginning(as: reader.argument(.email), for: reader.argument(.account))
    language = try Self.language(named: reader.argument(.language)) ?? environment.language
    theme = reader.argument(.theme)
    isAscii = reader.has(.ascii)
    takesMouse = !reader.has(.noMouse)
    isPlain = reader.has(.plain)
    wantsHelp = reader.has(.help)
    wantsVersion = reader.has(Self.version)
    if let word = reader.operands.first { throw .unknownVerb(word) }
    if isInMemory, database != nil { throw .contradiction("--db", "--memory") }
  }

  /// The verb that stands behind options, with all words in the order that verbs expect; nil where the first word that
  /// is no option, and no value of one, is no verb.
  static func verb(in arguments: [String]) -> (verb: Verb, words: [String])? {
    var words = Array(arguments.dropFirst())
    var place = 0
    while place < words.count, words[place].hasPrefix("-") {
      let takesValue = usage.options.contains { $0.value != nil && "--\($0.name)" == words[place] }
      place += takesValue ? 2 : 1
    }
    guard place < words.count, let verb = Verb(rawValue: words.remove(at: place)) else {
      return nil
    }
    return (verb, [verb.rawValue] + words)
  }

  /// The language of `--lang`; nil where it was not given.
  static func language(named name: String?) throws(UsageError) -> Language? {
    guard let name else { return nil }
    guard let language = Language(rawValue: name) else {
      throw .badValue("--lang", name, among: Language.allCases.map(\.rawValue))
    }
    return language
  }

  /// The language that arguments ask for, read without minding anything else that is wrong with them.
  static func language(in arguments: [String]) -> Language? {
    for (index, word) in arguments.enumerated() {
      if word == "--lang", index + 1 < arguments.count {
        return Language(rawValue: arguments[index + 1])
      }
      if word.hasPrefix("--lang=") { return Language(rawValue: String(word.dropFirst(7))) }
    }
    return nil
  }
}
