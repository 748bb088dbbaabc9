import Canvas
import ClientArea
import Store

/// How a list shows a ticket: what is unread stands out by a sign and by weight (SUPPORT-5).
enum TicketRow {
  static func row(
    _ item: TicketList.Item, in scope: SupportScreen.Scope, _ context: Context
  ) -> ListRow {
    let ticket = item.ticket
    let style = Style(item.isUnread ? .accent : .text, isBold: item.isUnread)
    let today = context.today
    var cells = [
      Table.Cell(item.isUnread ? "●" : "", style), Table.Cell(ticket.number, style),
      Table.Cell(date(of: ticket, in: scope, context)),
      Table.Cell(ticket.subject, style), Table.Cell(item.serviceName ?? "—"),
      Table.Cell(ticket.matter(item.category, in: context)),
      Table.Cell(
        ticket.state(on: today, in: context), Style(ticket.stateRole(on: today))),
    ]
    if context.isStaff {
      cells.insert(Table.Cell(item.account.name), at: 3)
      cells.insert(
        Table.Cell(ticket.priority.signAndWord(in: context), Style(ticket.priority.role)), at: 7)
      cells.append(Table.Cell(item.assignee ?? "—"))
    }
    return ListRow(item.anchor, about: .ticket(ticket.id), cells, copies: ticket.number)
  }

  static func columns(of scope: SupportScreen.Scope, in context: Context) -> [Table.Column] {
    var columns = [
      Table.Column("", minimum: 1, ideal: 1),
      Table.Column(context.words(TicketWords.number), minimum: 5, ideal: 6),
      Table.Column(
        context.words(dateWord(of: scope)), minimum: 12, ideal: scope.isDesk ? 20 : 13, priority: 4),
      Table.Column(
        context.words(TicketWords.subject), minimum: 16, ideal: 26, isFlexible: true),
      Table.Column(context.words(TicketWords.service), minimum: 14, ideal: 22, priority: 5),
      Table.Column(context.words(TicketWords.request), minimum: 12, ideal: 20, priority: 6),
      Table.Column(context.words(TicketWords.status), minimum: 11, ideal: 12),
    ]
    if context.isStaff {
      columns.insert(
        Table.Column(context.words(TicketWords.account), minimum: 14, ideal: 24, priority: 1), at: 3
      )
      columns.insert(
        Table.Column(context.words(TicketWords.priority), minimum: 10, ideal: 10, priority: 2),
        at: 7)
      columns.append(
        Table.Column(context.words(TicketWords.assignee), minimum: 10, ideal: 12, priority: 3))
    }
    return columns
  }

  private static func date(
    of ticket: Ticket, in scope: SupportScreen.Scope, _ context: Context
  ) -> String {
    switch scope {
    case .account, .everybodys: context.words(ticket.openedOn)
    case .queue, .mine: ticket.waitingSince.map { MailRow.date($0, in: context) } ?? "—"
    case .held: ticket.heldUntil.map { context.words($0) } ?? "—"
    }
  }

  private static func dateWord(of scope: SupportScreen.Scope) -> Phrase {
    switch scope {
    case .account, .everybodys: TicketWords.openedOn
    case .queue, .mine: TicketWords.waitsSince
    case .held: TicketWords.until
    }
  }
}

extension SupportScreen.Scope {
  /// Whether it is in the order in which support works.
  fileprivate var isDesk: Bool { self == .queue || self == .mine }
}

extension Ticket {
  /// « ● ouvert », or « … en attente » while it is held.
  func state(on today: Day, in context: Context) -> String {
    held(on: today) == nil
      ? status.signAndWord(in: context) : "… \(context.words(TicketWords.onHold))"
  }

  func stateRole(on today: Day) -> Role { held(on: today) == nil ? status.role : .quiet }
}

extension TicketPriority {
  /// « !! urgente »: what is normal has no sign.
  func signAndWord(in context: Context) -> String {
    switch self {
    case .urgent: "!! \(context.words(word))"
    case .high: "! \(context.words(word))"
    case .normal, .low: context.words(word)
    }
  }

  var role: Role {
    switch self {
    case .urgent: .danger
    case .high: .warning
    case .normal: .text
    case .low: .quiet
    }
  }
}
