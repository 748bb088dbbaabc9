import Canvas
import ClientArea
import Store
import Story

/// One step on the page of a demonstration.
struct DemoCard {
  let id: String
  let step: StepLine?
  /// « étape 3/11 ».
  let number: Phrase
  let picture: FramePicture
  let effect: StepEffect?
  let captions: DemoCaptions

  func element(in language: Language) -> String {
    let number = Markup.element("a", ["href": "#\(id)"], text: number[language])
    let parts =
      [Markup.element("p", ["class": "place"], containing: number)] + caption(in: language)
      + [
        Markup.element(
          "div", ["class": "sight"],
          containing: [
            Markup.element("figure", containing: picture.element(named: "\(id)-screen")),
            Markup.element(
              "div", ["class": "told"], containing: told(in: language).joined(separator: "\n")),
          ].joined(separator: "\n"))
      ]
    return Markup.element(
      "article",
      ["class": "card stop", "id": id, "tabindex": "-1", "aria-labelledby": "\(id)-step"],
      containing: "\n" + parts.joined(separator: "\n") + "\n")
  }

  /// The step in the reader's language, or else as the file says it, with what stands below it.
  private func caption(in language: Language) -> [String] {
    guard let step else { return [] }
    let spoken = captions.isKnown(step) ? language : .fr
    let text =
      Markup.element("b", text: captions.keyword(of: step, in: language)) + " "
      + Markup.element("span", text: captions.sentence(of: step, in: language))
    let line = Markup.element(
      "h3", ["id": "\(id)-step", "lang": spoken.rawValue], containing: text)
    return [line]
      + [
        step.argument.table.map { element(of: $0, in: spoken) },
        step.argument.docString.map(element),
      ]
      .compactMap { $0 }
  }

  private func element(of table: DataTable, in language: Language) -> String {
    let rows = table.rows.map { row in
      let cells = row.cells.enumerated().map { index, cell in
        index == 0
          ? Markup.element("th", ["scope": "row"], text: captions.cell(cell.text, in: language))
          : Markup.element("td", text: captions.cell(cell.text, in: language))
      }
      return Markup.element("tr", containing: cells.joined())
    }
    let body = Markup.element("tbody", containing: rows.joined())
    return Markup.element("table", ["lang": language.rawValue], containing: body)
  }

  private func element(of text: DocString) -> String {
    let lines = text.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Markup.escaped(String($0)) }
    return Markup.element(
      "pre", ["lang": Language.fr.rawValue], containing: lines.joined(separator: "\n"))
  }

  private func told(in language: Language) -> [String] {
    guard let effect else { return [] }
    let lines = effect.lines.flatMap(\.told).map { line in
      let sign = Markup.element("span", ["class": "sign", "aria-hidden": "true"], text: line.sign)
      let label = line.label.map { Markup.element("b", text: $0[language]) + " " } ?? ""
      return Markup.element(
        "li", ["class": "\(line.style.role)"],
        containing: sign + " " + label + Markup.escaped(line.text(in: language)))
    }
    let told = [
      Markup.element("h4", text: DemoWords.effect[language]),
      Markup.element("ul", ["class": "effect"], containing: lines.joined(separator: "\n")),
    ]
    let rules = effect.citedRules.map { element(of: $0, in: language) }
    guard !rules.isEmpty else { return told }
    return told + [
      Markup.element("h4", text: DemoPageWords.rules[language]),
      Markup.element("dl", containing: rules.joined(separator: "\n")),
    ]
  }

  private func element(of rule: CitedRule, in language: Language) -> String {
    let texts = [rule.statement.map { Markup.element("dd", text: $0[language]) }].compactMap { $0 }
    let facts = rule.facts.map {
      Markup.element("dd", ["class": "fact"], text: "→ \($0[language])")
    }
    return ([Markup.element("dt", text: rule.id.text)] + texts + facts).joined()
  }
}
