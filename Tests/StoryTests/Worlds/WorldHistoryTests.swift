import Equipment
import ClientArea
import Testing

@testable import Store
@testable import Story

/// The past of a world, which is told in the sentences of scenarios.
@Suite struct WorldHistoryTests {
  /// What somebody might record, in sentences that the demo world's own past does not use.
  private static let session = [
    #""maud@lune.example" se connecte avec son mot de passe"#,
    #""maud@lune.example" ajoute le type de contact "Presse""#,
    #""maud@lune.example" ajoute une personne aux types "Presse" :"#,
    "| prénom | Léa |",
    "| nom    | Morin |",
    #""maud@lune.example" active le Mode Avancé"#,
    #"le temps avance jusqu'au "2026-02-05" à "10:30""#,
    #""nora@hebergeur.example" change le prix de "Boîte mail" en "4,00 €" HT"#,
    #""maud@lune.example" renouvelle "bistrot-lune.example""#,
  ]

  @Test func `a recorded session becomes the past of a world`() throws {
    let made = try Worlds.make(
      try Self.demo(until: "2026-02-05", with: Self.session), named: "demo")
    let shelf = WorldShelf(building: Worlds.desk)
    let scene = try Scene(at: try shelf.newWorld(), from: shelf, passwords: WorldPasswords())
    let text = """
      # language: fr
      Fonctionnalité: x
      Scénario: x
      Soit le monde "demo"
      \(Self.session.map { $0.hasPrefix("|") ? $0 : "Quand \($0)" }.joined(separator: "\n"))
      """
    let scenario = try #require(GherkinFile(text, at: "x").feature?.cases.first)
    for line in scenario.steps {
      let step = try StepCatalogue.story.step(line)
      try (step as? any GivenStep)?.build(in: scene)
      try (step as? any WhenStep)?.act(in: scene)
    }
    #expect(try made.hasSameData(as: scene.desk))
  }

  @Test func `what the rules refuse is told with its sentence`() throws {
    let lines = [#""maud@lune.example" ouvre le ticket """#]
    let error = try #require(throws: WorldFileError.self) {
      try Worlds.make(try Self.demo(until: "2026-02-02", with: lines), named: "demo")
    }
    #expect(error.path.hasSuffix(".say[0]"))
  }

  /// The demo world with more of a past.
  private static func demo(until day: String, with lines: [String]) throws -> String {
    let text = try #require(EmbeddedFiles.text(at: "worlds/demo.json"))
    let list = lines.map { "\"\($0.replacing("\"", with: "\\\""))\"" }
      .joined(separator: ", ")
    let end = try #require(text.ranges(of: "\n  ]\n}\n").last)
    return text[..<end.lowerBound].replacing(
      #""today": "2026-02-02""#, with: #""today": "\#(day)""#)
      + #", {"on": "2026-02-02", "say": [\#(list)]}]}"#
  }
}
