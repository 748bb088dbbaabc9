import Canvas
import ClientArea
import Screens
import Store

extension StepEffect {
  /// What the step did, for a block of a size; the rules behind it below.
  func page(for rect: Rect, in context: Context) -> TextPage {
    var page = TextPage(for: rect, labels: 12)
    for (index, line) in lines.enumerated() {
      for part in line.told { part.add(to: &page, in: context) }
      if index == 0 { nameRules(on: &page, in: context) }
    }
    addRules(to: &page, in: context)
    return page
  }

  /// The rules' ids on one line: what there is always room for.
  private func nameRules(on page: inout TextPage, in context: Context) {
    let rules = citedRules.map(\.id.text)
    guard rules.count > 1 else { return }
    page.paragraph(context.words(DemoWords.rules(rules.joined(separator: ", "))))
  }

  /// Each rule with its text, and below it the facts it was applied to.
  private func addRules(to page: inout TextPage, in context: Context) {
    for rule in citedRules {
      page.row(rule.id.text, rule.statement.map { context.words($0) } ?? "")
      for fact in rule.facts { page.row("", "→ " + context.words(fact), Style(.accent)) }
    }
  }
}

extension EffectLine {
  fileprivate func add(to page: inout TextPage, in context: Context) {
    let text = text(in: context.language)
    guard let label else { return page.paragraph("\(sign) \(text)", style) }
    page.row("\(sign) \(context.words(label))", text, style)
  }
}
