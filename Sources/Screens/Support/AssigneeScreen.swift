import Canvas
import ClientArea
import Store

/// Chooses who of staff looks after a ticket (CLIENTS-6).
struct AssigneeScreen: ShortListScreen {
  private let ticket: ID<Ticket>
  var list = ShortList<ID<User>?>()

  init(of ticket: ID<Ticket>) { self.ticket = ticket }

  var title: Phrase { TicketWords.assignTitle }
  var shape: ScreenShape { .popup(Size(rows: 14, columns: 70)) }
  var opensWhileFiltering: Bool { true }

  /// Nobody, then each of staff.
  func items(in context: Context) throws -> [TicketStaff.Item?] {
    [nil] + (try context.desk.answer(TicketStaff(), as: context.session))
  }

  func identity(of item: TicketStaff.Item?) -> ID<User>? { item?.user }
  func heading(in context: Context) -> String { context.words(title) }
  func empty(in context: Context) -> Phrase { TicketWords.nobody }

  func row(of item: TicketStaff.Item?, in context: Context) -> ListRow {
    ListRow(
      identity(of: item),
      [
        Table.Cell(item?.name ?? context.words(TicketWords.nobody)), Table.Cell(item?.email ?? "—"),
      ], copies: item?.email ?? context.words(TicketWords.nobody))
  }

  func columns(in context: Context) -> [Table.Column] {
    [
      Table.Column(context.words(TicketWords.assignee), minimum: 16, ideal: 26),
      Table.Column(
        context.words(DetailField.email.word), minimum: 18, ideal: 30, isFlexible: true),
    ]
  }

  func keys(on item: TicketStaff.Item??, in context: Context) -> [PageKey] {
    item.map { item in
      [
        PageKey(
          "assign", [.enter], TicketWords.assignTitle, short: TicketWords.assign,
          orders: AssignTicket(ticket, to: item?.user), in: context)
      ]
    } ?? []
  }

  mutating func performed(_ outcome: Outcome, in context: Context) -> Effect {
    switch outcome {
    case .done(let decision, _): .all([.close, .say(decision.message)])
    case .refused(let refusal): .warn(refusal.spoken)
    }
  }

  func explanation(of item: TicketStaff.Item??, in context: Context) -> Explanation? {
    Explanation(
      title,
      because: [
        Reason(AMessageOpensATicketWithEach.self, AMessageOpensATicketWithEach.statement)
      ])
  }
}
