import Canvas
import ClientArea
import Store

/// « Règles »: the rule book, searchable; the whole text of the selected rule stands below (SIM-5).
struct RulesTab: ShortListScreen {
  var list = ShortList<RuleID>()

  var title: Phrase { Phrase(fr: "Règles", it: "Regole", en: "Rules") }

  func items(in context: Context) -> [any Rule.Type] { RuleBook.rules }

  func identity(of rule: any Rule.Type) -> RuleID { rule.id }

  func row(of rule: any Rule.Type, in context: Context) -> ListRow {
    let statement = context.words(rule.statement)
    return ListRow(
      rule.id,
      [
        Table.Cell(rule.id.text, Style(.key)), Table.Cell(statement), Table.Cell(rule.source),
      ],
      copies: .rule("\(rule.id.text) \(statement)"), notes: .row(rule.id.text))
  }

  func columns(in context: Context) -> [Table.Column] {
    [
      Table.Column("", minimum: 10, ideal: 10),
      Table.Column(context.words(title), minimum: 20, ideal: 60, isFlexible: true),
      Table.Column(
        context.words(PopupWords.source.capitalized), minimum: 6, ideal: 6, priority: 1),
    ]
  }

  func keys(on rule: (any Rule.Type)?, in context: Context) -> [PageKey] { [] }

  func empty(in context: Context) -> Phrase { ListWords.noMatch }

  /// Four lines for a rule's whole text, which hardly any rule exceeds.
  func foot(on rule: (any Rule.Type)?, in context: Context) -> RowsBody.Foot? {
    let text = rule.map { "\($0.id.text) — \(context.statement(of: $0))" } ?? ""
    return RowsBody.Foot(height: min(4, Box.inside(context.rect).rows / 3), in: context) { page in
      page.paragraph(text, Style(.accent))
    }
  }
}
