package import Canvas
package import ClientArea
import Screens
import Store
import Story

/// A whole demonstration as one page for a browser: a card for each step with its text, the screen where it happens, what
/// it did, and the rules behind it. Keys lead from card to card; without them it is read and printed from top to bottom.
package struct DemoPage {
  private let size: Size
  private let theme: Theme
  private let isAscii: Bool
  private let language: Language

  package init(size: Size, theme: Theme, isAscii: Bool = false, language: Language) {
    self.size = size
    self.theme = theme
    self.isAscii = isAscii
    self.language = language
  }

  /// Plays all scenarios to their end, or until a step fails.
  /// - Returns: the page, and why it did not get to the end, if so.
  package func text(of demo: Demo) throws -> (text: String, failure: ScenarioFailure?) {
    var demo = demo
    let title = demo.scenario.feature
    let captions = demo.captions
    var scenarios: [(head: String, cards: [DemoCard])] = []
    var mask = SecretMask()
    repeat {
      try mask.look(at: demo.desk)
      if demo.position == 0 {
        scenarios.append((head(of: demo, under: title), []))
      } else {
        scenarios[scenarios.count - 1].cards.append(try card(of: demo))
      }
    } while try demo.goOn()
    let pictures = scenarios.flatMap { $0.cards.map(\.picture) }
    let sections = scenarios.map { head, cards in
      let parts = [head] + cards.map { $0.element(in: language) }
      return Markup.element(
        "section", ["class": "scenario"], containing: "\n" + parts.joined(separator: "\n") + "\n")
    }
    let page = WebPage(
      titled: captions.text(title, in: language), speaking: language.rawValue,
      styles: [DemoPageLook.sheet, PictureSheet(in: theme, for: pictures).text],
      body: [
        head(of: demo.scenarios, under: title, captions),
        Markup.element("main", containing: "\n" + sections.joined(separator: "\n") + "\n"),
      ], script: DemoPageLook.script)
    return (mask.masking(page.text), demo.failure)
  }

  private func card(of demo: Demo) throws -> DemoCard {
    let frame = try demo.performance.picture(of: demo.place, size: size, in: language)
    return DemoCard(
      id: "s\(demo.index + 1)-\(demo.position)",
      step: demo.line, number: DemoWords.step(demo.position, of: demo.scenario.steps.count),
      picture: FramePicture(of: frame, in: theme, speaking: language.rawValue, isAscii: isAscii),
      effect: demo.effect, captions: demo.captions)
  }

  /// What stands above all: the title, the keys, and where each scenario is.
  private func head(
    of scenarios: [ScenarioCase], under title: String, _ captions: DemoCaptions
  ) -> String {
    let links = scenarios.enumerated().map { index, scenario in
      let name = captions.text(scenario.name, in: language)
      return Markup.element(
        "li", containing: Markup.element("a", ["href": "#s\(index + 1)"], text: name))
    }
    let list = Markup.element(
      "nav", ["aria-label": DemoPageWords.scenarios[language]],
      containing: Markup.element("ol", told(title, captions), containing: links.joined()))
    let keys = Markup.element(
      "p", ["id": "keys", "hidden": "hidden"], text: DemoPageWords.keys[language])
    let title = Markup.element(
      "h1", told(title, captions), text: captions.text(title, in: language))
    return Markup.element("header", containing: [title, keys, list].joined(separator: "\n"))
  }

  /// What stands above the steps of a scenario.
  private func head(of demo: Demo, under title: String) -> String {
    let scenario = demo.scenario
    let place = [
      scenario.feature == title ? nil : demo.captions.text(scenario.feature, in: language),
      DemoWords.scenario(demo.index + 1, of: demo.scenarios.count)[language],
      scenario.tags.isEmpty ? nil : scenario.tags.map { "@\($0)" }.joined(separator: " "),
    ].compactMap { $0 }.joined(separator: " · ")
    let (about, captions) = (scenario.spoken, demo.captions)
    func said(_ tag: String, _ text: String) -> String {
      Markup.element(tag, told(text, captions), text: captions.text(text, in: language))
    }
    let parts =
      [
        Markup.element("p", ["class": "place"], text: place),
        said("h2", scenario.name),
      ] + (about.isEmpty ? [] : [said("p", about)])
    return Markup.element(
      "header", ["class": "stop", "id": "s\(demo.index + 1)", "tabindex": "-1"],
      containing: parts.joined(separator: "\n"))
  }

  /// What scenarios say is French where it is told in no other language, whatever the language of the screens.
  private func told(
    _ text: String, _ captions: DemoCaptions
  ) -> KeyValuePairs<String, String> {
    ["lang": (captions.texts[text] == nil ? Language.fr : language).rawValue]
  }
}
