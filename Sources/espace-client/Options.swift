import ClientArea

/// What the command line asks for.
struct Options {
  var database: String?
  var isInMemory = false
  var world: String?
  var email: String?
  var language: Language
  var theme: String?
  var isAscii = false
  var takesMouse = true
  var wantsHelp = false
  var wantsVersion = false

  /// The options of the interface.
  private enum Name: String, CaseIterable {
    case db, memory, world, `as`, lang, theme, ascii
    case noMouse = "no-mouse"
    case help, version

    var takesArgument: Bool {
      switch self {
      case .db, .world, .as, .lang, .theme: true
      case .memory, .ascii, .noMouse, .help, .version: false
      }
    }
  }

  init(reading arguments: [String], in environment: Environment) throws(UsageError) {
    language = environment.language
    let names = Name.allCases.map {
      OptionReader.Name($0.rawValue, takesArgument: $0.takesArgument)
    }
    let reader = try OptionReader(arguments, allowing: names)
    for (text, argument) in reader.found {
      if let name = Name(rawValue: text) { try take(name, argument) }
    }
    if let word = reader.operands.first { throw .unknownVerb(word) }
    if isInMemory, database != nil { throw .contradiction("--db", "--memory") }
  }

  private mutating func take(_ name: Name, _ argument: String) throws(UsageError) {
    switch name {
    case .db: database = argument
    case .memory: isInMemory = true
    case .world: world = argument
    case .as: email = argument
    case .lang:
      language = try Self.language(named: argument)
    case .theme: theme = argument
    case .ascii: isAscii = true
    case .noMouse: takesMouse = false
    case .help: wantsHelp = true
    case .version: wantsVersion = true
    }
  }

  static func language(named name: String) throws(UsageError) -> Language {
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
