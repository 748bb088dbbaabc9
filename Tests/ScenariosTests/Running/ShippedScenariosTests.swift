import ClientArea
import Store
import Testing

@testable import Scenarios

struct ShippedScenariosTests {
  @Test(arguments: files)
  func `every scenario of the program passes`(file: GherkinFile) throws {
    #expect(file.errors.map(\.sentence.fr) == [])
    let scenarios = try #require(file.feature).cases
    let runner = try ScenarioRunner(from: WorldShelf(building: TestWorlds.build))
    for scenario in scenarios {
      let failure = try runner.run(scenario)
      let report = CheckReport(language: .fr, isColoured: false)
      #expect(
        failure == nil,
        "\(scenario.name)\n\(failure.map { report.details(of: $0, in: file.path).joined(separator: "\n") } ?? "")"
      )
    }
  }

  @Test(arguments: files)
  func `the steps of a scenario give the same data again`(file: GherkinFile) throws {
    let shelf = WorldShelf(building: TestWorlds.build)
    let desk = try shelf.newWorld()
    for scenario in try #require(file.feature).cases {
      let scene = try Scene(at: desk, from: shelf, passwords: WorldPasswords())
      for line in scenario.steps {
        try scene.play(try StepCatalogue.house.step(line), as: line.kind)
      }
      #expect(try scene.desk.hasSameData(as: scene.replayed().desk), "\(scenario.name)")
    }
  }

  @Test func `every rule has a scenario that bears its id`() {
    let tags = Set(Self.files.flatMap { ($0.feature?.cases ?? []).flatMap(\.tags) })
    for rule in RuleBook.rules { #expect(tags.contains(rule.id.text), "\(rule.id)") }
  }

  @Test func `every tag is the id of a rule`() {
    let known = Set(RuleBook.rules.map { rule in rule.id.text }).union(["SIM-4"])
    for file in Self.files {
      for scenario in file.feature?.cases ?? [] {
        #expect(known.isSuperset(of: scenario.tags), "\(file.path): \(scenario.tags)")
      }
    }
  }

  static let files = TestWorlds.files.filter { $0.path.hasSuffix(".feature") }
    .map { GherkinFile($0.text, at: $0.path) }
}

extension GherkinFile: CustomTestStringConvertible {
  public var testDescription: String { path }
}
