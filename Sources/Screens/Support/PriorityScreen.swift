import Canvas
import ClientArea
import Store

/// Chooses how soon support looks at a ticket (SUPPORT-1).
struct PriorityScreen: ShortListScreen {
  private let ticket: Ticket
  var list = ShortList<TicketPriority>()

  init(of ticket: Ticket) { self.ticket = ticket }

  var title: Phrase { TicketWords.priorityTitle }
  var shape: ScreenShape { .popup(Size(rows: 10, columns: 50)) }

  func items(in context: Context) -> [TicketPriority] { TicketPriority.allCases }
  func identity(of item: TicketPriority) -> TicketPriority { item }
  /// The one that it has.
  func start(among items: [TicketPriority]) -> TicketPriority? { ticket.priority }
  func heading(in context: Context) -> String { context.words(title) }
  func empty(in context: Context) -> Phrase { TicketWords.nobody }

  func row(of item: TicketPriority, in context: Context) -> ListRow {
    ListRow(
      item, [Table.Cell(item.signAndWord(in: context), Style(item.role))],
      copies: .name(context.words(item.word)))
  }

  func columns(in context: Context) -> [Table.Column] {
    [
      Table.Column(
        context.words(TicketWords.priority), minimum: 12, ideal: 30, isFlexible: true)
    ]
  }

  func keys(on item: TicketPriority?, in context: Context) -> [PageKey] {
    item.map { item in
      [
        PageKey(
          "choose", [.enter], TicketWords.priorityTitle, short: TicketWords.priorityKey,
          orders: SetTicketPriority(of: ticket.id, from: ticket.priority, to: item), in: context)
      ]
    } ?? []
  }

  mutating func performed(_ outcome: Outcome, in context: Context) -> Effect {
    .closing(on: outcome) {
      let stored = try context.desk.reader.ticket(ticket.id).priority
      return chosen(in: context).map {
        SetTicketPriority(of: ticket.id, from: stored, to: $0)
      }
    }
  }

  func explanation(of item: TicketPriority?, in context: Context) -> Explanation? {
    Explanation(
      title, because: [Reason(SupportWorksInOrder.self, SupportWorksInOrder.statement)])
  }
}
