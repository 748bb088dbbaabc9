package import Canvas
package import ClientArea
package import Store

/// « Infos sur les comptes »: what each account has and owes (CLIENTS-9).
package struct AccountFactsScreen: ListScreen {
  package var list = ListPane<ClientList.Anchor>()

  package init() {}

  package var title: Phrase { MenuPlace.accountFacts.word }

  package func heading(in context: Context) -> String { context.words(title) }

  package func read(
    _ window: Window<ClientList.Anchor>, matching text: String, in context: Context
  ) throws -> Stretch<AccountFactsList.Item> {
    try context.desk.answer(AccountFactsList(filter: text, window: window), as: context.session)
  }

  package func identity(of item: AccountFactsList.Item) -> ClientList.Anchor { item.anchor }

  package func row(of item: AccountFactsList.Item, in context: Context) -> ListRow {
    let due =
      item.due == .zero ? Table.Cell("—") : Table.Cell(context.words(item.due), Style(.warning))
    return ListRow(
      item.anchor, about: .account(item.account.id),
      [
        Table.Cell(item.account.code), Table.Cell(item.account.name),
        Table.Cell(context.words(item.balance)), due,
        Table.Cell(item.movedOn.map { context.words($0) } ?? "—"),
        Table.Cell(item.payers == 0 ? "—" : "\(item.payers)"),
      ],
      copies: .code(item.account.code))
  }

  package func columns(in context: Context) -> [Table.Column] {
    [
      Table.Column(context.words(ClientWords.code), minimum: 7, ideal: 8),
      Table.Column(context.words(InvoiceWords.account), minimum: 14, ideal: 30, isFlexible: true),
      Table.Column(context.words(BillingWords.balance), minimum: 11, ideal: 13, alignment: .right),
      Table.Column(context.words(MoneyWords.due), minimum: 11, ideal: 13, alignment: .right),
      Table.Column(
        context.words(MoneyWords.lastMovement), minimum: 14, ideal: 18, priority: 1, isWhole: true),
      Table.Column(
        context.words(BillingWords.payers), minimum: 7, ideal: 8, alignment: .right, priority: 2),
    ]
  }

  package func more(in context: Context) -> MoreColumns<AccountFactsList.Item> {
    ClientColumns.more([.email, .phone, .groups, .project, .city], of: \.account.id, in: context)
  }

  package func keys(on item: AccountFactsList.Item?, in context: Context) -> [PageKey] {
    guard let item else { return [] }
    return [
      PageKey("open", [.enter], InvoiceWords.open) { .open(AccountMoneyScreen(of: item.account)) },
      CorrectBalanceScreen.key(on: item.account, in: context),
    ]
  }

  package func empty(in context: Context) -> Phrase { ClientWords.none }

  package func explanation(of item: AccountFactsList.Item?, in context: Context) -> Explanation? {
    Explanation(
      Phrase(
        fr: "Qui change ce solde ?", it: "Chi cambia questo saldo?",
        en: "Who changes this balance?"),
      because: [
        Reason(BalanceIsTheActingAccounts.self, BalanceIsTheActingAccounts.statement),
        Reason(
          ABalanceIsCorrectedWithAReason.self, ABalanceIsCorrectedWithAReason.statement),
      ])
  }
}
