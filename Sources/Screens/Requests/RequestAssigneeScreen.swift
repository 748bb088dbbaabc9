import Canvas
import ClientArea
import Store

/// Chooses who of staff looks after a request.
struct RequestAssigneeScreen: ShortListScreen {
  private let request: ID<ServiceRequest>
  var list = ShortList<ID<User>?>()

  init(of request: ID<ServiceRequest>) { self.request = request }

  var title: Phrase { RequestWords.handOverTitle }
  var shape: ScreenShape { .popup(Size(rows: 14, columns: 70)) }
  var opensWhileFiltering: Bool { true }

  /// Nobody, then each of staff.
  func items(in context: Context) throws -> [TicketStaff.Item?] {
    [nil] + (try context.desk.answer(TicketStaff(), as: context.session))
  }

  func identity(of item: TicketStaff.Item?) -> ID<User>? { item?.user }
  func heading(in context: Context) -> String { context.words(title) }
  func empty(in context: Context) -> Phrase { RequestWords.nobody }

  func row(of item: TicketStaff.Item?, in context: Context) -> ListRow {
    let name = item?.name ?? context.words(RequestWords.nobody)
    return ListRow(
      identity(of: item), [Table.Cell(name), Table.Cell(item?.email ?? "—")],
      copies: item?.email ?? name)
  }

  func columns(in context: Context) -> [Table.Column] {
    [
      Table.Column(context.words(RequestWords.assignee), minimum: 16, ideal: 26),
      Table.Column(
        context.words(DetailField.email.word), minimum: 18, ideal: 30, isFlexible: true),
    ]
  }

  func keys(on item: TicketStaff.Item??, in context: Context) -> [PageKey] {
    item.map { item in
      [
        PageKey(
          "assign", [.enter], RequestWords.handOverTitle, short: RequestWords.handOver,
          orders: AssignRequest(request, to: item?.user), in: context)
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
      title, because: [Reason(EachOfStaffHasARole.self, EachOfStaffHasARole.statement)])
  }
}
