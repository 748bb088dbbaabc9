import ClientArea

/// `completions`: what a shell reads to complete the command line.
struct CompletionsVerb: VerbWork {
  let purpose = Phrase(
    fr: "imprime ce qu'un shell lit pour compléter la ligne de commande",
    it: "stampa ciò che una shell legge per completare la riga di comando",
    en: "prints what a shell reads to complete the command line")
  let operands = [
    Operand(
      value: .choice(Shell.allCases.map(\.rawValue)),
      meaning: Phrase(
        fr: "par exemple : source <(espace-client completions bash)",
        it: "per esempio: source <(espace-client completions bash)",
        en: "for instance: source <(espace-client completions bash)"))
  ]
  let options: [Option] = []

  func run(_ call: VerbCall) throws -> Int32 {
    StandardOutput.lines(try call.choice(of: Shell.self).completion(in: call.language))
    return 0
  }
}
