package import Canvas
package import ClientArea
package import Store

/// « Messagerie »: what the simulated product sent to the person who is logged in, the newest first.
package struct MailboxScreen: ListScreen {
  package var list = ListPane<ID<Mail>>()

  package init() {}

  package var title: Phrase { MenuPlace.mailbox.word }

  package func read(
    _ window: Window<ID<Mail>>, matching text: String, in context: Context
  ) throws -> Stretch<MailList.Item> {
    try context.stretch(of: MailList(filter: text, window: window))
  }

  package func identity(of mail: MailList.Item) -> ID<Mail> { mail.id }

  package func heading(in context: Context) -> String {
    context.words(MailWords.listTitle(of: context.person?.name ?? ""))
  }

  package func row(of mail: MailList.Item, in context: Context) -> ListRow {
    MailRow.row(mail, in: context)
  }

  package func columns(in context: Context) -> [Table.Column] { MailRow.columns(in: context) }

  package func more(in context: Context) -> MoreColumns<MailList.Item> {
    MailRow.more(in: context)
  }

  package func keys(on mail: MailList.Item?, in context: Context) -> [PageKey] {
    mail.map { mail in
      [PageKey("open", [.enter], MailWords.open) { MailScreen.opening(mail, in: context) }]
    } ?? []
  }

  package func empty(in context: Context) -> Phrase { MailWords.none }

  package func complete(_ page: inout Page, on mail: MailList.Item?, in context: Context) {
    if mail != nil { page.uncopied = MailWords.noLinkToCopy }
  }

  /// Reading a mail needs no message of its own.
  package mutating func performed(_ outcome: Outcome, in context: Context) -> Effect {
    switch outcome {
    case .done: .stay
    case .refused(let refusal): .refused(refusal)
    }
  }

  package func explanation(of mail: MailList.Item?, in context: Context) -> Explanation? {
    guard let mail else { return nil }
    let facts = try? context.desk.answer(MailDetail(mail.id), as: context.session)
    return facts.map { MailScreen.explanation(of: $0.mail, in: context) }
  }
}
