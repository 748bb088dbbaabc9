package import Canvas
package import ClientArea
import Store

/// « Pourquoi ? »: the rules behind a decision, with their facts, their text and their source (SIM-5).
package struct WhyScreen: ReadingScreen {
  private let explanation: Explanation
  package var scroll = ScrollView()

  package init(_ explanation: Explanation) { self.explanation = explanation }

  package var title: Phrase { Phrase(fr: "Pourquoi ?", it: "Perché?", en: "Why?") }
  package var shape: ScreenShape { .popup(Size(rows: 22, columns: 86)) }
  package var closingKeys: [Key] { [.enter, "w"] }

  /// In cells, for the column of rule ids.
  private static let idColumn = 12

  package func read(in context: Context) -> Explanation? { explanation }

  package func heading(of explanation: Explanation, in context: Context) -> String {
    context.words(explanation.question)
  }

  package func look(in context: Context) -> TextLook {
    TextLook(note: context.words(PopupWords.escapeCloses), isSnug: true)
  }

  package func text(of explanation: Explanation, for rect: Rect, in context: Context) -> TextPage {
    var page = TextPage(for: rect, labels: Self.idColumn)
    for fact in explanation.facts {
      page.paragraph(
        context.labelled(context.words(fact.label), context.words(fact.value)),
        Style(.text, isBold: true))
    }
    if page.height > 0 { page.gap() }
    for (reason, rule) in EveryDecisionNamesItsRules.explained(explanation.reasons) {
      page.row(
        reason.rule.text, context.statement(of: rule), labelled: Style(.key, isBold: true))
      if let fact = context.fact(of: reason, under: rule) {
        page.row("", "→ \(fact)", Style(.accent))
      }
      page.gap()
    }
    return page
  }
}
