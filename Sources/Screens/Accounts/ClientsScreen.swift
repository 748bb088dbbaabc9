package import Canvas
package import ClientArea
package import Store

/// « Clients » of the back office: every account, which leads to its record.
package struct ClientsScreen: Screen {
  private var list = ListPane<ClientList.Anchor>()

  package init() {}

  package enum Intent { case open, filter }

  package var title: Phrase { MenuPlace.clients.word }
  package var takesText: Bool { list.takesText }

  package func read(in stage: Stage) throws -> ClientList.Answer {
    try Self.read(list.window(in: stage), list.filterText, in: stage)
  }

  package func bindings(
    showing clients: ClientList.Answer, in stage: Stage
  ) -> [Binding<Intent>] {
    let filter = Binding("filter", "/", ListWords.filter, does: Intent.filter)
    guard list.selected(in: clients.items) != nil else { return [filter] }
    return [Binding("open", [.enter], ServiceWords.open, does: .open), filter]
  }

  package mutating func update(
    _ intent: Intent, showing clients: ClientList.Answer, in stage: Stage
  ) -> Effect {
    switch intent {
    case .open:
      return list.selected(in: clients.items).map { .open(ClientScreen($0.account)) } ?? .stay
    case .filter:
      list.openFilter()
      return .stay
    }
  }

  package mutating func settle(on clients: ClientList.Answer, in stage: Stage, goingToNew: Bool)
    -> Bool
  {
    list.settle(among: clients.items.map(\.anchor))
  }

  package mutating func press(
    _ key: Key, showing clients: ClientList.Answer, in stage: Stage
  ) throws -> Effect? {
    let event = try list.press(key, items: clients.items, in: stage, by: \.anchor) {
      let answer = try Self.read($0, $1, in: stage)
      return (answer.items, answer.count)
    }
    guard let event else { return nil }
    guard case .opened(let row) = event else { return .stay }
    return .open(ClientScreen(clients.items[row].account))
  }

  package func copyable(showing clients: ClientList.Answer, in stage: Stage) -> String? {
    list.selected(in: clients.items)?.account.code
  }

  package func draw(_ clients: ClientList.Answer, on frame: inout Frame, in stage: Stage) {
    list.draw(
      clients.items.map { row($0, in: stage) }, columns: columns(in: stage), of: clients.count,
      .init(title: stage.words(title), empty: ClientWords.none), on: &frame, in: stage)
  }

  private static func read(
    _ window: Window<ClientList.Anchor>, _ filter: String, in stage: Stage
  ) throws -> ClientList.Answer {
    try stage.desk.answer(ClientList(filter: filter, window: window), as: stage.session)
  }

  private func row(_ client: ClientList.Item, in stage: Stage) -> Table.Row {
    Table.Row([
      Table.Cell(client.account.code), Table.Cell(client.login), Table.Cell(client.account.name),
      Table.Cell(client.email),
      Table.Cell(
        (client.isAgency ? "● \(stage.words(ClientWords.agency)), " : "")
          + stage.words(client.kind.word)),
    ])
  }

  private func columns(in stage: Stage) -> [Table.Column] {
    [
      Table.Column(stage.words(ClientWords.code), minimum: 7, ideal: 8),
      Table.Column(stage.words(ClientWords.login), minimum: 11, ideal: 15, priority: 2),
      Table.Column(
        stage.words(ClientWords.client), minimum: 13, ideal: 20, isFlexible: true),
      Table.Column(stage.words(DetailField.email.word), minimum: 18, ideal: 28, priority: 1),
      Table.Column(stage.words(DetailField.kind.word), minimum: 17, ideal: 22, priority: 3),
    ]
  }
}
