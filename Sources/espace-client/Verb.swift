import ClientArea
import Glibc
import Scenarios
import Store

/// What the program does beside its interface: the first word of the command line.
enum Verb: String, CaseIterable {
  case check, rules, steps, worlds

  /// - Parameter arguments: the verb and what follows it.
  /// - Returns: the exit status.
  func run(_ arguments: [String], in environment: Environment) throws -> Int32 {
    let reader = try OptionReader(arguments, allowing: options)
    var language = environment.language
    for (name, argument) in reader.found where name == "lang" {
      language = try Options.language(named: argument)
    }
    if reader.found.contains(where: { $0.name == "help" }) {
      print(usage[language])
      return 0
    }
    switch self {
    case .check: return try check(reader, language, environment)
    case .rules:
      print(isJSON(reader) ? RuleListing.json(in: language) : RuleListing.text(in: language))
    case .steps: print(isJSON(reader) ? StepListing.json : StepListing.text)
    case .worlds: for name in Worlds.names { print(name) }
    }
    return 0
  }

  private var options: [OptionReader.Name] {
    let common = [OptionReader.Name("lang", takesArgument: true), OptionReader.Name("help")]
    switch self {
    case .check:
      return common + [
        OptionReader.Name("junit", takesArgument: true),
        OptionReader.Name("tags", takesArgument: true), OptionReader.Name("syntax"),
      ]
    case .rules, .steps: return common + [OptionReader.Name("json")]
    case .worlds: return common
    }
  }

  private func isJSON(_ reader: OptionReader) -> Bool {
    reader.found.contains { $0.name == "json" }
  }

  private func check(
    _ reader: OptionReader, _ language: Language, _ environment: Environment
  ) throws -> Int32 {
    guard !reader.operands.isEmpty else { throw UsageError.needsArgument("check") }
    var options = Check.Options()
    options.paths = reader.operands
    options.language = language
    options.isColoured = isatty(STDOUT_FILENO) == 1 && environment["NO_COLOR"] == nil
    for (name, argument) in reader.found {
      switch name {
      case "junit": options.junit = argument
      case "tags": options.tags = argument.split(separator: ",").map(String.init)
      case "syntax": options.readsOnly = true
      default: break
      }
    }
    // Scenarios make users by the thousand: their passwords are hashed at the least cost.
    let check = Check(
      options,
      building: { try Worlds(mails: EmbeddedFiles.mails, passwordCost: 1).build($0) },
      output: { print($0) }, complain: { TextFile.complain($0 + "\n") })
    return check.run()
  }

  private var usage: Phrase {
    switch self {
    case .check:
      Phrase(
        fr: """
          usage : espace-client check CHEMIN… [--tags BILL-2,…] [--junit FICHIER] [--syntax]
          joue des fichiers .feature, ou des dossiers qui en contiennent, sans terminal
          """,
        it: """
          uso: espace-client check PERCORSO… [--tags BILL-2,…] [--junit FILE] [--syntax]
          esegue file .feature, o cartelle che ne contengono, senza terminale
          """,
        en: """
          usage: espace-client check PATH… [--tags BILL-2,…] [--junit FILE] [--syntax]
          plays .feature files, or folders of them, without a terminal
          """)
    case .rules:
      Phrase(
        fr: "usage : espace-client rules [--json]   le livre des règles",
        it: "uso: espace-client rules [--json]   il libro delle regole",
        en: "usage: espace-client rules [--json]   the rule book")
    case .steps:
      Phrase(
        fr: "usage : espace-client steps [--json]   les étapes des scénarios",
        it: "uso: espace-client steps [--json]   i passi degli scenari",
        en: "usage: espace-client steps [--json]   the steps of scenarios")
    case .worlds:
      Phrase(
        fr: "usage : espace-client worlds   les mondes de départ",
        it: "uso: espace-client worlds   i mondi di partenza",
        en: "usage: espace-client worlds   the worlds to start with")
    }
  }
}
