import Canvas
import ClientArea
import Store

/// Before a message is sent: who gets it in which language, and who gets nothing and why (CLIENTS-6, CLIENTS-22).
struct AudienceScreen: ListScreen {
  private let message: WriteBroadcast
  var list = ListPane<ID<ClientAccount>>()

  init(of message: WriteBroadcast) { self.message = message }

  var title: Phrase { BroadcastWords.previewTitle }

  func read(
    _ window: Window<ID<ClientAccount>>, matching text: String, in context: Context
  ) throws -> Stretch<AudienceList.Item> {
    try context.stretch(
      of: AudienceList(
        message.audience, filled: message.texts.filled, onlyFilled: message.onlyFilledLanguages,
        matching: text, window: window))
  }

  func identity(of item: AudienceList.Item) -> ID<ClientAccount> { item.account.id }
  func heading(in context: Context) -> String { context.words(title) }
  func empty(in context: Context) -> Phrase { BroadcastWords.noRecipient }

  func head(in context: Context) -> [RowsBody.Line] {
    let query = AudienceFigures(
      message.audience, filled: message.texts.filled, onlyFilled: message.onlyFilledLanguages)
    guard let figures = try? context.desk.answer(query, as: context.session) else { return [] }
    return [
      RowsBody.Line(message.texts.subject, labelled: context.words(BroadcastWords.subject)),
      RowsBody.Line(
        context.words(BroadcastWords.sent(figures)), Style(.good),
        labelled: context.words(BroadcastWords.getIt)),
      RowsBody.Line(
        context.words(BroadcastWords.nothing(figures)),
        Style(figures.nothingInAll == 0 ? .text : .warning),
        labelled: context.words(BroadcastWords.getNothing)),
    ] + (context.hasDetail ? [] : mailLines(in: context))
  }

  /// What the first recipient will read, as far as half of the page has room: Enter shows all of it. Where the selected
  /// recipient's stands beside the list it would be there twice.
  private func mailLines(in context: Context) -> [RowsBody.Line] {
    let room = max(2, (context.rect.rows - Self.others) / 2)
    guard let mail = AudienceMail.of(message, in: context) else { return [] }
    let width = max(1, context.rect.columns - Self.labels)
    return mail.lines(room, width: width).enumerated().map { index, line in
      RowsBody.Line(
        line, Style(index == 0 ? .text : .quiet),
        labelled: index == 0 ? context.words(BroadcastWords.itReads) : "")
    }
  }

  /// Rows and columns that the mail leaves to the rest of the page.
  private static let (others, labels) = (8, 24)

  func row(of item: AudienceList.Item, in context: Context) -> ListRow {
    let isSent: Bool =
      switch item.delivery {
      case .sent: true
      case .nothing: false
      }
    return ListRow(
      item.account.id, about: .account(item.account.id),
      [
        Table.Cell(item.account), Table.Cell(item.email),
        Table.Cell(context.words(item.language.word)),
        Table.Cell(
          context.words(BroadcastWords.words(of: item.delivery)),
          Style(isSent ? .good : .warning)),
      ], copies: .code(item.account.code))
  }

  func more(in context: Context) -> MoreColumns<AudienceList.Item> {
    ClientColumns.more([.groups, .city, .project, .registeredOn], of: \.account.id, in: context)
  }

  func keys(on item: AudienceList.Item?, in context: Context) -> [PageKey] {
    [
      PageKey(
        "send", [.function(5)], BroadcastWords.sendTitle, short: BroadcastWords.send,
        orders: message, in: context)
    ] + (item.map { [reading($0)] } ?? [])
  }

  private func reading(_ item: AudienceList.Item) -> PageKey {
    PageKey("mail", [.enter], BroadcastWords.mailTitle, short: BroadcastWords.mail) {
      .open(AudienceMailScreen(of: message, to: item.account.id))
    }
  }

  /// Once it is written its own page stands in the place of the form, and it is sent.
  mutating func performed(_ outcome: Outcome, in context: Context) -> Effect {
    switch outcome {
    case .done(let decision, _):
      guard let broadcast = decision.first(Broadcast.self)?.id else { return .close }
      return .all([.close, .replace(BroadcastScreen(broadcast)), .send(broadcast)])
    case .refused(let refusal): return .refused(refusal)
    }
  }

  func explanation(of item: AudienceList.Item?, in context: Context) -> Explanation? {
    BroadcastWords.why
  }

  func columns(in context: Context) -> [Table.Column] {
    [
      Table.Column(
        context.words(BroadcastWords.client), minimum: 16, ideal: 30, isFlexible: true),
      Table.Column(
        context.words(DetailField.email.word), minimum: 16, ideal: 26, priority: 2),
      Table.Column(context.words(BroadcastWords.language), minimum: 8, ideal: 9, priority: 1),
      Table.Column(context.words(BroadcastWords.delivery), minimum: 22, ideal: 24),
    ]
  }
}
