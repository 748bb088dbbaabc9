import Canvas
import ClientArea
import Screens
import Store

extension StepEffect {
  /// What the step did, for a block of a size; the rules behind it below.
  func page(for rect: Rect, in context: Context) -> TextPage {
    var page = TextPage(for: rect, labels: 12)
    for (index, line) in lines.enumerated() {
      line.add(to: &page, in: context)
      if index == 0 { nameRules(on: &page, in: context) }
    }
    addRules(to: &page, in: context)
    return page
  }

  /// The rules' ids on one line: what there is always room for.
  private func nameRules(on page: inout TextPage, in context: Context) {
    guard rules.count > 1 else { return }
    page.paragraph(context.words(DemoWords.rules(rules.map(\.text).joined(separator: ", "))))
  }

  /// Each rule with its text, and below it the facts it was applied to.
  private func addRules(to page: inout TextPage, in context: Context) {
    var last: RuleID?
    for (reason, rule) in EveryDecisionNamesItsRules.explained(sorted) {
      if reason.rule != last {
        page.row(reason.rule.text, rule.map { context.words($0.statement) } ?? "")
        last = reason.rule
      }
      guard reason.fact != rule?.statement else { continue }
      page.row("", "→ " + context.words(reason.fact), Style(.accent))
    }
  }

  /// The facts of one rule together, the rules in the order in which they came first.
  private var sorted: [Reason] {
    rules.flatMap { rule in reasons.filter { $0.rule == rule } }
  }

  private var rules: [RuleID] {
    var seen: Set<RuleID> = []
    return reasons.map(\.rule).filter { seen.insert($0).inserted }
  }
}

extension StepEffect.Line {
  /// What people found is shown, but not whole mails and screens.
  private static let longestText = 300

  /// A sign tells without colour how it went.
  fileprivate func add(to page: inout TextPage, in context: Context) {
    switch self {
    case .arranged: page.paragraph("· " + context.words(DemoWords.arranged), Style(.quiet))
    case .done(let message):
      page.paragraph("✔ " + context.words(message), Style(.good, isBold: true))
    case .foreseen(let message):
      page.paragraph("○ " + context.words(DemoWords.foreseen(message)), Style(.accent))
    case .refused(let sentence):
      page.paragraph(
        "✖ " + context.words(DemoWords.refused(sentence)), Style(.danger, isBold: true))
    case .held(let expected, let actual):
      page.row("✔ " + context.words(DemoWords.expected), text(expected, context), Style(.good))
      page.row("  " + context.words(DemoWords.actual), text(actual, context))
    case .failed(let expected, let actual):
      if let expected {
        page.row("✖ " + context.words(DemoWords.expected), text(expected, context), Style(.danger))
      }
      let label =
        expected == nil
        ? "✖ " + context.words(DemoWords.error) : "  " + context.words(DemoWords.actual)
      page.row(label, text(actual, context), Style(.danger, isBold: true))
    case .clock(let start, let end):
      page.paragraph("→ " + context.words(DemoWords.clock(from: start, to: end)), Style(.accent))
    case .mails(let model, let names, let haveLeft):
      let words = DemoWords.mails(model.word, to: names.joined(separator: ", "), haveLeft: haveLeft)
      page.paragraph("✉ " + context.words(words))
    case .entries(let count, let last):
      page.paragraph("· " + context.words(DemoWords.entries(count, last: last)), Style(.quiet))
    case .undone(let count):
      page.paragraph("○ " + context.words(DemoWords.undone(count)), Style(.accent))
    case .nothingWritten:
      page.paragraph("· " + context.words(DemoWords.nothingWritten), Style(.quiet))
    }
  }

  private func text(_ phrase: Phrase, _ context: Context) -> String {
    let text = context.words(phrase)
    return text.count > Self.longestText ? text.prefix(Self.longestText) + "…" : text
  }
}
