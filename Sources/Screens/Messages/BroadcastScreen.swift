package import Canvas
package import ClientArea
package import Store

/// One message: what it is, how far it has come, and whom it reached (CLIENTS-6).
package struct BroadcastScreen: ListScreen {
  private let broadcast: ID<Broadcast>
  package var list = ListPane<ID<ClientAccount>>()

  package init(_ broadcast: ID<Broadcast>) { self.broadcast = broadcast }

  package var title: Phrase { BroadcastWords.message }

  package func read(
    _ window: Window<ID<ClientAccount>>, matching text: String, in context: Context
  ) throws -> Stretch<BroadcastRecipients.Item> {
    try context.stretch(of: BroadcastRecipients(of: broadcast, filter: text, window: window))
  }

  package func identity(of item: BroadcastRecipients.Item) -> ID<ClientAccount> {
    item.account.id
  }

  package func heading(in context: Context) -> String {
    let subject = facts(in: context)?.broadcast.texts.subject ?? ""
    return "\(context.words(title)) — \(subject)"
  }

  package func head(in context: Context) -> [RowsBody.Line] {
    guard let facts = facts(in: context) else {
      return [RowsBody.Line(context.words(BroadcastWords.gone), Style(.quiet))]
    }
    let broadcast = facts.broadcast
    let boxes = [
      broadcast.returnsToSender ? BroadcastWords.returns : nil,
      broadcast.onlyFilledLanguages ? BroadcastWords.onlyFilled : nil,
    ].compactMap { $0 }.map { "☑ " + context.words($0) }
    let state = broadcast.state(in: context)
    return [
      RowsBody.Line(
        "\(facts.author), \(context.words(broadcast.writtenAt.day))",
        labelled: context.words(BroadcastWords.author)),
      RowsBody.Line(
        facts.category ?? context.words(BroadcastWords.noCategory),
        labelled: context.words(BroadcastWords.category)),
      RowsBody.Line(
        "\(state.text) · \(context.words(BroadcastWords.reached(broadcast)))", state.style,
        labelled: context.words(BroadcastWords.state)),
    ]
      + boxes.map { RowsBody.Line($0, labelled: context.words(BroadcastWords.boxes)) }
  }

  package func row(of item: BroadcastRecipients.Item, in context: Context) -> ListRow {
    let ticket = item.ticket
    return ListRow(
      item.account.id, about: .ticket(ticket.id),
      [
        Table.Cell(item.account), Table.Cell(ticket.number), Table.Cell(ticket.subject),
        Table.Cell(ticket.status.signAndWord(in: context), Style(ticket.status.role)),
        Table.Cell(item.assignee ?? "—"),
      ], copies: .number(ticket.number))
  }

  package func more(in context: Context) -> MoreColumns<BroadcastRecipients.Item> {
    ClientColumns.more([.email, .language, .groups, .city], of: \.account.id, in: context)
  }

  package func keys(on item: BroadcastRecipients.Item?, in context: Context) -> [PageKey] {
    let opening = item.map { item in
      PageKey("open", [.enter], TicketWords.open) {
        TicketScreen.opening(item.ticket.id, in: context)
      }
    }
    return [opening].compactMap { $0 } + [
      PageKey("texts", ["t"], BroadcastWords.textsTitle, short: BroadcastWords.texts) {
        .open(BroadcastTextScreen(broadcast))
      },
      Self.resuming(broadcast, in: context),
    ]
  }

  /// Sends it to those who were not reached.
  static func resuming(_ broadcast: ID<Broadcast>, in context: Context) -> PageKey {
    PageKey(
      "resume", ["r"], BroadcastWords.resumeTitle, short: BroadcastWords.resume,
      orders: MessageSending.part(of: broadcast), in: context
    ) { .send(broadcast) }
  }

  package func empty(in context: Context) -> Phrase { BroadcastWords.nobody }

  package func explanation(
    of item: BroadcastRecipients.Item?, in context: Context
  ) -> Explanation? { BroadcastWords.why }

  package func columns(in context: Context) -> [Table.Column] {
    [
      Table.Column(
        context.words(BroadcastWords.client), minimum: 16, ideal: 28, isFlexible: true),
      Table.Column(context.words(BroadcastWords.ticket), minimum: 7, ideal: 9),
      Table.Column(context.words(BroadcastWords.subject), minimum: 12, ideal: 24, priority: 2),
      Table.Column(context.words(BroadcastWords.state), minimum: 11, ideal: 12),
      Table.Column(context.words(TicketWords.assignee), minimum: 10, ideal: 16, priority: 1),
    ]
  }

  private func facts(in context: Context) -> BroadcastList.Item? {
    try? context.desk.answer(BroadcastDetail(broadcast), as: context.session)
  }
}
