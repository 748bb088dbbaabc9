package import Canvas
package import ClientArea
package import Store

/// « Journal du compte »: what was done for the acting account, by whom and by which rules, for whoever has the
/// right « Voir le journal ».
package struct AccountJournalScreen: ListScreen {
  package var list = ListPane<Int>()

  package init() {}

  package static let title = Phrase(
    fr: "Journal du compte", it: "Giornale dell'account", en: "Account journal")

  package var title: Phrase { Self.title }

  package func read(
    _ window: Window<Int>, matching text: String, in context: Context
  ) throws -> Stretch<JournalList.Item> {
    try context.stretch(of: AccountJournal(filter: text, window: window))
  }

  package func identity(of item: JournalList.Item) -> Int { item.entry }

  package func heading(in context: Context) -> String { context.words(title) }

  package func row(of item: JournalList.Item, in context: Context) -> ListRow {
    let who = Self.who(item.actor, in: context)
    let title = Self.what(item, in: context)
    return ListRow(
      item.entry,
      [
        Table.Cell(context.words(item.at.day)), Table.Cell(who),
        Table.Cell(title),
        Table.Cell(item.rules.map(\.text).joined(separator: " "), Style(.quiet)),
      ],
      copies: .line(title))
  }

  package func columns(in context: Context) -> [Table.Column] {
    [
      .day(context.words(Self.day)),
      Table.Column(context.words(Self.who), minimum: 12, ideal: 22),
      Table.Column(context.words(Self.what), minimum: 20, ideal: 36, isFlexible: true),
      Table.Column(context.words(Self.rules), minimum: 12, ideal: 24, priority: 1),
    ]
  }

  package func more(in context: Context) -> MoreColumns<JournalList.Item> {
    MoreColumns([MoreColumn(context.words(JournalWords.time), 5) { Table.Cell($0.at.clock) }])
  }

  package func keys(on item: JournalList.Item?, in context: Context) -> [PageKey] {
    guard let entry = item?.entry else { return [] }
    return [
      PageKey("open", [.enter], JournalWords.detail) { .open(AccountJournalEntryScreen(entry)) }
    ]
  }

  package func empty(in context: Context) -> Phrase { JournalWords.empty }

  package func explanation(of item: JournalList.Item?, in context: Context) -> Explanation? {
    item.map { item in
      Explanation(
        JournalWords.why(item.title), facts: Self.facts(of: item, in: context),
        because: item.rules.compactMap { id in
          RuleBook.rule(id).map { Reason($0, $0.statement) }
        })
    }
  }

  /// « Nora Lambert (hébergeur) », where staff acted with the client's rights (CLIENTS-15).
  static func who(_ actor: JournalActor, in context: Context) -> String {
    actor.impersonator.map { context.words(ActingWords.provider($0)) } ?? actor.user ?? "—"
  }

  /// What was done, and why where it was done for the client.
  private static func what(_ item: JournalList.Item, in context: Context) -> String {
    let title = context.words(item.title)
    return item.actor.motive.map { context.words(ActingWords.motive($0, after: title)) } ?? title
  }

  private static func facts(
    of item: JournalList.Item, in context: Context
  ) -> [(label: Phrase, value: Phrase)] {
    guard let motive = item.actor.motive else { return [] }
    return [
      (who, Phrase(name: who(item.actor, in: context))), (ActingWords.motive, Phrase(name: motive)),
    ]
  }

  static let day = Phrase(fr: "Jour", it: "Giorno", en: "Day")
  static let who = Phrase(fr: "Qui", it: "Chi", en: "Who")
  static let what = Phrase(fr: "Quoi", it: "Che cosa", en: "What")
  static let rules = Phrase(fr: "Règles", it: "Regole", en: "Rules")
}
