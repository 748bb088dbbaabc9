import Canvas
import ClientArea
import Equipment
import Screens
import Testing

@testable import Scenarios
@testable import Story

/// What the shipped demonstrations say in Italian and English.
@Suite struct DemoCaptionTests {
  private let captions: DemoCaptions
  private let cases: [ScenarioCase]

  init() throws {
    captions = DemoCaptions(reading: try #require(EmbeddedFiles.text(at: "demos/captions.txt")))
    cases = try Set(GuidedDemos.tours.map(\.file)).sorted().flatMap { file in
      try Playbill(reading: file, tags: []) { EmbeddedFiles.text(at: "scenarios/\($0).feature") }
        .scenarios
    }
  }

  /// Whether a value says nothing in any language: an address, a code, a number.
  private static func isNeutral(_ value: String) -> Bool {
    value.isEmpty || value.contains("@")
      || value.contains(".example") && !value.contains(" ")
      || value.contains(where: \.isNumber) && !value.contains(" ") || value.hasSuffix(" %")
      || Money(reading: value) != nil
  }

  /// All that is to be looked up.
  private var told: Set<String> {
    var told: Set<String> = []
    for scenario in cases {
      told.formUnion([scenario.feature, scenario.name, scenario.spoken])
      for step in scenario.steps {
        let (pattern, values) = DemoCaptions.cut(step.text)
        let cells = step.argument.table?.rows.flatMap { $0.cells.map(\.text) } ?? []
        told.insert(pattern)
        told.formUnion((values + cells).filter { !Self.isNeutral($0) })
      }
    }
    return told
  }

  @Test func `every caption is told in each language, and none that is told no more`() {
    #expect(cases.count > 15)
    #expect(told.subtracting(captions.texts.keys).sorted() == [])
    #expect(Set(captions.texts.keys).subtracting(told).sorted() == [])
  }

  @Test func `every caption keeps the laws of its language and all its values`() {
    for (text, phrase) in captions.texts where phrase != Phrase(name: text) {
      for language in [Language.it, .en] {
        let quoted = phrase[language].replacing("ne trouve pas sa facture", with: "Xy")
        #expect(WordingLaws.faults(in: quoted, language) == [], "\(text)")
        for place in 1...4 where text.contains("{\(place)}") {
          #expect(phrase[language].contains("{\(place)}"), "\(text)")
        }
      }
    }
  }

  @Test func `a step is told with its values as the language writes them`() throws {
    let steps = cases.flatMap(\.steps)
    func told(_ text: String, _ language: Language) throws -> String {
      captions.step(try #require(steps.first { $0.text == text }), in: language)
    }
    let dated = "le temps avance jusqu'au \"2026-02-11\""
    #expect(try told(dated, .fr) == "Quand \(dated)")
    #expect(try told(dated, .it) == "Quando il tempo avanza fino all'11 feb 2026")
    let status = "\"lune.example\" est \"en rédemption\""
    #expect(try told(status, .en) == "Then lune.example is “in redemption”")
  }

  @Test(arguments: [
    (Language.fr, "Quand le temps avance jusqu'au", "Rattrapé à temps"),
    (.it, "Quando il tempo avanza fino al", "Recuperato in tempo"),
    (.en, "When time moves on to", "Brought back in time"),
  ])
  func `player, page and recording speak the interface's language`(
    _ language: Language, _ step: String, _ title: String
  ) throws {
    func demo() throws -> Demo {
      try Demo(
        of: cases.filter { $0.name == "1. Rattrapé à temps, contre des frais" },
        from: WorldShelf(building: TestWorlds.build), captions: captions)
    }
    let theme = Theme(name: "", looks: [:])
    let page = DemoPage(size: Size(rows: 24, columns: 80), theme: theme, language: language)
    let cards = try ReadElement.reading(page.text(of: demo()).text).all("h3")
    #expect(
      cards.contains { $0.text.hasPrefix(step) && $0.attributes["lang"] == language.rawValue })

    var cast = ""
    _ = try Cast(size: Size(rows: 30, columns: 80), theme: theme, language: language)
      .record(demo()) { cast += $0 }
    #expect(cast.contains("\"\(step)") && cast.contains(title))

    var played = try demo()
    while try played.next(), !(played.line?.text.hasPrefix("le temps avance") ?? false) {}
    var program = try Program(
      at: played.desk, in: played.performance.surroundings, speaking: language,
      showing: [DemoScreen(played)])
    let shown = program.frame(of: Size(rows: 40, columns: 120)).lines.joined(separator: "\n")
    #expect(shown.contains(step) && shown.contains(title))
  }
}
