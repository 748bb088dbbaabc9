import Canvas
import ClientArea
import Equipment
import Screens
import Testing

@testable import Scenarios
@testable import Story

/// What the log-in page offers to watch.
struct GuidedDemosTests {
  private static func text(_ name: String) -> String? {
    EmbeddedFiles.text(at: "scenarios/\(name).feature")
  }

  @Test func `there are the four cases and the guided tours, called as their files are`() throws {
    let tours = GuidedDemos.tours
    #expect(tours.count { $0.offer.isCase } == 4)
    #expect(tours.count { !$0.offer.isCase } == 7)
    #expect(Set(tours.map(\.offer.id)).count == tours.count)
    for tour in tours {
      let scenarios = try Playbill(reading: tour.file, tags: [], shipped: Self.text).scenarios
      let scenario = try #require(
        scenarios.indices.contains(tour.scenario) ? scenarios[tour.scenario] : nil)
      #expect(tour.offer.title.fr == (tour.offer.isCase ? scenario.name : scenario.feature))
    }
  }

  @Test func `each is played to its end, and leads back to the log-in`() throws {
    let offers = GuidedDemos.offers(
      from: WorldShelf(building: TestWorlds.build), shipped: Self.text)
    for offer in offers.all {
      let screen = try #require(try offers.player(offer.id) as? DemoScreen)
      var demo = screen.demo
      #expect(demo.scenario.name == offer.title.fr || !offer.isCase)
      while try demo.next() {}
      #expect(demo.failure == nil, "\(offer.id)")
    }
    #expect(throws: (any Error).self) { try offers.player("no such tour") }
  }

  @Test func `it is watched over the log-in page, and left for it`() throws {
    let offers = GuidedDemos.offers(
      from: WorldShelf(building: TestWorlds.build), shipped: Self.text)
    var program = try Program(
      at: try TestWorlds.build("vide"),
      in: Surroundings(
        themes: [], worlds: [], build: TestWorlds.build, exportFolder: "",
        export: { name, _ in name }, demos: offers), speaking: .fr)
    func text() -> String {
      program.frame(of: Size(rows: 40, columns: 120)).lines.joined(separator: "\n")
    }
    _ = text()
    for key in [Key.function(6), .enter] { program.pressAndWait(key) }
    #expect(text().contains("Cas 1, le webmaster renouvelle"))
    #expect(text().contains("étapes"))
    program.pressAndWait(.right)
    #expect(text().contains("étape 1/"))
    program.pressAndWait(.character("q"))
    #expect(text().contains("Courriel ou identifiant"))
  }
}
