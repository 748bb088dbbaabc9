import Canvas
import ClientArea
import Store

/// « Courriels »: every mail of the simulated world, whoever it went to, the newest first.
struct AllMailsTab: ListScreen {
  var list = ListPane<ID<Mail>>()

  var title: Phrase { Phrase(fr: "Courriels", it: "E-mail", en: "Mails") }

  func read(
    _ window: Window<ID<Mail>>, matching text: String, in stage: Stage
  ) throws -> Stretch<MailList.Item> {
    try stage.stretch(of: AllMails(filter: text, window: window), as: .visitor)
  }

  func identity(of mail: MailList.Item) -> ID<Mail> { mail.id }

  func row(of mail: MailList.Item, in stage: Stage) -> Row {
    MailRow.row(mail, withRecipient: true, copies: mail.address, in: stage)
  }

  func columns(in stage: Stage) -> [Table.Column] {
    MailRow.columns(withRecipient: true, in: stage)
  }

  func keys(on mail: MailList.Item?, in stage: Stage) -> [PageKey] {
    guard let mail else { return [] }
    return [
      PageKey("open", [.enter], MailWords.open) { .open(MailScreen(mail.id, in: .everybody)) },
      PageKey("export", ["x"], MailWords.exportTitle, short: MailWords.export) {
        guard let facts = try detail(of: mail, in: stage) else { return .stay }
        let file = MessageFile(facts.mail)
        return .export(name: file.name, text: file.text)
      },
    ]
  }

  func empty(in stage: Stage) -> Phrase { MailWords.none }

  func explanation(of mail: MailList.Item?, in stage: Stage) -> Explanation? {
    guard let mail, let facts = try? detail(of: mail, in: stage) else { return nil }
    return MailScreen.explanation(of: facts.mail, in: stage)
  }

  private func detail(of item: MailList.Item, in stage: Stage) throws -> MailDetail.Facts? {
    try stage.desk.answer(MailDetail(item.id, in: .everybody), as: .visitor)
  }
}
