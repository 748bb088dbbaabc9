import ClientArea
import Scenarios
import Screens

// The verbs that print what the program is made of.

/// `rules`: the rule book.
enum RulesVerb: VerbWork {
  static let options = [OptionReader.Name("json")]
  static let usage = Phrase(
    fr: "usage : espace-client rules [--json]   le livre des règles",
    it: "uso: espace-client rules [--json]   il libro delle regole",
    en: "usage: espace-client rules [--json]   the rule book")

  static func run(_ call: VerbCall) throws -> Int32 {
    try call.refuseOperands()
    let language = call.language
    print(call.has("json") ? RuleListing.json(in: language) : RuleListing.text(in: language))
    return 0
  }
}

/// `steps`: what scenarios are written with.
enum StepsVerb: VerbWork {
  static let options = [OptionReader.Name("json")]
  static let usage = Phrase(
    fr: "usage : espace-client steps [--json]   les étapes des scénarios",
    it: "uso: espace-client steps [--json]   i passi degli scenari",
    en: "usage: espace-client steps [--json]   the steps of scenarios")

  static func run(_ call: VerbCall) throws -> Int32 {
    try call.refuseOperands()
    print(call.has("json") ? StepListing.json : StepListing.text)
    return 0
  }
}

/// `worlds`: what one can start with.
enum WorldsVerb: VerbWork {
  static let options = [OptionReader.Name("json")]
  static let usage = Phrase(
    fr: "usage : espace-client worlds [--json]   les mondes de départ",
    it: "uso: espace-client worlds [--json]   i mondi di partenza",
    en: "usage: espace-client worlds [--json]   the worlds to start with")

  static func run(_ call: VerbCall) throws -> Int32 {
    try call.refuseOperands()
    print(
      call.has("json")
        ? JSONList.text(Worlds.names.map { [("name", .text($0))] })
        : Worlds.names.joined(separator: "\n"))
    return 0
  }
}

/// `screens`: where the menu leads.
enum ScreensVerb: VerbWork {
  static let options = [OptionReader.Name("json")]
  static let usage = Phrase(
    fr: "usage : espace-client screens [--json]   les écrans, que frame sait imprimer",
    it: "uso: espace-client screens [--json]   gli schermi, che frame sa stampare",
    en: "usage: espace-client screens [--json]   the screens, which frame can print")

  static func run(_ call: VerbCall) throws -> Int32 {
    try call.refuseOperands()
    print(call.has("json") ? ScreenListing.json : ScreenListing.text(in: call.language))
    return 0
  }
}

/// `keys`: what each screen's keys do.
enum KeysVerb: VerbWork {
  static let options = [OptionReader.Name("json")]
  static let usage = Phrase(
    fr: "usage : espace-client keys [--json]   les touches, écran par écran",
    it: "uso: espace-client keys [--json]   i tasti, schermo per schermo",
    en: "usage: espace-client keys [--json]   the keys, screen by screen")

  static func run(_ call: VerbCall) throws -> Int32 {
    try call.refuseOperands()
    let desk = try Worlds(mails: EmbeddedFiles.mails, passwordCost: 1).build(Worlds.usual)
    let listing = KeyListing(try KeyTable.all(at: desk, in: Surroundings.silent))
    print(call.has("json") ? listing.json(in: call.language) : listing.text(in: call.language))
    return 0
  }
}
