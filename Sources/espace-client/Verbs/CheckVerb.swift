import ClientArea
import Glibc
import Scenarios
import Store
import Story

/// `check`: plays scenario files without a terminal.
struct CheckVerb: VerbWork {
  private static let junit = Option(
    "junit", taking: .file,
    Phrase(
      fr: "un compte rendu JUnit en plus", it: "anche un resoconto JUnit",
      en: "a JUnit report as well"))
  private static let syntax = Option(
    "syntax",
    Phrase(
      fr: "lire sans jouer : une ligne par fichier, ou par erreur avec sa place",
      it: "leggere senza eseguire: una riga per file, o per errore con il suo posto",
      en: "read without playing: a line a file, or a line an error with its place"))

  let purpose = Phrase(
    fr: "joue des fichiers .feature, ou des dossiers qui en contiennent, sans terminal",
    it: "esegue file .feature, o cartelle che ne contengono, senza terminale",
    en: "plays .feature files, or folders of them, without a terminal")
  let operands = [
    Operand(
      value: .scenarios,
      meaning: Phrase(
        fr: "un fichier .feature ou un dossier", it: "un file .feature o una cartella",
        en: "a .feature file or a folder"), repeats: true)
  ]
  let options: [Option] = [.tags, junit, syntax]

  func run(_ call: VerbCall) throws -> Int32 {
    var options = Check.Options()
    options.paths = call.operands
    options.language = call.language
    options.isColoured = isatty(STDOUT_FILENO) == 1 && call.environment["NO_COLOR"] == nil
    options.junit = call.argument(Self.junit)
    options.tags = call.argument(.tags)?.split(separator: ",").map(String.init) ?? []
    options.readsOnly = call.has(Self.syntax)
    // Scenarios make users by the thousand: their passwords are hashed at the least cost.
    let check = Check(
      options,
      building: { try Worlds(mails: EmbeddedFiles.mails, passwordCost: 1).build($0) },
      output: StandardOutput.coloured, complain: { TextFile.complain($0 + "\n") })
    return check.run()
  }
}
