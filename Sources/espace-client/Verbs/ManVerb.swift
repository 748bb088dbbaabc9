import ClientArea

/// `man`: the manual page.
struct ManVerb: VerbWork {
  let purpose = Phrase(
    fr: "imprime la page de manuel : espace-client man | man -l -",
    it: "stampa la pagina di manuale: espace-client man | man -l -",
    en: "prints the manual page: espace-client man | man -l -")
  let options: [Option] = []

  func run(_ call: VerbCall) throws -> Int32 {
    StandardOutput.lines(Manual(language: call.language, keys: try .usual()).text)
    return 0
  }
}
