package import Canvas
package import ClientArea
package import Store

/// « Support »: the tickets of the acting account, kept even where the link to the service has ended (LINK-8);
/// for staff « Tickets »: everybody's.
package struct SupportScreen: Screen {
  private let place: MenuPlace
  private var list = ListPane<ID<Ticket>>()

  package typealias Content = Counted<TicketList>.Answer

  /// - Parameter place: what the menu calls it for the person.
  package init(at place: MenuPlace = .support) { self.place = place }

  package enum Intent { case open, new, filter }

  package var title: Phrase { place.word }
  package var takesText: Bool { list.takesText }

  package func read(in stage: Stage) throws -> Content {
    try Self.read(list.window(in: stage), list.filterText, in: stage)
  }

  package func bindings(showing tickets: Content, in stage: Stage) -> [Binding<Intent>] {
    var bindings = [Binding("filter", "/", ListWords.filter, does: Intent.filter)]
    if !stage.isStaff {
      bindings.insert(
        Binding("new", "n", TicketWords.newTitle, short: TicketWords.new, does: .new), at: 0)
    }
    if !tickets.items.isEmpty {
      bindings.insert(Binding("open", [.enter], TicketWords.open, does: .open), at: 0)
    }
    return bindings
  }

  package mutating func update(
    _ intent: Intent, showing tickets: Content, in stage: Stage
  ) -> Effect {
    switch intent {
    case .open:
      return list.selected(in: tickets.items).map { .open(TicketScreen($0.ticket.id)) } ?? .stay
    case .new: return .open(NewTicketScreen())
    case .filter:
      list.openFilter()
      return .stay
    }
  }

  package mutating func settle(on tickets: Content, in stage: Stage, goingToNew: Bool) -> Bool {
    list.settle(among: tickets.items.map(\.ticket.id))
  }

  package mutating func press(
    _ key: Key, showing tickets: Content, in stage: Stage
  ) throws -> Effect? {
    let event = try list.press(key, items: tickets.items, in: stage, by: \.ticket.id) {
      let answer = try Self.read($0, $1, in: stage)
      return (answer.items, answer.count)
    }
    guard let event else { return nil }
    guard case .opened(let row) = event else { return .stay }
    return .open(TicketScreen(tickets.items[row].ticket.id))
  }

  package func explanation(showing tickets: Content, in stage: Stage) -> Explanation? {
    guard let item = list.selected(in: tickets.items) else { return nil }
    let facts = try? stage.desk.answer(TicketDetail(item.ticket.id), as: stage.session)
    return facts.flatMap { TicketExplanation.of($0, in: stage) }
  }

  package func fact(showing tickets: Content, in stage: Stage) -> ShownFact? {
    list.selected(in: tickets.items).map { .ticket($0.ticket.id) }
  }

  package func copyable(showing tickets: Content, in stage: Stage) -> String? {
    list.selected(in: tickets.items)?.ticket.number
  }

  package func draw(_ tickets: Content, on frame: inout Frame, in stage: Stage) {
    let title =
      stage.isStaff
      ? TicketWords.allTickets : TicketWords.listTitle(of: stage.account?.name ?? "")
    list.draw(
      tickets.items.map { row($0, in: stage) }, columns: columns(in: stage), of: tickets.count,
      .init(
        title: stage.words(title),
        empty: stage.isStaff ? TicketWords.noneAtAll : TicketWords.none), on: &frame, in: stage)
  }

  private func row(_ item: TicketList.Item, in stage: Stage) -> Table.Row {
    let ticket = item.ticket
    var cells = [
      Table.Cell(ticket.number), Table.Cell(stage.words(ticket.openedOn)),
      Table.Cell(ticket.subject), Table.Cell(item.serviceName ?? "—"),
      Table.Cell(stage.words(ticket.topic.word)),
      Table.Cell(ticket.status.signAndWord(in: stage), Style(ticket.status.role)),
    ]
    if stage.isStaff { cells.insert(Table.Cell(item.account.codeAndName), at: 2) }
    return Table.Row(cells)
  }

  private func columns(in stage: Stage) -> [Table.Column] {
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

  private static func read(
    _ window: Window<ID<Ticket>>, _ filter: String, in stage: Stage
  ) throws -> Content {
    try stage.desk.answer(
      Counted(TicketList(filter: filter, window: window)), as: stage.session)
  }
}
