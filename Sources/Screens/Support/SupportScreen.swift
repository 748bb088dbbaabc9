package import Canvas
package import ClientArea
package import Store

/// « Support »: the tickets of the acting account, kept even where the link to the service has ended (LINK-8);
/// for staff a tab of « Tickets »: everybody's, or one's own.
package struct SupportScreen: ListScreen {
  /// Whose tickets are shown.
  package enum Scope: Sendable { case account, everybodys, mine }

  private let scope: Scope
  package var list = ListPane<ID<Ticket>>()

  package init(_ scope: Scope = .account) { self.scope = scope }

  package var title: Phrase {
    switch scope {
    case .account: MenuPlace.support.word
    case .everybodys: TicketWords.everybodys
    case .mine: TicketWords.mine
    }
  }

  package func read(
    _ window: Window<ID<Ticket>>, matching text: String, in context: Context
  ) throws -> Stretch<TicketList.Item> {
    try context.stretch(of: TicketList(filter: text, mine: scope == .mine, window: window))
  }

  package func identity(of item: TicketList.Item) -> ID<Ticket> { item.ticket.id }

  package func heading(in context: Context) -> String {
    switch scope {
    case .account: context.words(TicketWords.listTitle(of: context.account?.name ?? ""))
    // The tabs stand there.
    case .everybodys, .mine: ""
    }
  }

  package func keys(on item: TicketList.Item?, in context: Context) -> [PageKey] {
    var keys: [PageKey] = []
    if let ticket = item?.ticket.id {
      keys.append(PageKey("open", [.enter], TicketWords.open) { .open(TicketScreen(ticket)) })
    }
    if !context.isStaff {
      keys.append(
        PageKey("new", ["n"], TicketWords.newTitle, short: TicketWords.new) {
          .open(NewTicketScreen())
        })
    }
    return keys
  }

  package func empty(in context: Context) -> Phrase {
    switch scope {
    case .account: context.isStaff ? TicketWords.noneAtAll : TicketWords.none
    case .everybodys: TicketWords.noneAtAll
    case .mine: TicketWords.noneMine
    }
  }

  package func explanation(of item: TicketList.Item?, in context: Context) -> Explanation? {
    guard let item else { return nil }
    let facts = try? context.desk.answer(TicketDetail(item.ticket.id), as: context.session)
    return facts.flatMap { TicketExplanation.of($0, in: context) }
  }

  package func row(of item: TicketList.Item, in context: Context) -> ListRow {
    let ticket = item.ticket
    var cells = [
      Table.Cell(ticket.number), Table.Cell(context.words(ticket.openedOn)),
      Table.Cell(ticket.subject), Table.Cell(item.serviceName ?? "—"),
      Table.Cell(ticket.matter(item.category, in: context)),
      Table.Cell(ticket.status.signAndWord(in: context), Style(ticket.status.role)),
    ]
    if context.isStaff {
      cells.insert(Table.Cell(item.account.codeAndName), at: 2)
      cells.append(Table.Cell(item.assignee ?? "—"))
    }
    return ListRow(ticket.id, about: .ticket(ticket.id), cells, copies: ticket.number)
  }

  package func columns(in context: Context) -> [Table.Column] {
    var columns = [
      Table.Column(context.words(TicketWords.number), minimum: 5, ideal: 6),
      Table.Column(context.words(TicketWords.openedOn), minimum: 12, ideal: 13, priority: 4),
      Table.Column(
        context.words(TicketWords.subject), minimum: 16, ideal: 26, isFlexible: true),
      Table.Column(context.words(TicketWords.service), minimum: 14, ideal: 22, priority: 3),
      Table.Column(context.words(TicketWords.request), minimum: 12, ideal: 20, priority: 5),
      Table.Column(context.words(TicketWords.status), minimum: 11, ideal: 12),
    ]
    if context.isStaff {
      columns.insert(
        Table.Column(context.words(TicketWords.account), minimum: 14, ideal: 24, priority: 1), at: 2
      )
      columns.append(
        Table.Column(context.words(TicketWords.assignee), minimum: 10, ideal: 12, priority: 2))
    }
    return columns
  }
}
