import Canvas
import ClientArea
import Store

/// Chooses who of staff looks after something: a ticket (CLIENTS-6), a request.
struct AssigneeScreen: ShortListScreen {
  let title: Phrase
  /// What the footer calls it.
  private let verb: Phrase
  private let reason: Reason
  /// Who had it when the list was opened.
  private let opened: ID<User>?
  /// Who has it now.
  private let stored: (Reader) throws -> ID<User>?
  /// Gives it to somebody, or to nobody, who knows that somebody has it.
  private let assignment: (_ opened: ID<User>?, _ user: ID<User>?) -> any Command
  var list = ShortList<ID<User>?>()

  init(
    _ title: Phrase, _ verb: Phrase, because reason: Reason, from opened: ID<User>?,
    stored: @escaping (Reader) throws -> ID<User>?,
    assigning assignment: @escaping (_ opened: ID<User>?, _ user: ID<User>?) -> any Command
  ) {
    self.title = title
    self.verb = verb
    self.reason = reason
    self.opened = opened
    self.stored = stored
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
      copies: item.map { .address($0.email) } ?? .name(name))
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
          "assign", [.enter], title, short: verb, orders: assignment(opened, item?.user),
          in: context)
      ]
    } ?? []
  }

  mutating func performed(_ outcome: Outcome, in context: Context) -> Effect {
    .closing(on: outcome) {
      let stored = try stored(context.desk.reader)
      return chosen(in: context).map { assignment(stored, $0?.user) }
    }
  }

  func explanation(of item: TicketStaff.Item??, in context: Context) -> Explanation? {
    Explanation(title, because: [reason])
  }
}
