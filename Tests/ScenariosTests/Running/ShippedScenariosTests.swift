import Equipment
import ClientArea
import Testing

@testable import Scenarios
@testable import Store
@testable import Story

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
      let performance = try Performance(at: desk, from: shelf, passwords: WorldPasswords())
      for line in scenario.steps {
        try performance.play(try StepCatalogue.house.step(line), as: line.kind)
      }
      #expect(try performance.desk.hasSameData(as: performance.replayed().desk), "\(scenario.name)")
    }
  }

  @Test(arguments: files)
  func `SIM-3: every entry can be gone back to, and forward again`(file: GherkinFile) throws {
    let shelf = WorldShelf(building: TestWorlds.build)
    let desk = try shelf.newWorld()
    for scenario in try #require(file.feature).cases {
      let performance = try Performance(at: desk, from: shelf, passwords: WorldPasswords())
      /// What the world held after the last step that left the journal so long.
      var known: [Int: [String]] = [:]
      for line in scenario.steps {
        try performance.play(try StepCatalogue.house.step(line), as: line.kind)
        known[try performance.scene.facts.journalLength()] = try Self.world(of: desk)
      }
      try Self.goBothWays(in: performance, knowing: known, scenario.name)
    }
  }

  private static func goBothWays(
    in performance: Performance, knowing known: [Int: [String]], _ name: String
  ) throws {
    let (desk, end) = (performance.desk, try performance.scene.facts.journalLength())
    let whole = try desk.contents()
    var seen = [end: try world(of: desk)]
    var entry = end
    while try desk.stepBack() != nil {
      entry -= 1
      seen[entry] = try world(of: desk)
      if let known = known[entry] { #expect(seen[entry] == known, "\(name), entry \(entry)") }
    }
    let start = entry
    while try desk.stepForward() != nil {
      entry += 1
      #expect(try world(of: desk) == seen[entry], "\(name), entry \(entry)")
    }
    #expect(entry >= end)
    for entry in start...end {
      try desk.rewind(to: entry)
      try desk.replay(to: end)
    }
    try desk.replay()
    #expect(try desk.contents() == whole, "\(name)")
  }

  /// Everything but the journal and the place in it.
  private static func world(of desk: Desk) throws -> [String] {
    try desk.contents(besides: "journal")
  }

  @Test func `every rule has a scenario that bears its id`() {
    let tags = Set(Self.files.flatMap { ($0.feature?.cases ?? []).flatMap(\.tags) })
    for rule in RuleBook.rules { #expect(tags.contains(rule.id.text), "\(rule.id)") }
  }

  @Test func `every tag is the id of a rule`() {
    let known = Set(RuleBook.rules.map { rule in rule.id.text })
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
