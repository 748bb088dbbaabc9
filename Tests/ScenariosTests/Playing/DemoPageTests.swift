import Canvas
import ClientArea
import Equipment
import Foundation
import Testing

@testable import Scenarios
@testable import Story

struct DemoPageTests {
  private static func page(
    of demo: Demo, in language: Language = .fr
  ) throws -> (html: ReadElement, text: String, failure: ScenarioFailure?) {
    let page = DemoPage(
      size: Size(rows: 24, columns: 80), theme: Theme(name: "", looks: [:]), language: language)
    let (text, failure) = try page.text(of: demo)
    return (try ReadElement.reading(text), text, failure)
  }

  private static func fourCases() throws -> Demo {
    let file = try #require(
      ShippedScenariosTests.files.first { $0.path.hasSuffix("facturation-quatre-cas.feature") })
    return try OnStage.demo(of: try #require(file.feature).cases)
  }

  private static func cards(in html: ReadElement) -> [ReadElement] {
    html.all("article").filter { $0.has(class: "card") }
  }

  @Test func `SIM-2: the same demonstration gives the same bytes`() throws {
    #expect(try Self.page(of: Self.fourCases()).text == Self.page(of: Self.fourCases()).text)
  }

  @Test func `every step is a card with its text, its screen, its effect and its rules`() throws {
    let demo = try Self.fourCases()
    let (html, _, failure) = try Self.page(of: demo)
    #expect(failure == nil)
    let cards = Self.cards(in: html)
    #expect(
      cards.compactMap { $0.all("h3").first?.text }
        == demo.scenarios.flatMap { $0.steps.map { "\($0.keyword) \($0.text)" } })
    #expect(html.all("h2").map(\.text) == demo.scenarios.map(\.name))
    #expect(html.all("h1").map(\.text) == [demo.scenario.feature])
    for card in cards {
      #expect(card.all("svg").count == 1 && !card.all("li").isEmpty)
    }
    let payment = try #require(cards.first { $0.text.contains("courriel « facture »") })
    #expect(payment.text.contains("Facture au nom de"), "The screen's own text.")
    let rules = payment.all("dt").map(\.text)
    #expect(rules.contains("BILL-3"))
    for rule in rules {
      let statement = try #require(RuleBook.rules.first { $0.id.text == rule }).statement.fr
      #expect(payment.all("dd").contains { $0.text == statement })
    }
  }

  @Test(arguments: Language.allCases)
  func `it speaks the language of the screens, and says that steps are French`(
    language: Language
  ) throws {
    let html = try Self.page(
      of: OnStage.demo("Soit un monde vide\nQuand le temps avance de 1 jour"), in: language
    ).html
    #expect(html["lang"] == language.rawValue)
    #expect(html.all("svg").allSatisfy { $0["lang"] == language.rawValue })
    #expect(html.all("h3").allSatisfy { $0["lang"] == "fr" })
    #expect(html.text.contains(DemoWords.arranged[language]))
    #expect(html.text.contains(DemoPageWords.keys[language]))
  }

  @Test func `it is one file, sound and reachable by keys and by links`() throws {
    let (html, text, _) = try Self.page(of: Self.fourCases())
    let elements = html.everyElement
    let ids = elements.map { $0["id"] }.filter { !$0.isEmpty }
    #expect(Set(ids).count == ids.count)
    for element in elements {
      #expect(
        element["src"].isEmpty && !["link", "img", "iframe", "object"].contains(element.name))
      let target = element["href"]
      #expect(target.isEmpty || (target.hasPrefix("#") && ids.contains(String(target.dropFirst()))))
      let label = element["aria-labelledby"]
      #expect(label.isEmpty || ids.contains(label))
    }
    #expect(html.all("script").count == 1)
    #expect(
      !text.contains("http://")
        || text.components(separatedBy: "http://").dropFirst()
          .allSatisfy { $0.hasPrefix("www.w3.org/2000/svg") }
    )
    let stops = elements.filter { $0.has(class: "stop") }
    #expect(stops.count == Self.cards(in: html).count + 4)
    #expect(stops.allSatisfy { $0["tabindex"] == "-1" && !$0["id"].isEmpty })
    for key in ["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp", "Home", "End", "' '"] {
      #expect(html.all("script")[0].text.contains(key), "\(key)")
    }
  }

  @Test func `tables and texts below a step stand on its card`() throws {
    let html = try Self.page(
      of: OnStage.demo(
        """
        Soit le client société "C-1" nommé "Lune <b> & Cie" avec l'utilisateur "a@lune.example"
        Et l'utilisateur interne "n@hebergeur.example"
        Quand "n@hebergeur.example" modifie le client "C-1" :
          | téléphone | +33 1 02 03 04 05 |
          | remarque  | <script>alert(1)</script> |
        """)
    ).html
    let card = try #require(Self.cards(in: html).last)
    #expect(card.all("th").map(\.text) == ["téléphone", "remarque"])
    #expect(card.all("td").map(\.text).last == "<script>alert(1)</script>")
    #expect(html.all("script").count == 1, "What a file says is no script.")
    #expect(Self.cards(in: html)[0].all("h3")[0].text.contains("Lune <b> & Cie"))
  }

  @Test func `it ends where a step fails, and says so`() throws {
    let (html, _, failure) = try Self.page(
      of: OnStage.demo("Alors 1 facture existe\nAlors 0 facture existe"))
    #expect(failure?.expectation.actual.fr == "0")
    let cards = Self.cards(in: html)
    #expect(cards.count == 1 && cards[0].text.contains("✖ attendu 1"))
  }
}
