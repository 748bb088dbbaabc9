import Canvas
import ClientArea
import Store

/// Chooses the ticket of the same client with which another is merged (SUPPORT-7).
struct MergeScreen: ListScreen {
  private let ticket: Ticket
  var list = ListPane<TicketList.Anchor>()

  init(of ticket: Ticket) { self.ticket = ticket }

  var title: Phrase { TicketWords.mergeTitle }
  var shape: ScreenShape { .popup(Size(rows: 18, columns: 76)) }

  func read(
    _ window: Window<TicketList.Anchor>, matching text: String, in context: Context
  ) throws -> Stretch<TicketList.Item> {
    try context.stretch(
      of: TicketList(filter: text, window: window),
      as: context.session.focused(on: ticket.account))
  }

  func identity(of item: TicketList.Item) -> TicketList.Anchor { item.anchor }
  func heading(in context: Context) -> String {
    context.words(TicketWords.mergeHeading(ticket.number))
  }
  func empty(in context: Context) -> Phrase { TicketWords.noneAtAll }

  func row(of item: TicketList.Item, in context: Context) -> ListRow {
    let ticket = item.ticket
    return ListRow(
      item.anchor, about: .ticket(ticket.id),
      [
        Table.Cell(ticket.number), Table.Cell(ticket.subject),
        Table.Cell(context.words(ticket.openedOn)),
        Table.Cell(ticket.status.signAndWord(in: context), Style(ticket.status.role)),
      ], copies: .number(ticket.number))
  }

  func columns(in context: Context) -> [Table.Column] {
    [
      Table.Column(context.words(TicketWords.number), minimum: 5, ideal: 6),
      Table.Column(context.words(TicketWords.subject), minimum: 16, ideal: 30, isFlexible: true),
      .day(context.words(TicketWords.openedOn), priority: 1),
      Table.Column(context.words(TicketWords.status), minimum: 11, ideal: 12),
    ]
  }

  func keys(on item: TicketList.Item?, in context: Context) -> [PageKey] {
    item.map { item in
      [
        PageKey(
          "merge", [.enter], TicketWords.mergeTitle, short: TicketWords.merge,
          orders: MergeTickets(ticket.id, into: item.ticket.id), in: context)
      ]
    } ?? []
  }

  mutating func performed(_ outcome: Outcome, in context: Context) -> Effect {
    .closing(on: outcome)
  }

  func explanation(of item: TicketList.Item?, in context: Context) -> Explanation? {
    Explanation(
      title,
      because: [
        Reason(
          TicketsOfOneClientMayBeMerged.self, TicketsOfOneClientMayBeMerged.statement)
      ])
  }
}
