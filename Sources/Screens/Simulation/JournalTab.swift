import Canvas
import ClientArea
import Store

/// « Journal »: every command that was carried out, the newest first (SIM-3).
struct JournalTab: Screen {
  private var list = ListPane<Int>(isFiltered: false)

  typealias Content = Counted<JournalList>.Answer

  enum Intent { case open, undo, redo, report }

  var title: Phrase { JournalWords.journal }

  func read(in stage: Stage) throws -> Content { try Self.read(list.window(in: stage), in: stage) }

  func bindings(showing entries: Content, in stage: Stage) -> [Binding<Intent>] {
    let report = Binding(
      "report", "R", ReportWords.make, short: ReportWords.short, does: Intent.report)
    guard let item = list.selected(in: entries.items) else { return [report] }
    return [
      Binding("open", [.enter], JournalWords.detail, does: .open),
      Binding("before", "u", JournalWords.goBack(before: item.entry), does: .undo),
      Binding("replay", [.control("r")], JournalWords.replay, does: .redo), report,
    ]
  }

  mutating func update(_ intent: Intent, showing entries: Content, in stage: Stage) -> Effect {
    if intent == .report { return .report }
    guard let item = list.selected(in: entries.items) else { return .stay }
    return switch intent {
    case .open: .open(JournalEntryScreen(item.entry))
    case .undo: .move(.to(entry: item.entry - 1))
    case .redo: .move(item.isUndone ? .to(entry: item.entry) : .forward)
    case .report: .report
    }
  }

  mutating func settle(on entries: Content, in stage: Stage, goingToNew: Bool) -> Bool {
    list.settle(among: entries.items.map(\.entry))
  }

  mutating func press(_ key: Key, showing entries: Content, in stage: Stage) throws -> Effect? {
    let event = try list.press(key, items: entries.items, in: stage, by: \.entry) { window, _ in
      let answer = try Self.read(window, in: stage)
      return (answer.items, answer.count)
    }
    guard let event else { return nil }
    guard case .opened = event else { return .stay }
    return update(.open, showing: entries, in: stage)
  }

  func explanation(showing entries: Content, in stage: Stage) -> Explanation? {
    guard let item = list.selected(in: entries.items),
      let facts = try? stage.desk.answer(JournalDetail(item.entry), as: .visitor)
    else { return nil }
    return Explanation(JournalWords.why(item.title), because: facts.reasons)
  }

  func copyable(showing entries: Content, in stage: Stage) -> String? {
    list.selected(in: entries.items).map { stage.words($0.title) }
  }

  func draw(_ entries: Content, on frame: inout Frame, in stage: Stage) {
    list.draw(
      entries.items.map { row($0, in: stage) }, columns: columns(in: stage), of: entries.count,
      .init(title: "", empty: JournalWords.empty), on: &frame, in: stage)
  }

  private static func read(_ window: Window<Int>, in stage: Stage) throws -> Content {
    try stage.desk.answer(Counted(JournalList(window: window)), as: .visitor)
  }

  /// What is undone has a sign and is quiet.
  private func row(_ item: JournalList.Item, in stage: Stage) -> Table.Row {
    let style = Style(item.isUndone ? .quiet : .text)
    let title = (item.isUndone ? "○ " : "") + stage.words(item.title)
    return Table.Row([
      Table.Cell("\(item.entry)", style), Table.Cell(stage.words(item.at.day), style),
      Table.Cell(JournalWords.name(of: item.actor, in: stage), style), Table.Cell(title, style),
      Table.Cell(item.rules.map(\.text).joined(separator: " "), Style(.quiet)),
    ])
  }

  private func columns(in stage: Stage) -> [Table.Column] {
    [
      Table.Column(stage.words(JournalWords.number), minimum: 5, ideal: 6, alignment: .right),
      Table.Column(
        stage.words(JournalWords.day), minimum: 12, ideal: 13, alignment: .right, priority: 2),
      Table.Column(stage.words(JournalWords.who), minimum: 16, ideal: 28, priority: 1),
      Table.Column(stage.words(JournalWords.command), minimum: 18, ideal: 24, isFlexible: true),
      Table.Column(stage.words(JournalWords.rules), minimum: 10, ideal: 20, priority: 3),
    ]
  }
}
