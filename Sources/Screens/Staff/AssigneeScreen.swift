import Canvas
import ClientArea
import Store

/// Chooses who of staff looks after something: a ticket (CLIENTS-6), a request.
struct AssigneeScreen: ShortListScreen {
  let title: Phrase
  /// What the footer calls it.
  private let verb: Phrase
  private let reason: Reason
  /// Gives it to somebody, or to nobody.
  private let assignment: (ID<User>?) -> any Command
  var list = ShortList<ID<User>?>()

  init(
    _ title: Phrase, _ verb: Phrase, because reason: Reason,
    assigning assignment: @escaping (ID<User>?) -> any Command
  ) {
    self.title = title
    self.verb = verb
    self.reason = reason
    self.assignment = assignment
  }

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
    let name = item?.name ?? context.words(TicketWords.nobody)
    return ListRow(
      identity(of: item), [Table.Cell(name), Table.Cell(item?.email ?? "—")],
      copies: item?.email ?? name)
  }

  func columns(in context: Context) -> [Table.Column] {
    [
      Table.Column(context.words(StaffWords.staff), minimum: 16, ideal: 26),
      Table.Column(
        context.words(DetailField.email.word), minimum: 18, ideal: 30, isFlexible: true),
    ]
  }

  func keys(on item: TicketStaff.Item??, in context: Context) -> [PageKey] {
    item.map { item in
      [
        PageKey(
          "assign", [.enter], title, short: verb, orders: assignment(item?.user), in: context)
      ]
    } ?? []
  }

  mutating func performed(_ outcome: Outcome, in context: Context) -> Effect {
    .closing(on: outcome)
  }

  func explanation(of item: TicketStaff.Item??, in context: Context) -> Explanation? {
    Explanation(title, because: [reason])
  }
}
