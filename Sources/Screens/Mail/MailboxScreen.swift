package import Canvas
package import ClientArea
package import Store

/// « Messagerie »: what the simulated product sent to the person who is logged in, the newest first.
package struct MailboxScreen: Screen {
  private var list = ListPane<ID<Mail>>(isFiltered: false)

  package typealias Content = Counted<MailList>.Answer

  package init() {}

  package enum Intent { case open }

  package var title: Phrase { MenuPlace.mailbox.word }

  package func read(in stage: Stage) throws -> Content {
    try Self.read(list.window(in: stage), in: stage)
  }

  package func bindings(showing mails: Content, in stage: Stage) -> [Binding<Intent>] {
    mails.items.isEmpty ? [] : [Binding("open", [.enter], MailWords.open, does: .open)]
  }

  package mutating func update(
    _ intent: Intent, showing mails: Content, in stage: Stage
  ) -> Effect {
    switch intent {
    case .open: list.selected(in: mails.items).map { MailScreen.opening($0, in: stage) } ?? .stay
    }
  }

  package mutating func settle(on mails: Content, in stage: Stage, goingToNew: Bool) -> Bool {
    list.settle(among: mails.items.map(\.id))
  }

  package mutating func press(
    _ key: Key, showing mails: Content, in stage: Stage
  ) throws -> Effect? {
    let event = try list.press(key, items: mails.items, in: stage, by: \.id) { window, _ in
      let answer = try Self.read(window, in: stage)
      return (answer.items, answer.count)
    }
    guard let event else { return nil }
    guard case .opened(let row) = event else { return .stay }
    return MailScreen.opening(mails.items[row], in: stage)
  }

  /// Reading a mail needs no message of its own.
  package mutating func performed(_ outcome: Outcome, in stage: Stage) -> Effect {
    switch outcome {
    case .done: .stay
    case .refused(let refusal): .warn(refusal.spoken)
    }
  }

  package func explanation(showing mails: Content, in stage: Stage) -> Explanation? {
    guard let item = list.selected(in: mails.items) else { return nil }
    let facts = try? stage.desk.answer(MailDetail(item.id), as: stage.session)
    return facts.map { MailScreen.explanation(of: $0.mail, in: stage) }
  }

  package func fact(showing mails: Content, in stage: Stage) -> ShownFact? {
    list.selected(in: mails.items).map { .mail($0.id) }
  }

  package func copyable(showing mails: Content, in stage: Stage) -> String? {
    list.selected(in: mails.items)?.subject
  }

  package func draw(_ mails: Content, on frame: inout Frame, in stage: Stage) {
    list.draw(
      mails.items.map { MailRow.row($0, in: stage) }, columns: MailRow.columns(in: stage),
      of: mails.count,
      .init(
        title: stage.words(MailWords.listTitle(of: stage.person?.name ?? "")),
        empty: MailWords.none), on: &frame, in: stage)
  }

  private static func read(_ window: Window<ID<Mail>>, in stage: Stage) throws -> Content {
    try stage.desk.answer(Counted(MailList(window: window)), as: stage.session)
  }
}
