package import Canvas
package import ClientArea
package import Store

/// « Journal du compte »: what was done for the acting account, by whom and by which rules, for whoever has the
/// right « Voir le journal ».
package struct AccountJournalScreen: Screen {
  private var list = ListPane<Int>(isFiltered: false)

  package init() {}

  package typealias Content = Counted<AccountJournal>.Answer

  package static let title = Phrase(
    fr: "Journal du compte", it: "Giornale del conto", en: "Account journal")

  package var title: Phrase { Self.title }

  package func read(in stage: Stage) throws -> Content {
    try Self.read(list.window(in: stage), in: stage)
  }

  package func bindings(showing entries: Content, in stage: Stage) -> [Binding<Never>] { [] }

  package mutating func settle(on entries: Content, in stage: Stage, goingToNew: Bool) -> Bool {
    list.settle(among: entries.items.map(\.entry))
  }

  package mutating func press(
    _ key: Key, showing entries: Content, in stage: Stage
  ) throws -> Effect? {
    let event = try list.press(key, items: entries.items, in: stage, by: \.entry) { window, _ in
      let answer = try Self.read(window, in: stage)
      return (answer.items, answer.count)
    }
    return event.map { _ in .stay }
  }

  package func explanation(showing entries: Content, in stage: Stage) -> Explanation? {
    guard let item = list.selected(in: entries.items) else { return nil }
    return Explanation(
      JournalWords.why(item.title),
      because: item.rules.compactMap { id in
        RuleBook.rule(id).map { Reason($0, $0.statement) }
      })
  }

  package func copyable(showing entries: Content, in stage: Stage) -> String? {
    list.selected(in: entries.items).map { stage.words($0.title) }
  }

  package func draw(_ entries: Content, on frame: inout Frame, in stage: Stage) {
    list.draw(
      entries.items.map { row($0, in: stage) }, columns: columns(in: stage), of: entries.count,
      .init(title: stage.words(title), empty: JournalWords.empty), on: &frame, in: stage)
  }

  private static func read(_ window: Window<Int>, in stage: Stage) throws -> Content {
    try stage.desk.answer(Counted(AccountJournal(window: window)), as: stage.session)
  }

  private func row(_ item: JournalList.Item, in stage: Stage) -> Table.Row {
    let staff = item.actor.impersonator.map { " (\($0))" } ?? ""
    return Table.Row([
      Table.Cell(stage.words(item.at.day)), Table.Cell((item.actor.user ?? "—") + staff),
      Table.Cell(stage.words(item.title)),
      Table.Cell(item.rules.map(\.text).joined(separator: " "), Style(.quiet)),
    ])
  }

  private func columns(in stage: Stage) -> [Table.Column] {
    [
      Table.Column(stage.words(Self.day), minimum: 12, ideal: 13),
      Table.Column(stage.words(Self.who), minimum: 12, ideal: 20),
      Table.Column(stage.words(Self.what), minimum: 20, ideal: 36, isFlexible: true),
      Table.Column(stage.words(Self.rules), minimum: 12, ideal: 24, priority: 1),
    ]
  }

  private static let day = Phrase(fr: "Jour", it: "Giorno", en: "Day")
  private static let who = Phrase(fr: "Qui", it: "Chi", en: "Who")
  private static let what = Phrase(fr: "Quoi", it: "Che cosa", en: "What")
  private static let rules = Phrase(fr: "Règles", it: "Regole", en: "Rules")
}
