import ClientArea
import Testing

@testable import Story

/// What ends a line, and what stands between a keyword and its text.
struct GherkinLineTests {
  private static let whole = """
    # language: fr
    Fonctionnalité: x
      Scénario: y
        Soit un monde vide
        Et un texte
          \"\"\"
          a
          \"\"\"
    """

  @Test(arguments: ["\r", "\r\n"])
  func `lines end in a carriage return as in a line feed`(end: String) {
    let file = GherkinFile(Self.whole.replacing("\n", with: end), at: "")
    #expect(file.errors.isEmpty)
    #expect(file.feature == GherkinFile(Self.whole, at: "").feature)
    #expect(file.feature?.scenarios.first?.steps.count == 2)
  }

  @Test func `each kind of line end is counted in one file`() {
    let file = GherkinFile("# a\r# b\n# c\r\n\n# d\n\r# e", at: "")
    #expect(file.comments.map(\.place.line) == [1, 2, 3, 5, 7])
    let bytes = Array("# a\r# b\r\n# c\n".utf8) + [0xFF]
    #expect(GherkinFile(bytes, at: "").errors.map(\.place) == [Place(line: 4, column: 1)])
  }

  @Test(arguments: ["\u{A0}", "\u{202F}", "\u{2009}", "\u{3000}", "\t", "  ", "\u{A0} \u{A0}"])
  func `any blank may stand behind a keyword`(blank: String) throws {
    let file = GherkinFile(
      "Fonctionnalité: x\n  Scénario: y\n    Soit\(blank)un monde vide\n    Étant\(blank)donné que\(blank)z",
      at: "")
    let steps = try #require(file.feature?.scenarios.first?.steps)
    // Of several blanks inside a keyword only one is part of it.
    #expect(steps.first?.text == "un monde vide")
    if blank.count == 1 { #expect(steps.map(\.text) == ["un monde vide", "z"]) }
  }

  @Test func `what shows nothing before a keyword hides no step`() {
    for blank in ["\u{200B}", "\u{FEFF}", "\u{2060}"] {
      let file = GherkinFile("Fonctionnalité: x\n  Scénario: y\n\(blank)Soit z", at: "")
      #expect(file.feature?.scenarios.first?.steps.map(\.text) == ["z"])
    }
  }

  @Test(arguments: [
    ("", "1:1", "n'a pas de scénario"), ("# rien", "1:1", "n'a pas de scénario"),
    ("Fonctionnalité: x", "1:1", "n'a pas de scénario"),
    ("Fonctionnalité: x\nScénario: y\n  soit z", "2:1", "n'a pas d'étape"),
    ("Fonctionnalité: x\nContexte:\nSoit a\nScénario: y", "4:1", "n'a pas d'étape"),
    (
      "Fonctionnalité: x\nPlan du scénario: y\nSoit <n>\nExemples:\n| n |", "4:1",
      "n'a pas d'exemple"
    ),
    ("Fonctionnalité: x\nPlan du scénario: y\nSoit n\nExemples:", "4:1", "n'a pas d'exemple"),
  ])
  func `what would not be run is told`(text: String, place: String, words: String) {
    let file = GherkinFile(text, at: "a")
    #expect(file.errors.isEmpty)
    #expect(file.remarks.count == 1)
    let sentence = file.remarks.first?.sentence.fr ?? ""
    #expect(sentence.hasPrefix("a:\(place) : ") && sentence.contains(words), "\(sentence)")
    #expect((file.feature?.cases ?? []).allSatisfy { $0.steps.isEmpty })
  }

  @Test func `a place that no column fills is an error where it stands`() {
    let file = GherkinFile(
      #"""
      Fonctionnalité: x
        Plan du scénario: <ville> et <nom>
          Soit un <vile>
            | champ | x <vlle> |
            """
            a
              <vill>
            """
          Exemples:
            | ville |
            | Brest |
      """#, at: "a")
    #expect(
      file.errors.map(\.sentence.fr) == [
        "a:2:32 : « <nom> » n'est pas une colonne des exemples ; les colonnes sont : ville.",
        "a:3:13 : « <vile> » n'est pas une colonne des exemples ; les colonnes sont : ville.",
        "a:4:19 : « <vlle> » n'est pas une colonne des exemples ; les colonnes sont : ville.",
        "a:7:9 : « <vill> » n'est pas une colonne des exemples ; les colonnes sont : ville.",
      ])
  }

  @Test func `every table of an outline has every column`() {
    let file = GherkinFile(
      "Feature: x\nScenario Outline: y\nGiven <a>\nExamples:\n| a |\n| 1 |\nExamples:\n| b |\n| 2 |",
      at: "a")
    #expect(file.errors.map(\.place) == [Place(line: 3, column: 7)])
    #expect(file.errors.first?.sentence.en.hasSuffix("the columns are: b.") == true)
  }

  @Test func `a scenario that is no outline may say what it likes`() {
    let file = GherkinFile("Feature: x\nScenario: y\nGiven <a> < b >", at: "a")
    #expect(file.errors.isEmpty)
  }
}
