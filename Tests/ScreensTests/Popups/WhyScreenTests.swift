import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// « Pourquoi ? » says a thing once, in the user's language to the last colon.
@Suite struct WhyScreenTests {
  private func why(speaking language: Language) throws -> ScreenStage {
    let stage = try ScreenStage(as: "maud@lune.example", speaking: language)
    let rule = SomeThingsAreNeverDelegated.self
    stage.open(
      WhyScreen(
        Explanation(
          Phrase(fr: "Pourquoi ?", it: "Perché?", en: "Why?"),
          facts: [(Phrase(fr: "Nom", it: "Nome", en: "Name"), Phrase(name: "Lune"))],
          because: [
            Reason(rule, rule.statement), Reason(EachHasAPermissionSet.self, Phrase(name: "Lune.")),
          ])))
    return stage
  }

  @Test func `a fact that only repeats its rule is left out`() throws {
    let stage = try why(speaking: .fr)
    let statement = SomeThingsAreNeverDelegated.statement.fr.split(separator: ":")[0]
    #expect(stage.words.ranges(of: statement).count == 1)
    #expect(stage.words.ranges(of: "→").count == 1)
    #expect(stage.shows("→ Lune."))
  }

  @Test(arguments: [
    (Language.fr, ["Fermer : Échap", "[source : +]", "Nom : Lune"]),
    (.it, ["Chiudi: Esc", "[fonte: +]", "Nome: Lune"]),
    (.en, ["Close: Esc", "[source: +]", "Name: Lune"]),
  ])
  func `keys and colons are those of the language`(language: Language, texts: [String]) throws {
    let stage = try why(speaking: language)
    for text in texts { #expect(stage.words.contains(text), "\(text)") }
    if language != .fr { #expect(!stage.words.contains("Échap")) }
  }
}
