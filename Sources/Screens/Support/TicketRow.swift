import Canvas
import ClientArea
import Store

/// How a list shows a ticket: what is unread stands out by a sign and by weight (SUPPORT-5).
enum TicketRow {
  /// What a list may tell of a ticket.
  private enum Part {
    case unread, number, date, client, subject, service, matter, priority, state, assignee
  }

  /// What is the same for every row of a list stands in none of them.
  private static func parts(of scope: SupportScreen.Scope, _ context: Context) -> [Part] {
    guard context.isStaff else {
      return [.unread, .number, .date, .subject, .service, .matter, .state]
    }
    return switch scope {
    case .queue: [.unread, .number, .priority, .date, .client, .subject, .service, .matter]
    case .mine: [.unread, .number, .priority, .date, .client, .subject, .service, .matter, .state]
    case .held: [.unread, .number, .priority, .date, .client, .subject, .service, .assignee]
    case .account, .everybodys:
      [
        .unread, .number, .date, .client, .subject, .service, .matter, .priority, .state, .assignee,
      ]
    }
  }

  static func row(
    _ item: TicketList.Item, in scope: SupportScreen.Scope, _ context: Context
  ) -> ListRow {
    ListRow(
      item.anchor, about: .ticket(item.ticket.id),
      parts(of: scope, context).map { cell($0, item, scope, context) },
      copies: .number(item.ticket.number))
  }

  static func columns(of scope: SupportScreen.Scope, in context: Context) -> [Table.Column] {
    parts(of: scope, context).map { column($0, scope, context) }
  }

  /// What a wide terminal shows besides.
  static func more(
    of scope: SupportScreen.Scope, in context: Context
  ) -> MoreColumns<TicketList.Item> {
    typealias More = MoreColumn<TicketList.Item, Never>
    let order = More(context.words(TicketWords.order), 8) { Table.Cell($0.orderNumber ?? "—") }
    let opened = More(context.words(TicketWords.openedOn), 14) {
      context.cell($0.ticket.openedOn)
    }
    let category = More(context.words(BroadcastWords.category), 16) {
      Table.Cell($0.category ?? "—")
    }
    let waits = More(context.words(TicketWords.waitsSince), 20) {
      Table.Cell($0.ticket.waitingSince.map { MailRow.date($0, in: context) } ?? "—")
    }
    let owner = More(context.words(TicketWords.owner), 20) {
      $0.owner.map { Table.Cell($0) } ?? Table.Cell("—")
    }
    guard context.isStaff else { return MoreColumns([order, category]) }
    return switch scope {
    case .account, .everybodys: MoreColumns([owner, waits, order, category])
    case .queue, .mine: MoreColumns([owner, opened, order, category])
    case .held: MoreColumns([owner, opened, waits, order, category])
    }
  }

  private static func cell(
    _ part: Part, _ item: TicketList.Item, _ scope: SupportScreen.Scope, _ context: Context
  ) -> Table.Cell {
    let ticket = item.ticket
    let style = Style(item.isUnread ? .accent : .text, isBold: item.isUnread)
    return switch part {
    case .unread: Table.Cell(item.isUnread ? "●" : "", style)
    case .number: Table.Cell(ticket.number, style)
    case .date: Table.Cell(date(of: ticket, in: scope, context))
    case .client: Table.Cell(item.account)
    case .subject: Table.Cell(ticket.subject, style)
    case .service: Table.Cell(item.serviceName ?? "—")
    case .matter: Table.Cell(ticket.matter(item.category, in: context))
    case .priority:
      Table.Cell(ticket.priority.signAndWord(in: context), Style(ticket.priority.role))
    case .state:
      Table.Cell(
        ticket.state(on: context.today, in: context), Style(ticket.stateRole(on: context.today)))
    case .assignee: Table.Cell(item.assignee ?? "—")
    }
  }

  private static func column(
    _ part: Part, _ scope: SupportScreen.Scope, _ context: Context
  ) -> Table.Column {
    switch part {
    case .unread: Table.Column("", minimum: 1, ideal: 1)
    case .number: Table.Column(context.words(TicketWords.number), minimum: 5, ideal: 6)
    case .date: dateColumn(of: scope, context)
    case .client:
      Table.Column(context.words(TicketWords.account), minimum: 14, ideal: 24, priority: 1)
    case .subject:
      Table.Column(
        context.words(TicketWords.subject), minimum: 16, ideal: 26, isFlexible: true)
    case .service:
      Table.Column(context.words(TicketWords.service), minimum: 14, ideal: 22, priority: 5)
    case .matter:
      Table.Column(context.words(TicketWords.request), minimum: 12, ideal: 20, priority: 6)
    case .priority:
      Table.Column(context.words(TicketWords.priority), minimum: 10, ideal: 10, priority: 2)
    case .state: Table.Column(context.words(TicketWords.status), minimum: 11, ideal: 12)
    case .assignee:
      Table.Column(context.words(TicketWords.assignee), minimum: 10, ideal: 12, priority: 3)
    }
  }

  private static func dateColumn(
    of scope: SupportScreen.Scope, _ context: Context
  ) -> Table.Column {
    switch scope {
    case .account, .everybodys:
      .day(context.words(TicketWords.openedOn), priority: 4)
    case .queue, .mine:
      .moment(context.words(TicketWords.waitsSince), priority: 3)
    case .held: .day(context.words(TicketWords.until))
    }
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
