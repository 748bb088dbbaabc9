import Canvas
import ClientArea
import Store

/// « Règles »: the rule book, searchable; the whole text of the selected rule stands below (SIM-5).
struct RulesTab: ShortListScreen {
  var list = ShortList<RuleID>()

  var title: Phrase { Phrase(fr: "Règles", it: "Regole", en: "Rules") }

  func items(in stage: Stage) -> [any Rule.Type] { RuleBook.rules }

  func identity(of rule: any Rule.Type) -> RuleID { rule.id }

  func row(of rule: any Rule.Type, in stage: Stage) -> Row {
    let statement = stage.words(rule.statement)
    return Row(
      rule.id,
      [
        Table.Cell(rule.id.text, Style(.key)), Table.Cell(statement), Table.Cell(rule.source),
      ],
      copies: "\(rule.id.text) \(statement)", notes: .row(rule.id.text))
  }

  func columns(in stage: Stage) -> [Table.Column] {
    [
      Table.Column("", minimum: 10, ideal: 10),
      Table.Column(stage.words(title), minimum: 20, ideal: 60, isFlexible: true),
      Table.Column(
        stage.words(PopupWords.source.capitalized), minimum: 6, ideal: 6, priority: 1),
    ]
  }

  func keys(on rule: (any Rule.Type)?, in stage: Stage) -> [PageKey] { [] }

  func empty(in stage: Stage) -> Phrase { ListWords.noMatch }

  /// Four lines for a rule's whole text, which hardly any rule exceeds.
  func foot(on rule: (any Rule.Type)?, in stage: Stage) -> RowsBody.Foot? {
    let text = rule.map { "\($0.id.text) — \(stage.statement(of: $0))" } ?? ""
    return RowsBody.Foot(height: min(4, Box.inside(stage.rect).rows / 3)) { frame, rect in
      Paragraph(text, Style(.accent)).draw(on: &frame, in: rect)
    }
  }
}
