package import Canvas
package import ClientArea
package import Store

/// « Messagerie »: what the simulated product sent to the person who is logged in, the newest first.
package struct MailboxScreen: ListScreen {
  package var list = ListPane<ID<Mail>>()

  package init() {}

  package var title: Phrase { MenuPlace.mailbox.word }

  package func read(
    _ window: Window<ID<Mail>>, matching text: String, in stage: Stage
  ) throws -> Stretch<MailList.Item> {
    try stage.stretch(of: MailList(filter: text, window: window))
  }

  package func identity(of mail: MailList.Item) -> ID<Mail> { mail.id }

  package func heading(in stage: Stage) -> String {
    stage.words(MailWords.listTitle(of: stage.person?.name ?? ""))
  }

  package func row(of mail: MailList.Item, in stage: Stage) -> Row {
    MailRow.row(mail, copies: mail.subject, in: stage)
  }

  package func columns(in stage: Stage) -> [Table.Column] { MailRow.columns(in: stage) }

  package func keys(on mail: MailList.Item?, in stage: Stage) -> [PageKey] {
    mail.map { mail in
      [PageKey("open", [.enter], MailWords.open) { MailScreen.opening(mail, in: stage) }]
    } ?? []
  }

  package func empty(in stage: Stage) -> Phrase { MailWords.none }

  /// Reading a mail needs no message of its own.
  package mutating func performed(_ outcome: Outcome, in stage: Stage) -> Effect {
    switch outcome {
    case .done: .stay
    case .refused(let refusal): .warn(refusal.spoken)
    }
  }

  package func explanation(of mail: MailList.Item?, in stage: Stage) -> Explanation? {
    guard let mail else { return nil }
    let facts = try? stage.desk.answer(MailDetail(mail.id), as: stage.session)
    return facts.map { MailScreen.explanation(of: $0.mail, in: stage) }
  }
}
