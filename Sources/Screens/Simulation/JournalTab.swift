import Canvas
import ClientArea
import Store

/// « Journal »: every command that was carried out, the newest first (SIM-3).
struct JournalTab: ListScreen {
  var list = ListPane<Int>()

  var title: Phrase { JournalWords.journal }

  func read(
    _ window: Window<Int>, matching text: String, in context: Context
  ) throws -> Stretch<JournalList.Item> {
    try context.stretch(of: JournalList(filter: text, window: window), as: .visitor)
  }

  func identity(of item: JournalList.Item) -> Int { item.entry }

  /// What is undone has a sign and is quiet.
  func row(of item: JournalList.Item, in context: Context) -> ListRow {
    let style = Style(item.isUndone ? .quiet : .text)
    let title = context.words(item.title)
    return ListRow(
      item.entry,
      [
        Table.Cell("\(item.entry)", style), Table.Cell(context.words(item.at.day), style),
        Table.Cell(JournalWords.name(of: item.actor, in: context), style),
        Table.Cell((item.isUndone ? "○ " : "") + title, style),
        Table.Cell(item.rules.map(\.text).joined(separator: " "), Style(.quiet)),
      ],
      copies: .line(title))
  }

  func columns(in context: Context) -> [Table.Column] {
    [
      Table.Column(context.words(JournalWords.number), minimum: 5, ideal: 6, alignment: .right),
      Table.Column(
        context.words(JournalWords.day), minimum: 14, ideal: 14, alignment: .right, priority: 2),
      Table.Column(context.words(JournalWords.who), minimum: 14, ideal: 24, priority: 1),
      Table.Column(context.words(JournalWords.command), minimum: 32, ideal: 48, isFlexible: true),
      Table.Column(context.words(JournalWords.rules), minimum: 10, ideal: 20, priority: 3),
    ]
  }

  func more(in context: Context) -> MoreColumns<JournalList.Item> {
    MoreColumns([
      MoreColumn(context.words(JournalWords.time), 5) { Table.Cell($0.at.clock) },
      MoreColumn(context.words(ActingWords.motive), 24) { Table.Cell($0.actor.motive ?? "—") },
      MoreColumn(context.words(AccessWords.email), 24) {
        Table.Cell($0.actor.emails.isEmpty ? "—" : $0.actor.emails.joined(separator: ", "))
      },
    ])
  }

  func keys(on item: JournalList.Item?, in context: Context) -> [PageKey] {
    let report = PageKey("report", ["R"], ReportWords.make, short: ReportWords.short) { .report }
    guard let item else { return [report] }
    return [
      PageKey("open", [.enter], JournalWords.detail) { .open(JournalEntryScreen(item.entry)) },
      PageKey("before", ["u"], JournalWords.goBack(before: item.entry)) {
        try Self.goBack(before: item, in: context)
      },
      PageKey("replay", [.control("r")], JournalWords.replay) {
        if item.isUndone { return .move(.to(entry: item.entry)) }
        let entry = try context.desk.journalEntry
        return try context.desk.abandonedFuture == 0
          ? .warn(JournalWords.nothingUndone) : .move(.to(entry: entry + 1))
      },
      report,
    ]
  }

  /// Back before an entry, whoever made what is undone then: after asking (SIM-3). Of what is undone nothing is lost.
  private static func goBack(
    before item: JournalList.Item, in context: Context
  ) throws -> Effect {
    let move = Effect.move(.to(entry: item.entry - 1))
    let count = try context.desk.journalEntry - item.entry + 1
    guard count > 0 else { return move }
    return .open(
      ConfirmScreen(
        JournalWords.goBackTitle, JournalWords.goingBack(count, before: item.title),
        choices: [.init(JournalWords.goBackTitle, move)]))
  }

  func empty(in context: Context) -> Phrase { JournalWords.empty }

  func explanation(of item: JournalList.Item?, in context: Context) -> Explanation? {
    guard let item,
      let facts = try? context.desk.answer(JournalDetail(item.entry), as: .visitor)
    else { return nil }
    return Explanation(JournalWords.why(item.title), because: facts.reasons)
  }
}
