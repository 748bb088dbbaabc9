package import Canvas
package import ClientArea
package import Store

/// One entry of the journal: who did what when, the rules with their facts, and every row that changed.
package struct JournalEntryScreen: ReadingScreen {
  private let entry: Int
  package var scroll = ScrollView()

  /// More rows than anybody reads; a large command changes thousands.
  private static let limit = 200

  package init(_ entry: Int) { self.entry = entry }

  package var title: Phrase { JournalWords.entry(entry) }
  package var gone: Phrase { JournalWords.gone }
  package var closingKeys: [Key] { [.enter] }
  package var shape: ScreenShape { .popup(Size(rows: 30, columns: 100)) }

  package func read(in context: Context) throws -> JournalDetail.Facts? {
    try context.desk.answer(JournalDetail(entry, limit: Self.limit), as: .visitor)
  }

  package func heading(of facts: JournalDetail.Facts, in context: Context) -> String {
    context.words(facts.item.title.capitalized)
  }

  package func look(in context: Context) -> TextLook {
    TextLook(note: context.words(title), border: SimulatorScreen.border)
  }

  package func explanation(of facts: JournalDetail.Facts, in context: Context) -> Explanation? {
    Explanation(JournalWords.why(facts.item.title), because: facts.reasons)
  }

  package func complete(
    _ page: inout Page, with facts: JournalDetail.Facts, in context: Context
  ) {
    page.copies = .line(context.words(facts.item.title))
  }

  package func text(
    of facts: JournalDetail.Facts, for rect: Rect, in context: Context
  ) -> TextPage {
    var page = TextPage(for: rect, labels: 15)
    let item = facts.item
    page.row(
      context.words(JournalWords.command), "\(context.words(item.title)) (\(item.command))",
      Style(.text, isBold: true))
    page.row(context.words(JournalWords.day), MailRow.date(item.at, in: context))
    page.row(context.words(JournalWords.who), JournalWords.name(of: item.actor, in: context))
    page.gap()
    page.heading(context.words(JournalWords.rules))
    for reason in facts.reasons { page.row(reason.rule.text, context.words(reason.fact)) }
    page.gap()
    let rows = TrialRows(in: context)
    let changes = rows.shown(of: facts.changes)
    let count = changes.count
    page.heading(context.words(count == 0 ? JournalWords.noChange : JournalWords.changes(count)))
    for change in changes { rows.add(change, to: &page) }
    return page
  }
}
