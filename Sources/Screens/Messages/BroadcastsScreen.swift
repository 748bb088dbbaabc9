package import Canvas
package import ClientArea
package import Store

/// « Messages » of the back office: what was written to clients, and how far it has come (CLIENTS-6).
package struct BroadcastsScreen: ListScreen {
  package var list = ListPane<ID<Broadcast>>()

  package init() {}

  package var title: Phrase { MenuPlace.broadcasts.word }

  package func read(
    _ window: Window<ID<Broadcast>>, matching text: String, in context: Context
  ) throws -> Stretch<BroadcastList.Item> {
    try context.stretch(of: BroadcastList(filter: text, window: window))
  }

  package func identity(of item: BroadcastList.Item) -> ID<Broadcast> { item.broadcast.id }
  package func heading(in context: Context) -> String { context.words(title) }
  package func empty(in context: Context) -> Phrase { BroadcastWords.none }

  package func row(of item: BroadcastList.Item, in context: Context) -> ListRow {
    let broadcast = item.broadcast
    return ListRow(
      broadcast.id,
      [
        Table.Cell(context.words(broadcast.writtenAt.day)), Table.Cell(broadcast.texts.subject),
        Table.Cell(item.category ?? "—"), Table.Cell(item.author),
        Table.Cell(BroadcastWords.count(broadcast)), broadcast.state(in: context),
      ], copies: .subject(broadcast.texts.subject))
  }

  package func more(in context: Context) -> MoreColumns<BroadcastList.Item> {
    typealias More = MoreColumn<BroadcastList.Item, Never>
    return MoreColumns([
      More(context.words(TemplateWords.languages), 10) {
        Table.Cell(TemplateWords.codes(of: $0.broadcast.texts))
      },
      More(context.words(BroadcastWords.recipients), 12, .right) {
        Table.Cell("\($0.broadcast.total)")
      },
      More(context.words(BroadcastWords.getNothing), 14, .right) {
        Table.Cell("\($0.broadcast.skipped)")
      },
      More(context.words(BroadcastWords.returnsShort), 16) {
        Table.Cell($0.broadcast.returnsToSender ? "☑" : "—")
      },
    ])
  }

  package func keys(on item: BroadcastList.Item?, in context: Context) -> [PageKey] {
    let new = PageKey(
      "new", ["n"], BroadcastWords.newTitle, short: BroadcastWords.new
    ) { .open(MessageScreen()) }
    guard let broadcast = item?.broadcast.id else { return [new] }
    return [
      PageKey("open", [.enter], TicketWords.open) { .open(BroadcastScreen(broadcast)) }, new,
      BroadcastScreen.resuming(broadcast, in: context),
    ]
  }

  package func explanation(of item: BroadcastList.Item?, in context: Context) -> Explanation? {
    BroadcastWords.why
  }

  package func columns(in context: Context) -> [Table.Column] {
    [
      .day(context.words(BroadcastWords.date), priority: 2),
      Table.Column(
        context.words(BroadcastWords.subject), minimum: 16, ideal: 30, isFlexible: true),
      Table.Column(context.words(BroadcastWords.category), minimum: 10, ideal: 14, priority: 3),
      Table.Column(context.words(BroadcastWords.author), minimum: 10, ideal: 16, priority: 1),
      Table.Column(
        context.words(BroadcastWords.sent), minimum: 11, ideal: 15, alignment: .right),
      Table.Column(context.words(BroadcastWords.state), minimum: 12, ideal: 13),
    ]
  }
}

extension Broadcast {
  /// « ✔ envoyé ».
  func state(in context: Context) -> Table.Cell {
    isFinished
      ? Table.Cell("✔ \(context.words(BroadcastWords.finished))", Style(.good))
      : Table.Cell("◐ \(context.words(BroadcastWords.unfinished))", Style(.warning))
  }
}
