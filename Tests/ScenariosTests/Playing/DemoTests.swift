import Canvas
import ClientArea
import Screens
import Testing

@testable import Scenarios
@testable import Store
@testable import Story

struct DemoTests {
  private static let size = Size(rows: 24, columns: 80)

  /// What stands at one place of a demonstration: what is seen, and what is stored.
  private struct Sight: Equatable {
    let picture: [String]
    let data: [String]
  }

  private static func sight(of demo: Demo) throws -> Sight {
    Sight(
      picture: try OnStage.frame(of: demo, size: size).lines,
      data: try demo.desk.contents(leavingOut: Desk.steps))
  }

  @Test(arguments: ShippedScenariosTests.files)
  func `every scenario of the program is a demonstration, there and back and there again`(
    file: GherkinFile
  ) throws {
    var demo = try OnStage.demo(of: try #require(file.feature).cases)
    for index in demo.scenarios.indices {
      _ = try demo.start(scenario: index)
      var sights = [try Self.sight(of: demo)]
      while try demo.next() {
        #expect(demo.failure == nil, "\(demo.scenario.name): \(demo.line?.text ?? "")")
        sights.append(try Self.sight(of: demo))
      }
      #expect(demo.isAtEndOfScenario)
      while try demo.back() {
        #expect(try Self.sight(of: demo) == sights[demo.position], "\(demo.scenario.name)")
      }
      #expect(demo.position == 0)
      while try demo.next() {
        #expect(try Self.sight(of: demo) == sights[demo.position], "\(demo.scenario.name)")
      }
    }
  }

  @Test(arguments: ShippedScenariosTests.files)
  func `every « Soit » and « Quand » has a place of its own`(file: GherkinFile) throws {
    for scenario in try #require(file.feature).cases {
      let performance = try OnStage.performance()
      for line in scenario.steps {
        let step = try StepCatalogue.house.step(line)
        try performance.play(step, as: line.kind)
        guard line.kind != .then else { continue }
        #expect(try performance.place(of: step) != nil, "\(line.text)")
      }
    }
  }

  @Test func `SIM-3: a « Quand » is taken back by the journal, without playing it again`() throws {
    var demo = try OnStage.demo(
      """
      Soit le client société "C-1" nommé "Lune" avec l'utilisateur "a@lune.example"
      Et l'hébergement "lune.example" de "C-1" qui expire le "2026-02-14"
      Quand "a@lune.example" renouvelle "lune.example"
      Alors la dernière facture est au nom de "C-1"
      Et rien n'a changé
      """)
    for _ in 0..<3 { #expect(try demo.next()) }
    let performance = demo.performance
    #expect(try demo.next() && demo.back() && demo.back())
    #expect(demo.performance === performance, "The scenario was played from the start.")
    #expect(try demo.desk.contents().allSatisfy { !$0.hasPrefix("invoice:") })
    #expect(try demo.desk.abandonedFuture == 0)
    #expect(try demo.back())
    #expect(demo.performance !== performance, "A world that was arranged is made again.")
    #expect(demo.position == 1)
  }

  @Test func `a step that fails shows what was expected, and stops`() throws {
    var demo = try OnStage.demo(
      """
      Soit le client société "C-1" nommé "Lune" avec l'utilisateur "a@lune.example"
      Alors le solde de "C-1" est de "16,00 €"
      Et le client "C-1" existe
      """)
    #expect(try demo.next() && demo.next())
    #expect(demo.failure?.expectation.expected?.fr == "16,00 €")
    let lines = try OnStage.frame(of: demo, size: Self.size).lines
    #expect(lines.contains { $0.contains("✖ attendu") && $0.contains("16,00 €") })
    #expect(lines.contains { $0.contains("constaté") && $0.contains("0,00 €") })
    #expect(try !demo.next() && !demo.goOn())
    #expect(try demo.back() && demo.position == 1)
    #expect(demo.failure == nil)
  }

  @Test func `a refusal that nothing names stops where it is noticed, and shows its rules`() throws
  {
    var demo = try OnStage.demo(
      """
      Quand le temps avance jusqu'au "2020-01-01"
      Quand le temps avance de 1 jour
      """)
    #expect(try demo.next())
    #expect(demo.failure?.expectation.actual.fr.contains("SIM-1") == true)
    #expect(demo.effect?.reasons.map(\.rule) == ["SIM-1"])
  }

  @Test func `a line that is no step fails there, with the nearest ones`() throws {
    var demo = try OnStage.demo("Soit un monde plein")
    #expect(try demo.next())
    #expect(demo.failure?.expectation.actual.fr.contains("Soit un monde vide") == true)
  }

  @Test func `what a step did is told with its rules, its mails and what remains open`() throws {
    var demo = try OnStage.demo(
      """
      Soit nous sommes le "2026-01-10"
      Et le client société "C-1" nommé "Lune" avec l'utilisateur "a@lune.example"
      Et l'hébergement "lune.example" de "C-1" qui expire le "2026-02-14"
      Quand on essaie sans enregistrer : "a@lune.example" renouvelle "lune.example"
      Quand "a@lune.example" renouvelle "lune.example"
      Quand le temps avance de 1 jour
      """)
    for _ in 0..<4 { #expect(try demo.next()) }
    #expect(demo.effect?.lines.first.map { if case .foreseen = $0 { true } else { false } } == true)
    #expect(try demo.next())
    let lines = try #require(demo.effect?.lines)
    #expect(lines.contains(.mails(.invoice, to: ["Lune"], haveLeft: true)))
    #expect(demo.effect?.reasons.contains { $0.rule == "BILL-4" } == true)
    #expect(try demo.next())
    let (start, end) = (try #require(Day(iso: "2026-01-10")), try #require(Day(iso: "2026-01-11")))
    #expect(demo.effect?.lines.contains(.clock(from: start, to: end)) == true)
  }

  @Test func `a way through the journal is told, and gone back as well`() throws {
    var demo = try OnStage.demo(
      """
      Quand le temps avance de 2 jours
      Quand on revient à l'entrée 0 du journal
      Quand le temps avance de 1 jour
      """)
    for _ in 0..<2 { #expect(try demo.next()) }
    #expect(demo.effect?.lines.contains(.undone(1)) == true)
    let data = try demo.desk.contents(leavingOut: Desk.steps)
    #expect(try demo.next() && demo.back())
    #expect(
      try demo.desk.contents(leavingOut: Desk.steps) == data,
      "The entry that was undone is there again.")
    #expect(try demo.desk.abandonedFuture == 1)
  }

  @Test func `the four billing cases take about three minutes`() throws {
    let file = try #require(
      ShippedScenariosTests.files.first { $0.path.hasSuffix("facturation-quatre-cas.feature") })
    let cases = try #require(file.feature).cases
    #expect(cases.count == 4 && cases.allSatisfy { !$0.description.isEmpty })
    let moments = cases.map { $0.steps.count + 1 }.reduce(0, +)
    #expect((170_000...190_000).contains(moments * Cast.usualPace))
  }
}
