import Canvas
import ClientArea
import Store

/// A message as one of its recipients would read it, greeting and all.
struct AudienceMail {
  let recipient: AccountName
  let mail: MailPreview

  /// What was asked, for whoever asks again while the data stay as they are.
  private struct Asked: Hashable {
    let message: WriteBroadcast
    let recipient: ID<ClientAccount>?
  }

  /// As many recipients are looked at for one who gets it.
  private static let most = 50

  /// - Parameter recipient: whose mail it is; nil for the first who gets one.
  /// - Returns: nil where that client gets nothing.
  static func of(
    _ message: WriteBroadcast, to recipient: ID<ClientAccount>? = nil, in context: Context
  ) -> AudienceMail? {
    let asked = Asked(message: message, recipient: recipient)
    return
      (try? context.desk.answer(once: asked, as: context.session) {
        try find(message, to: recipient, in: context)
      }) ?? nil
  }

  private static func find(
    _ message: WriteBroadcast, to recipient: ID<ClientAccount>?, in context: Context
  ) throws -> AudienceMail? {
    let reader = context.desk.reader
    guard let author = context.session.user else { return nil }
    let items = try context.desk.answer(
      AudienceList(
        recipient.map { .accounts([$0]) } ?? message.audience, filled: message.texts.filled,
        onlyFilled: message.onlyFilledLanguages, window: Window(limit: most)),
      as: context.session)
    for item in items {
      guard case .sent(let language) = item.delivery else { continue }
      let account = try reader.account(item.account.id)
      let text = try message.texts.filled(
        for: account, in: language, by: try reader.user(author).name, on: context.today,
        reading: reader)
      return AudienceMail(
        recipient: item.account,
        mail: try context.desk.preview(text.letter(to: account, in: language)))
    }
    return nil
  }

  /// Its first lines without the blank ones, with whose it is before them.
  func lines(_ count: Int, width: Int) -> [String] {
    let lines = mail.body.split(separator: "\n").flatMap {
      Paragraph(String($0)).lines(width: width)
    }
    return [recipient.nameAndCode] + lines.prefix(max(0, count - 1))
  }
}

/// The whole mail that one recipient would get.
struct AudienceMailScreen: ReadingScreen {
  private let message: WriteBroadcast
  private let recipient: ID<ClientAccount>
  var scroll = ScrollView()

  init(of message: WriteBroadcast, to recipient: ID<ClientAccount>) {
    self.message = message
    self.recipient = recipient
  }

  var title: Phrase { BroadcastWords.mailTitle }
  var gone: Phrase { BroadcastWords.noMail }

  func read(in context: Context) throws -> AudienceMail? {
    AudienceMail.of(message, to: recipient, in: context)
  }

  func heading(of mail: AudienceMail, in context: Context) -> String {
    "\(context.words(title)) — \(mail.recipient.nameAndCode)"
  }

  func text(of mail: AudienceMail, for rect: Rect, in context: Context) -> TextPage {
    var page = TextPage(for: rect)
    page.paragraph(mail.mail.subject, Style(.title, isBold: true))
    page.gap()
    page.paragraph(mail.mail.body)
    return page
  }

  func explanation(of mail: AudienceMail, in context: Context) -> Explanation? {
    BroadcastWords.why
  }
}
