package import Canvas
package import ClientArea
package import Store

/// « Clients » of the back office: every account, which leads to its record.
package struct ClientsScreen: ListScreen {
  package var list = ListPane<ClientList.Anchor>()

  package init() {}

  package var title: Phrase { MenuPlace.clients.word }

  package func read(
    _ window: Window<ClientList.Anchor>, matching text: String, in context: Context
  ) throws -> Stretch<ClientList.Item> {
    try context.desk.answer(ClientList(filter: text, window: window), as: context.session)
  }

  package func identity(of client: ClientList.Item) -> ClientList.Anchor { client.anchor }

  package func heading(in context: Context) -> String { context.words(title) }

  package func row(of client: ClientList.Item, in context: Context) -> ListRow {
    let agency = client.isAgency ? "● \(context.words(ClientWords.agency)), " : ""
    return ListRow(
      client.anchor, about: .account(client.account.id),
      [
        Table.Cell(client.account.code), Table.Cell(client.login),
        Table.Cell(client.account.name), Table.Cell(client.email),
        Table.Cell(agency + context.words(client.kind.word)),
      ],
      copies: client.account.code)
  }

  package func keys(on client: ClientList.Item?, in context: Context) -> [PageKey] {
    client.map { client in
      [PageKey("open", [.enter], ServiceWords.open) { .open(ClientScreen(client.account)) }]
        + StaffKeys.about(client.account, in: context)
    } ?? []
  }

  package func empty(in context: Context) -> Phrase { ClientWords.none }

  package func columns(in context: Context) -> [Table.Column] {
    [
      Table.Column(context.words(ClientWords.code), minimum: 7, ideal: 8),
      Table.Column(context.words(ClientWords.login), minimum: 11, ideal: 15, priority: 2),
      Table.Column(
        context.words(ClientWords.client), minimum: 13, ideal: 20, isFlexible: true),
      Table.Column(context.words(DetailField.email.word), minimum: 18, ideal: 28, priority: 1),
      Table.Column(context.words(DetailField.kind.word), minimum: 17, ideal: 22, priority: 3),
    ]
  }
}
