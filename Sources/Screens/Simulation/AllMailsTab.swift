import Canvas
import ClientArea
import Store

/// « Courriels »: every mail of the simulated world, whoever it went to, the newest first.
struct AllMailsTab: Screen {
  private var list = ListPane<ID<Mail>>(isFiltered: false)

  typealias Content = Counted<AllMails>.Answer

  enum Intent { case open, export }

  var title: Phrase { Phrase(fr: "Courriels", it: "E-mail", en: "Mails") }

  func read(in stage: Stage) throws -> Content { try Self.read(list.window(in: stage), in: stage) }

  func bindings(showing mails: Content, in stage: Stage) -> [Binding<Intent>] {
    guard !mails.items.isEmpty else { return [] }
    return [
      Binding("open", [.enter], MailWords.open, does: .open),
      Binding("export", "x", MailWords.exportTitle, short: MailWords.export, does: .export),
    ]
  }

  mutating func update(_ intent: Intent, showing mails: Content, in stage: Stage) throws -> Effect {
    guard let item = list.selected(in: mails.items) else { return .stay }
    switch intent {
    case .open: return .open(MailScreen(item.id, in: .everybody))
    case .export:
      guard let facts = try detail(of: item, in: stage) else { return .stay }
      let file = MessageFile(facts.mail)
      return .export(name: file.name, text: file.text)
    }
  }

  mutating func settle(on mails: Content, in stage: Stage, goingToNew: Bool) -> Bool {
    list.settle(among: mails.items.map(\.id))
  }

  mutating func press(_ key: Key, showing mails: Content, in stage: Stage) throws -> Effect? {
    let event = try list.press(key, items: mails.items, in: stage, by: \.id) { window, _ in
      let answer = try Self.read(window, in: stage)
      return (answer.items, answer.count)
    }
    guard let event else { return nil }
    guard case .opened = event else { return .stay }
    return try update(.open, showing: mails, in: stage)
  }

  func explanation(showing mails: Content, in stage: Stage) -> Explanation? {
    guard let item = list.selected(in: mails.items) else { return nil }
    let facts = try? detail(of: item, in: stage)
    return facts.map { MailScreen.explanation(of: $0.mail, in: stage) }
  }

  func fact(showing mails: Content, in stage: Stage) -> ShownFact? {
    list.selected(in: mails.items).map { .mail($0.id) }
  }

  func copyable(showing mails: Content, in stage: Stage) -> String? {
    list.selected(in: mails.items)?.address
  }

  func draw(_ mails: Content, on frame: inout Frame, in stage: Stage) {
    list.draw(
      mails.items.map { MailRow.row($0, withRecipient: true, in: stage) },
      columns: MailRow.columns(withRecipient: true, in: stage), of: mails.count,
      .init(title: "", empty: MailWords.none), on: &frame, in: stage)
  }

  private func detail(of item: MailList.Item, in stage: Stage) throws -> MailDetail.Facts? {
    try stage.desk.answer(MailDetail(item.id, in: .everybody), as: .visitor)
  }

  private static func read(_ window: Window<ID<Mail>>, in stage: Stage) throws -> Content {
    try stage.desk.answer(Counted(AllMails(window: window)), as: .visitor)
  }
}
