package import Canvas
package import ClientArea
package import Store

/// « Clients » of the back office: every account, which leads to its record (CLIENTS-1). Some may be chosen among them,
/// and the list has a filter of its own, which stays while one is inside a client (CLIENTS-5).
package struct ClientsScreen: ListScreen {
  package var list = ListPane<ClientList.Anchor>(takingMarks: true)
  /// What the list was opened for, which nothing takes away.
  private let base: ClientFilter
  private(set) var criteria: ClientFilter

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

  package var keysBeforeMarks: Int { 3 }

  package func heading(in context: Context) -> String { context.words(title) }

  package func head(in context: Context) -> [RowsBody.Line] {
    criteria.line(in: context).map { text in
      let cancel = criteria == base ? "" : "   \(context.words(ClientListWords.cancelFilter)) (Esc)"
      return RowsBody.Line(text + cancel, Style(.key))
    }.map { [$0] } ?? []
  }

  package func row(of client: ClientList.Item, in context: Context) -> ListRow {
    ClientColumns.row(of: client, in: context)
  }

  package func columns(in context: Context) -> [Table.Column] { ClientColumns.all(in: context) }

  package func more(in context: Context) -> MoreColumns<ClientList.Item> {
    ClientColumns.more(in: context)
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
    if criteria != base, list.filter.isEmpty, !list.filter.isOpen {
      table.append(
        PageKey(
          changing: Self.cancel, [.escape], ClientListWords.cancelFilter, isHint: false))
    }
    return table
  }

  private var chosen: [ID<ClientAccount>] { list.marks?.rows.map(\.id) ?? [] }

  private func keys(about client: ClientList.Item, in context: Context) -> [PageKey] {
    let account = client.account
    return [
      PageKey("open", [.enter], ServiceWords.open) { .open(ClientScreen(account)) },
      PageKey("edit", ["m"], ClientListWords.edit, short: ClientWords.edit) {
        .open(EditClientScreen(account))
      },
      deletion(of: account, in: context),
      StaffKeys.message(to: chosen.isEmpty ? [account.id] : chosen),
    ] + StaffKeys.about(account, in: context)
  }

  private func deletion(of account: AccountName, in context: Context) -> PageKey {
    let accounts = chosen.isEmpty ? [account.id] : chosen
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
    screen.list = ListPane(takingMarks: true)
    screen.list.marks = list.marks
    return screen
  }

  /// The key that takes its own filter away.
  private static let cancel = "cancelFilter"

  package mutating func update(
    _ event: ScreenEvent, on page: Page, in context: Context
  ) throws -> Effect? {
    guard case .chose(Self.cancel) = event else {
      return try updateList(event, on: page, in: context)
    }
    self = filtered(by: base)
    return .stay
  }

  /// A deletion is reported where some were left in place.
  package mutating func performed(_ outcome: Outcome, in context: Context) -> Effect {
    switch outcome {
    case .done(let decision, _):
      list.marks = RowMarks()
      let report = DeletionReportScreen(decision)
      return report.isWorthReading
        ? .all([.open(report), .say(decision.message)]) : .say(decision.message)
    case .refused(let refusal):
      return refusal.reasons.count > 1
        ? .open(DeletionReportScreen(refusal)) : .refused(refusal)
    }
  }
}
