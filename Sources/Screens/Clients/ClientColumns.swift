import Canvas
import ClientArea
import Store

/// The columns of the list of clients: code and login name first; as many of the others as there is room for
/// (CLIENTS-1).
enum ClientColumns {
  static func all(in context: Context) -> [Table.Column] {
    func column(
      _ title: Phrase, _ minimum: Int, _ ideal: Int, _ alignment: Table.Alignment = .left,
      priority: Int = 0, isFlexible: Bool = false
    ) -> Table.Column {
      Table.Column(
        context.words(title), minimum: minimum, ideal: ideal, alignment: alignment,
        priority: priority, isFlexible: isFlexible)
    }
    return [
      column(ClientWords.code, 7, 8), column(ClientListWords.login, 10, 14),
      column(ClientWords.client, 12, 20, isFlexible: true),
      column(DetailField.kind.word, 11, 11, priority: 4),
      column(DetailField.email.word, 16, 26, priority: 3),
      column(ClientWords.balance, 10, 10, .right, priority: 1),
      column(ClientListWords.services, 6, 6, .right, priority: 2),
      column(ClientListWords.state, 10, 10),
    ]
  }

  /// What a wide terminal shows besides.
  static func more(in context: Context) -> MoreColumns<ClientList.Item> {
    let facts: [AccountFact] = [.city, .groups, .project, .language, .registeredOn, .phone]
    return MoreColumns(
      columns(of: facts, in: context) + [
        MoreColumn(context.words(DetailField.country.word), 6) { Table.Cell($0.country) }
      ], of: \.account.id, in: context)
  }

  /// What a wide terminal shows staff, in a list about something else, of the client that a row is about.
  static func more<Item>(
    _ facts: [AccountFact], of account: @escaping (Item) -> ID<ClientAccount>,
    in context: Context
  ) -> MoreColumns<Item> {
    MoreColumns(columns(of: facts, in: context), of: account, in: context)
  }

  private static func columns<Item>(
    of facts: [AccountFact], in context: Context
  ) -> [MoreColumn<Item, AccountFact>] {
    facts.map { fact in
      let (title, width) = head(of: fact)
      return MoreColumn(
        context.words(title), width, asking: fact,
        cell: fact == .language ? context.languageCell : context.cell)
    }
  }

  private static func head(of fact: AccountFact) -> (title: Phrase, width: Int) {
    switch fact {
    case .city: (DetailField.city.word, 18)
    case .email: (DetailField.email.word, 26)
    case .groups: (DetailField.group.word, 16)
    case .project: (DetailField.project.word, 14)
    case .language: (DetailField.language.word, 9)
    case .registeredOn: (ClientWords.registered, 14)
    case .phone: (DetailField.phone.word, 17)
    }
  }

  static func row(of client: ClientList.Item, in context: Context) -> ListRow {
    let state = client.state
    return ListRow(
      client.anchor, about: .account(client.account.id),
      [
        Table.Cell(client.account.code), Table.Cell(client.login),
        Table.Cell(client.account.name), Table.Cell(context.words(client.kind.word)),
        Table.Cell(client.email), Table.Cell(context.words(client.balance)),
        Table.Cell("\(client.services)"),
        Table.Cell("\(state.sign) \(context.words(state.word))", Style(state.role)),
      ],
      copies: .code(client.account.code))
  }
}

extension ClientState {
  /// What tells it without colour.
  var sign: String {
    switch self {
    case .active, .agency: "●"
    case .empty: "○"
    case .archived: "✖"
    }
  }

  var role: Role {
    switch self {
    case .active, .agency: .good
    case .empty, .archived: .quiet
    }
  }
}
