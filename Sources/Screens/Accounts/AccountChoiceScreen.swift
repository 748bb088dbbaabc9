package import Canvas
package import ClientArea
package import Store

/// After login, for whoever reaches several accounts: which one to act for, by name and code (ACCESS-6).
package struct AccountChoiceScreen: ShortListScreen {
  private let user: User
  package var list = ShortList<ID<ClientAccount>>()

  package init(of user: User) { self.user = user }

  package var title: Phrase { LoginWords.chooseAccount }
  package var shape: ScreenShape { .popup(Size(rows: 16, columns: 78)) }

  package var opensWhileFiltering: Bool { true }

  package func items(in context: Context) throws -> [AccountChoices.Item] {
    try context.desk.answer(AccountChoices(of: user.id), as: .visitor)
  }

  package func identity(of choice: AccountChoices.Item) -> ID<ClientAccount> { choice.account.id }

  package func heading(in context: Context) -> String { context.words(title) }

  package func head(in context: Context) -> [RowsBody.Line] {
    [RowsBody.Line(context.words(LoginWords.forWhichAccount(user.name)))]
  }

  package func row(of choice: AccountChoices.Item, in context: Context) -> ListRow {
    let account = choice.account
    return ListRow(
      account.id, about: .account(account.id),
      [
        Table.Cell(account.name), Table.Cell(account.code),
        Table.Cell(context.words(PermissionWords.summary(choice.role, choice.permissions))),
      ],
      copies: .code(account.code))
  }

  package func columns(in context: Context) -> [Table.Column] {
    [
      Table.Column(context.words(LoginWords.account), minimum: 14, ideal: 20),
      Table.Column(context.words(LoginWords.code), minimum: 6, ideal: 7),
      Table.Column(
        context.words(LoginWords.role), minimum: 10, ideal: 40, priority: 1, isFlexible: true),
    ]
  }

  package func keys(on choice: AccountChoices.Item?, in context: Context) -> [PageKey] {
    guard let choice else { return [] }
    let session = Session(user: user.id, account: choice.account.id)
    return [PageKey("choose", [.enter], LoginWords.logIn) { .enter(session) }]
  }

  package func empty(in context: Context) -> Phrase { LoginWords.noAccount }
}
