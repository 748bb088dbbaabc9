import ClientArea
import Scenarios
import Screens

/// The verbs that print what the program is made of: for people, or with `--json` for programs.
struct ListVerb: VerbWork {
  let purpose: Phrase
  let options: [Option] = [.json]
  private let text: @Sendable (Language) throws -> String
  private let json: @Sendable (Language) throws -> String

  private init(
    _ purpose: Phrase, text: @escaping @Sendable (Language) throws -> String,
    json: @escaping @Sendable (Language) throws -> String
  ) {
    self.purpose = purpose
    self.text = text
    self.json = json
  }

  func run(_ call: VerbCall) throws -> Int32 {
    StandardOutput.lines(try (call.has(.json) ? json : text)(call.language) + "\n")
    return 0
  }

  static let rules = ListVerb(
    Phrase(fr: "le livre des règles", it: "il libro delle regole", en: "the rule book"),
    text: RuleListing.text, json: RuleListing.json)

  static let steps = ListVerb(
    Phrase(
      fr: "les étapes des scénarios", it: "i passi degli scenari", en: "the steps of scenarios"),
    text: { _ in StepListing.text }, json: { _ in StepListing.json })

  static let worlds = ListVerb(
    Phrase(
      fr: "les mondes de départ", it: "i mondi di partenza", en: "the worlds to start with"),
    text: { _ in Worlds.names.joined(separator: "\n") },
    json: { _ in JSONList.text(Worlds.names.map { [("name", .text($0))] }) })

  static let screens = ListVerb(
    Phrase(
      fr: "les écrans, que frame sait imprimer", it: "gli schermi, che frame sa stampare",
      en: "the screens, which frame can print"),
    text: ScreenListing.text, json: { _ in ScreenListing.json })

  static let keys = ListVerb(
    Phrase(
      fr: "les touches, écran par écran", it: "i tasti, schermo per schermo",
      en: "the keys, screen by screen"),
    text: { try keyListing().text(in: $0) }, json: { try keyListing().json(in: $0) })

  /// The keys of the usual world's screens.
  private static func keyListing() throws -> KeyListing {
    KeyListing(try .usual())
  }
}

extension [KeyTable] {
  /// The key tables in the world that the program starts with.
  static func usual() throws -> Self {
    let desk = try Worlds(mails: EmbeddedFiles.mails, passwordCost: 1).build(Worlds.usual)
    return try KeyTable.all(at: desk, in: Surroundings.silent)
  }
}
