import Canvas
import ClientArea
import Store

/// « Courriels »: every mail of the simulated world, whoever it went to, the newest first.
struct AllMailsTab: ListScreen {
  var list = ListPane<ID<Mail>>()

  var title: Phrase { Phrase(fr: "Courriels", it: "E-mail", en: "Mails") }

  func read(
    _ window: Window<ID<Mail>>, matching text: String, in context: Context
  ) throws -> Stretch<MailList.Item> {
    try context.stretch(of: AllMails(filter: text, window: window), as: .visitor)
  }

  func identity(of mail: MailList.Item) -> ID<Mail> { mail.id }

  func row(of mail: MailList.Item, in context: Context) -> ListRow {
    MailRow.row(mail, withRecipient: true, in: context)
  }

  func columns(in context: Context) -> [Table.Column] {
    MailRow.columns(withRecipient: true, in: context)
  }

  func more(in context: Context) -> MoreColumns<MailList.Item> {
    MailRow.more(withRecipient: true, in: context)
  }

  func keys(on mail: MailList.Item?, in context: Context) -> [PageKey] {
    guard let mail else { return [] }
    return [
      PageKey("open", [.enter], MailWords.open) { .open(MailScreen(mail.id, in: .everybody)) },
      PageKey("export", ["x"], MailWords.exportTitle, short: MailWords.export) {
        guard let facts = try detail(of: mail, in: context) else { return .stay }
        let file = MessageFile(facts.mail)
        return .export(name: file.name, text: file.text)
      },
    ]
  }

  func empty(in context: Context) -> Phrase { MailWords.none }

  func explanation(of mail: MailList.Item?, in context: Context) -> Explanation? {
    guard let mail, let facts = try? detail(of: mail, in: context) else { return nil }
    return MailScreen.explanation(of: facts.mail, in: context)
  }

  private func detail(of item: MailList.Item, in context: Context) throws -> MailDetail.Facts? {
    try context.desk.answer(MailDetail(item.id, in: .everybody), as: .visitor)
  }
}
