package import Canvas
package import ClientArea
package import Store

/// « Support »: the tickets of the acting account, kept even where the link to the service has ended (LINK-8);
/// for staff « Tickets »: everybody's.
package struct SupportScreen: ListScreen {
  private let place: MenuPlace
  package var list = ListPane<ID<Ticket>>()

  /// - Parameter place: what the menu calls it for the person.
  package init(at place: MenuPlace = .support) { self.place = place }

  package var title: Phrase { place.word }

  package func read(
    _ window: Window<ID<Ticket>>, matching text: String, in stage: Stage
  ) throws -> Stretch<TicketList.Item> {
    try stage.stretch(of: TicketList(filter: text, window: window))
  }

  package func identity(of item: TicketList.Item) -> ID<Ticket> { item.ticket.id }

  package func heading(in stage: Stage) -> String {
    stage.words(
      stage.isStaff
        ? TicketWords.allTickets : TicketWords.listTitle(of: stage.account?.name ?? ""))
  }

  package func keys(on item: TicketList.Item?, in stage: Stage) -> [PageKey] {
    var keys: [PageKey] = []
    if let ticket = item?.ticket.id {
      keys.append(PageKey("open", [.enter], TicketWords.open) { .open(TicketScreen(ticket)) })
    }
    if !stage.isStaff {
      keys.append(
        PageKey("new", ["n"], TicketWords.newTitle, short: TicketWords.new) {
          .open(NewTicketScreen())
        })
    }
    return keys
  }

  package func empty(in stage: Stage) -> Phrase {
    stage.isStaff ? TicketWords.noneAtAll : TicketWords.none
  }

  package func explanation(of item: TicketList.Item?, in stage: Stage) -> Explanation? {
    guard let item else { return nil }
    let facts = try? stage.desk.answer(TicketDetail(item.ticket.id), as: stage.session)
    return facts.flatMap { TicketExplanation.of($0, in: stage) }
  }

  package func row(of item: TicketList.Item, in stage: Stage) -> Row {
    let ticket = item.ticket
    var cells = [
      Table.Cell(ticket.number), Table.Cell(stage.words(ticket.openedOn)),
      Table.Cell(ticket.subject), Table.Cell(item.serviceName ?? "—"),
      Table.Cell(stage.words(ticket.topic.word)),
      Table.Cell(ticket.status.signAndWord(in: stage), Style(ticket.status.role)),
    ]
    if stage.isStaff { cells.insert(Table.Cell(item.account.codeAndName), at: 2) }
    return Row(ticket.id, about: .ticket(ticket.id), cells, copies: ticket.number)
  }

  package func columns(in stage: Stage) -> [Table.Column] {
    var columns = [
      Table.Column(stage.words(TicketWords.number), minimum: 5, ideal: 6),
      Table.Column(stage.words(TicketWords.openedOn), minimum: 12, ideal: 13, priority: 3),
      Table.Column(
        stage.words(TicketWords.subject), minimum: 16, ideal: 26, isFlexible: true),
      Table.Column(stage.words(TicketWords.service), minimum: 14, ideal: 22, priority: 2),
      Table.Column(stage.words(TicketWords.request), minimum: 12, ideal: 20, priority: 5),
      Table.Column(stage.words(TicketWords.status), minimum: 11, ideal: 12),
    ]
    if stage.isStaff {
      columns.insert(
        Table.Column(stage.words(TicketWords.account), minimum: 14, ideal: 24, priority: 1), at: 2)
    }
    return columns
  }
}
