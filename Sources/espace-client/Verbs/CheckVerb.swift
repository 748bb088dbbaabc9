import ClientArea
import Glibc
import Scenarios
import Store

/// `check`: plays scenario files without a terminal.
enum CheckVerb: VerbWork {
  static let options = [
    OptionReader.Name("junit", takesArgument: true),
    OptionReader.Name("tags", takesArgument: true), OptionReader.Name("syntax"),
  ]

  static let usage = Phrase(
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

  static func run(_ call: VerbCall) throws -> Int32 {
    guard !call.operands.isEmpty else { throw UsageError.needsArgument("check") }
    var options = Check.Options()
    options.paths = call.operands
    options.language = call.language
    options.isColoured = isatty(STDOUT_FILENO) == 1 && call.environment["NO_COLOR"] == nil
    options.junit = call.argument("junit")
    options.tags = call.argument("tags")?.split(separator: ",").map(String.init) ?? []
    options.readsOnly = call.has("syntax")
    // Scenarios make users by the thousand: their passwords are hashed at the least cost.
    let check = Check(
      options,
      building: { try Worlds(mails: EmbeddedFiles.mails, passwordCost: 1).build($0) },
      output: { print($0) }, complain: { TextFile.complain($0 + "\n") })
    return check.run()
  }
}
