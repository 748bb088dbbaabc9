import Canvas
import ClientArea
import Store

/// « Règles »: the rule book, searchable; the whole text of the selected rule stands below (SIM-5).
struct RulesTab: OldScreen {
  private var list = ListCursor()
  private var filter = FilterLine()

  enum Intent { case filter }

  var title: Phrase { Phrase(fr: "Règles", it: "Regole", en: "Rules") }
  var takesText: Bool { filter.isOpen }

  /// The rules whose id or text has what is typed.
  func read(in stage: Stage) -> [any Rule.Type] {
    let text = filter.text.trimmed.lowercased()
    guard !text.isEmpty else { return RuleBook.rules }
    return RuleBook.rules.filter { rule in
      rule.id.text.lowercased().contains(text)
        || stage.words(rule.statement).lowercased().contains(text)
    }
  }

  func bindings(showing rules: [any Rule.Type], in stage: Stage) -> [Binding<Intent>] {
    [Binding("filter", "/", ListWords.filter, does: .filter)]
  }

  mutating func update(
    _ intent: Intent, showing rules: [any Rule.Type], in stage: Stage
  ) -> Effect {
    switch intent {
    case .filter:
      filter.open()
      return .stay
    }
  }

  mutating func press(_ key: Key, showing rules: [any Rule.Type], in stage: Stage) -> Effect? {
    if let event = filter.press(key) {
      if event == .changed { list.move(to: 0) }
      return .stay
    }
    list.count = rules.count
    var table = Table()
    table.list = list
    let event = table.handle(key, in: places(rules, in: stage).list)
    list = table.list
    return event == nil ? nil : .stay
  }

  func explanation(
    showing rules: [any Rule.Type], in stage: Stage
  ) -> Explanation? { nil }

  func copyable(showing rules: [any Rule.Type], in stage: Stage) -> String? {
    selected(in: rules).map { "\($0.id.text) \(stage.words($0.statement))" }
  }

  func draw(_ rules: [any Rule.Type], on frame: inout Frame, in stage: Stage) {
    let position = rules.isEmpty ? 0 : min(list.index, rules.count - 1) + 1
    Box(note: "\(position)/\(rules.count)" + filter.note(in: stage)).draw(
      on: &frame, in: stage.rect)
    let places = places(rules, in: stage)
    var table = Table()
    table.list = list
    table.count = rules.count
    table.draw(
      rules[table.window(in: places.list)].map { row($0, in: stage) }, columns: columns(in: stage),
      empty: stage.words(ListWords.noMatch), on: &frame, in: places.list)
    Paragraph(text(of: rules, in: stage), Style(.accent)).draw(on: &frame, in: places.text)
    filter.draw(on: &frame, in: Box.inside(stage.rect), labelled: stage.filterLabel)
  }

  private func selected(in rules: [any Rule.Type]) -> (any Rule.Type)? {
    rules.isEmpty ? nil : rules[min(list.index, rules.count - 1)]
  }

  private func text(of rules: [any Rule.Type], in stage: Stage) -> String {
    guard let rule = selected(in: rules) else { return "" }
    return "\(rule.id.text) — \(stage.statement(of: rule))"
  }

  private func row(_ rule: any Rule.Type, in stage: Stage) -> Table.Row {
    Table.Row([
      Table.Cell(rule.id.text, Style(.key)), Table.Cell(stage.words(rule.statement)),
      Table.Cell(rule.source),
    ])
  }

  /// The list, and below it four lines for a rule's whole text, which hardly any rule exceeds.
  private func places(_ rules: [any Rule.Type], in stage: Stage) -> (list: Rect, text: Rect) {
    let inner = Box.inside(stage.rect).cutBottom(filter.isOpen ? 1 : 0).rest
    let (list, text) = inner.cutBottom(min(4, inner.rows / 3))
    return (list.cutBottom(1).rest, text)
  }

  private func columns(in stage: Stage) -> [Table.Column] {
    [
      Table.Column("", minimum: 10, ideal: 10),
      Table.Column(stage.words(title), minimum: 20, ideal: 60, isFlexible: true),
      Table.Column(
        stage.words(PopupWords.source.capitalized), minimum: 6, ideal: 6, priority: 1),
    ]
  }
}
