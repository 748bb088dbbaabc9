import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// Whom and what the log-in page offers.
@Suite struct LoginOffersTests {
  static var demos: DemoOffers {
    DemoOffers([
      DemoOffer(id: "tour", title: Phrase(fr: "Une visite", it: "Una visita", en: "A tour")),
      DemoOffer(
        id: "case", title: Phrase(fr: "Cas 1, ainsi", it: "Caso 1, così", en: "Case 1, so"),
        isCase: true),
    ]) { id -> any Screen in
      if id == "case" { return QuickLinkEntryScreen() }
      return OpenAccountScreen()
    }
  }

  @Test func `people stand in groups by what they are`() throws {
    let stage = try ScreenStage(size: Size(rows: 60, columns: 100), offering: Self.demos)
    let people = try stage.desk.answer(LoginPeople(), as: .visitor)
    func group(_ email: String) -> LoginPeople.Group? { people.first { $0.email == email }?.group }
    #expect(group("yann@kerval.example") == .webmaster)
    #expect(group("maud@lune.example") == .owner)
    #expect(group("max@trame.example") == .agency)
    #expect(group("ines@trame.example") == .agency)
    #expect(group("ugo@compta.example") == .guest)
    #expect(group("nora@hebergeur.example") == .staff)
    let lines = LoginLine.all(people, Self.demos.all)
    #expect(lines.count == people.count + 2)
    let context = stage.program.context(for: stage.top)
    let titles = LoginLine.sections(lines, in: context).map(\.title)
    #expect(titles.first == "Webmasters")
    #expect(
      titles.suffix(3) == [
        "L'équipe de l'hébergeur", "Démonstrations : à quel nom est la facture ?",
        "Visites guidées",
      ])
  }

  @Test func `a demonstration is watched from here, by F6 or by its words`() throws {
    let stage = try ScreenStage(offering: Self.demos)
    stage.press(.function(6), .enter)
    #expect(stage.top is QuickLinkEntryScreen)
    stage.press(.escape, .down, .enter)
    #expect(stage.top is OpenAccountScreen)
    stage.press(.escape)
    let other = try ScreenStage(offering: Self.demos)
    other.type("visite")
    other.press(.down, .enter)
    #expect(other.top is OpenAccountScreen)
    other.press(.escape, .tab)
    other.type("kerval")
    other.press(.function(6), .enter)
    #expect(other.top is QuickLinkEntryScreen)
    let none = try ScreenStage()
    none.press(.function(6))
    #expect(none.top is LoginScreen)
    #expect(!none.shows("F6"))
  }
}
