import ClientArea
import Testing

@testable import Story

/// What is too much is told, and what is much takes no more than its share.
struct GherkinLimitTests {
  private static let head = "Feature: x\nScenario: y\n"

  @Test func `a file of too many lines names the limit`() {
    let file = GherkinFile(String(repeating: "\n", count: SourceText.mostLines + 1), at: "a")
    #expect(
      file.errors.map(\.sentence.fr) == [
        "a:500001:1 : le fichier a plus de 500000 lignes, la limite ; partagez-le en plusieurs."
      ])
    #expect(GherkinFile(String(repeating: "\n", count: 1000), at: "").errors.isEmpty)
  }

  @Test func `scenarios that would multiply a background name the limit before they are made`() {
    let background = "Background:\n" + String(repeating: "Given z\n", count: 2000)
    let scenarios = String(repeating: "Scenario: y\nGiven z\n", count: 1000)
    let file = GherkinFile("Feature: x\n" + background + scenarios, at: "a")
    #expect(file.errors.map(\.problem) == [.tooManySteps(GherkinFile.mostSteps)])
    let rows = String(repeating: "| 1 |\n", count: 2000)
    let outline = "Scenario Outline: y\n" + String(repeating: "Given <n>\n", count: 1000)
    let many = GherkinFile("Feature: x\n" + outline + "Examples:\n| n |\n" + rows, at: "a")
    #expect(many.errors.map(\.problem) == [.tooManySteps(GherkinFile.mostSteps)])
  }

  @Test func `tags that all scenarios have count for each`() {
    let tags = (0..<2000).map { "@t\($0)" }.joined(separator: " ")
    let scenarios = String(repeating: "Scenario: y\nGiven z\n", count: 1000)
    let file = GherkinFile(tags + "\nFeature: x\n" + scenarios, at: "a")
    #expect(file.errors.map(\.problem) == [.tooManySteps(GherkinFile.mostSteps)])
  }

  @Test func `a hundred thousand tags on a line know where they stand`() {
    let line = String(repeating: "@é ", count: 100_000)
    let tags = GherkinFile("Feature: x\n" + line + "\nScenario: y\nGiven z", at: "").feature?
      .scenarios.first?.tags
    #expect(tags?.count == 100_000)
    #expect(tags?.last?.place == Place(line: 2, column: 299_998))
  }

  @Test func `a hundred thousand cells in a row know where they stand`() {
    let row = String(repeating: "|é", count: 100_000) + "|"
    let file = GherkinFile(Self.head + "Given z\n" + row, at: "")
    let cells = file.feature?.scenarios.first?.steps.first?.argument.table?.rows.first?.cells
    #expect(cells?.count == 100_000)
    #expect(cells?.last?.place == Place(line: 4, column: 200_000))
  }

  @Test func `a text of signs that begin places is looked at once`() {
    let signs = String(repeating: "<", count: 100_000)
    #expect(OutlinePlaces.found(in: signs + "a>").map(\.name) == ["a"])
    #expect(OutlinePlaces.found(in: signs + String(repeating: ">", count: 9)).map(\.name) == [""])
  }

  @Test func `the nearest steps of a long text cost no more than those of its beginning`() {
    func comparisons(_ count: Int) -> Int {
      var search = NearestSteps(to: String(repeating: "mot ", count: count))
      #expect(search.best(of: StepCatalogue.story.entries).count == 3)
      return search.comparisons
    }
    #expect(comparisons(75) == comparisons(250_000))
  }

  @Test func `reading an unknown step looks for no others`() {
    let line = StepLine(
      place: Place(line: 1, column: 1), keyword: "Quand", kind: .when, text: "on dort")
    #expect(throws: StepProblem.unknown(nearest: [])) { try StepCatalogue.story.read(line) }
    #expect(StepCatalogue.story.nearest(to: line).count == 3)
  }

  @Test func `a step that tries to try is no step`() {
    let tries = String(repeating: "on essaie sans enregistrer : ", count: 50_000)
    let line = StepLine(
      place: Place(line: 1, column: 1), keyword: "Quand", kind: .when,
      text: tries + "le temps avance de 1 jour")
    #expect(throws: StepProblem.unknown(nearest: [])) { try StepCatalogue.story.read(line) }
  }
}
