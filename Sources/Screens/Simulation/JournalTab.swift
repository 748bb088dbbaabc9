import Canvas
import ClientArea
import Store

/// « Journal »: every command that was carried out, the newest first (SIM-3).
struct JournalTab: ListScreen {
  var list = ListPane<Int>()

  var title: Phrase { JournalWords.journal }

  func read(
    _ window: Window<Int>, matching text: String, in stage: Stage
  ) throws -> Stretch<JournalList.Item> {
    try stage.stretch(of: JournalList(filter: text, window: window), as: .visitor)
  }

  func identity(of item: JournalList.Item) -> Int { item.entry }

  /// What is undone has a sign and is quiet.
  func row(of item: JournalList.Item, in stage: Stage) -> Row {
    let style = Style(item.isUndone ? .quiet : .text)
    let title = stage.words(item.title)
    return Row(
      item.entry,
      [
        Table.Cell("\(item.entry)", style), Table.Cell(stage.words(item.at.day), style),
        Table.Cell(JournalWords.name(of: item.actor, in: stage), style),
        Table.Cell((item.isUndone ? "○ " : "") + title, style),
        Table.Cell(item.rules.map(\.text).joined(separator: " "), Style(.quiet)),
      ],
      copies: title)
  }

  func columns(in stage: Stage) -> [Table.Column] {
    [
      Table.Column(stage.words(JournalWords.number), minimum: 5, ideal: 6, alignment: .right),
      Table.Column(
        stage.words(JournalWords.day), minimum: 12, ideal: 13, alignment: .right, priority: 2),
      Table.Column(stage.words(JournalWords.who), minimum: 16, ideal: 28, priority: 1),
      Table.Column(stage.words(JournalWords.command), minimum: 18, ideal: 24, isFlexible: true),
      Table.Column(stage.words(JournalWords.rules), minimum: 10, ideal: 20, priority: 3),
    ]
  }

  func keys(on item: JournalList.Item?, in stage: Stage) -> [PageKey] {
    let report = PageKey("report", ["R"], ReportWords.make, short: ReportWords.short) { .report }
    guard let item else { return [report] }
    return [
      PageKey("open", [.enter], JournalWords.detail) { .open(JournalEntryScreen(item.entry)) },
      PageKey("before", ["u"], JournalWords.goBack(before: item.entry)) {
        .move(.to(entry: item.entry - 1))
      },
      PageKey("replay", [.control("r")], JournalWords.replay) {
        .move(item.isUndone ? .to(entry: item.entry) : .forward)
      },
      report,
    ]
  }

  func empty(in stage: Stage) -> Phrase { JournalWords.empty }

  func explanation(of item: JournalList.Item?, in stage: Stage) -> Explanation? {
    guard let item,
      let facts = try? stage.desk.answer(JournalDetail(item.entry), as: .visitor)
    else { return nil }
    return Explanation(JournalWords.why(item.title), because: facts.reasons)
  }
}
