import ClientArea

/// What `--help` and `--version` print when no verb is named.
enum GeneralHelp {
  static let version = "espace-client 1.0"

  static func text(in language: Language) -> String {
    let usage = Options.usage
    let options = usage.options.map { ($0.form(in: language), $0.meaning[language]) }
    let verbs = Verb.allCases.map { ($0.rawValue, $0.work.purpose[language]) }
    return """
      espace-client — \(usage.purpose[language])

      \(synopsis[language])

      \(Usage.list(options))

      \(verbsHead[language])

      \(Usage.list(verbs))

      \(keys[language])
      """
  }

  private static let synopsis = Phrase(
    fr: "usage : espace-client [options]\n        espace-client COMMANDE …",
    it: "uso: espace-client [opzioni]\n     espace-client COMANDO …",
    en: "usage: espace-client [options]\n       espace-client COMMAND …")

  private static let verbsHead = Phrase(
    fr: "Commandes (espace-client COMMANDE --help dit le reste) :",
    it: "Comandi (espace-client COMANDO --help dice il resto):",
    en: "Commands (espace-client COMMAND --help says the rest):")

  private static let keys = Phrase(
    fr: "Dans l'interface : ? les touches, w pourquoi, F2 changer de compte, F12 le simulateur.",
    it: "Nell'interfaccia: ? i tasti, w perché, F2 cambiare account, F12 il simulatore.",
    en: "In the interface: ? the keys, w why, F2 switch account, F12 the simulator.")
}
