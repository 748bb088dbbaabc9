package import Canvas
package import ClientArea
package import Store

/// « Clients » of the back office: every account, which leads to its record (CLIENTS-1). Some may be chosen among them,
/// and the list has a filter of its own, which stays while one is inside a client (CLIENTS-5).
package struct ClientsScreen: ListScreen {
  package var list = ListPane<ClientList.Anchor>()
  /// What the list was opened for, which nothing takes away.
  private let base: ClientFilter
  private(set) var criteria: ClientFilter
  private var selection = ClientSelection()

  package init(of criteria: ClientFilter = ClientFilter()) {
    base = criteria
    self.criteria = criteria
  }

  package var title: Phrase { MenuPlace.clients.word }

  package func read(
    _ window: Window<ClientList.Anchor>, matching text: String, in context: Context
  ) throws -> Stretch<ClientList.Item> {
    try context.desk.answer(
      ClientList(filter: text, by: criteria, window: window), as: context.session)
  }

  package func identity(of client: ClientList.Item) -> ClientList.Anchor { client.anchor }

  package func heading(in context: Context) -> String { context.words(title) }

  package func head(in context: Context) -> [RowsBody.Line] {
    criteria.line(in: context).map { text in
      let cancel = criteria == base ? "" : "   \(context.words(ClientListWords.cancelFilter)) (Esc)"
      return RowsBody.Line(text + cancel, Style(.key))
    }.map { [$0] } ?? []
  }

  package func row(of client: ClientList.Item, in context: Context) -> ListRow {
    var row = ClientColumns.row(of: client, in: context)
    row.isMarked = selection.holds(client.account.id)
    return row
  }

  package func columns(in context: Context) -> [Table.Column] { ClientColumns.all(in: context) }

  package func note(on client: ClientList.Item, in context: Context) -> String {
    var notes: [String] = []
    if selection.count > 0 { notes.append(context.words(ClientListWords.chosen(selection.count))) }
    if selection.isRangeOpen { notes.append(context.words(ClientListWords.rangeBegun)) }
    return notes.joined(separator: " · ")
  }

  package func keys(on client: ClientList.Item?, in context: Context) -> [PageKey] {
    let about = client.map { keys(about: $0, in: context) } ?? []
    let screen = self
    var table =
      about + [
        PageKey("create", ["n"], ClientListWords.create, short: ClientListWords.creating) {
          .open(CreateClientScreen())
        },
        PageKey("criteria", ["f"], ClientListWords.filter, short: ClientListWords.filtering) {
          .open(ClientFilterScreen(over: screen))
        },
        PageKey("attitudes", ["t"], ClientListWords.attitudes, isHint: false) {
          .open(LabelsScreen(.attitude))
        },
      ]
    if selection.count > 0 || selection.isRangeOpen {
      table.append(
        PageKey(changing: Choice.forget.rawValue, ["V"], ClientListWords.forget, isHint: false))
    }
    if criteria != base, list.filter.isEmpty, !list.filter.isOpen {
      table.append(
        PageKey(
          changing: Choice.cancel.rawValue, [.escape], ClientListWords.cancelFilter, isHint: false))
    }
    return table
  }

  private func keys(about client: ClientList.Item, in context: Context) -> [PageKey] {
    let account = client.account
    return [
      PageKey("open", [.enter], ServiceWords.open) { .open(ClientScreen(account)) },
      PageKey("edit", ["m"], ClientListWords.edit, short: ClientWords.edit) {
        .open(EditClientScreen(account))
      },
      deletion(of: account, in: context),
      PageKey(changing: Choice.toggle.rawValue, [" "], ClientListWords.choose),
      PageKey(
        changing: Choice.range.rawValue, [.character("v")], ClientListWords.range, isHint: false),
      StaffKeys.message(to: selection.count == 0 ? [account.id] : selection.accounts),
    ] + StaffKeys.about(account, in: context)
  }

  private func deletion(of account: AccountName, in context: Context) -> PageKey {
    let accounts = selection.count == 0 ? [account.id] : selection.accounts
    let first = Self.name(of: accounts[0], or: account, in: context)
    return StaffKeys.delete(accounts, first: first, in: context)
  }

  private static func name(
    of id: ID<ClientAccount>, or account: AccountName, in context: Context
  ) -> String {
    let chosen = id == account.id ? nil : try? context.desk.reader.account(id).nameAndCode
    return chosen ?? account.nameAndCode
  }

  package func empty(in context: Context) -> Phrase { ClientListWords.none }

  package func explanation(of client: ClientList.Item?, in context: Context) -> Explanation? {
    Explanation(
      ClientListWords.whyShown,
      because: [
        Reason(TheListBeginsWithCodeAndLogin.self, TheListBeginsWithCodeAndLogin.statement),
        Reason(TheFiltersAreIndependent.self, TheFiltersAreIndependent.statement),
        Reason(OnlyAQuietAccountIsArchived.self, OnlyAQuietAccountIsArchived.statement),
      ])
  }

  /// The same list with other criteria, from its top; what was chosen stays chosen.
  func filtered(by criteria: ClientFilter) -> ClientsScreen {
    var screen = self
    screen.criteria = criteria
    screen.list = ListPane()
    return screen
  }

  /// What a key changes of the list itself.
  private enum Choice: String {
    case toggle = "choose"
    case range, forget
    case cancel = "cancelFilter"
  }

  package mutating func update(
    _ event: ScreenEvent, on page: Page, in context: Context
  ) throws -> Effect? {
    guard case .chose(let id) = event, let choice = Choice(rawValue: id) else {
      return try updateList(event, on: page, in: context)
    }
    let row = page.selected.map { page.identities(ClientList.Anchor.self)[$0] }
    switch choice {
    case .forget: selection = ClientSelection()
    case .cancel: self = filtered(by: base)
    case .range: selection.beginRange(at: row)
    case .toggle:
      let text = list.filter.text
      var selection = selection
      try selection.choose(row) { window in
        try read(window, matching: text, in: context).items.map(\.anchor)
      }
      self.selection = selection
    }
    return .stay
  }

  /// A deletion is reported where some were left in place.
  package mutating func performed(_ outcome: Outcome, in context: Context) -> Effect {
    switch outcome {
    case .done(let decision, _):
      selection = ClientSelection()
      let report = DeletionReportScreen(decision)
      return report.isWorthReading
        ? .all([.open(report), .say(decision.message)]) : .say(decision.message)
    case .refused(let refusal):
      return refusal.reasons.count > 1
        ? .open(DeletionReportScreen(refusal)) : .refused(refusal)
    }
  }
}
