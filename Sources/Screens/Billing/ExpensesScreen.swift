package import Canvas
package import ClientArea
package import Store

/// « Dépenses »: what was invoiced to clients by month and by service, less credit notes, with what it comes to
/// (CLIENTS-13).
package struct ExpensesScreen: ListScreen {
  package var list = ListPane<ExpenseList.Anchor>()
  private let account: AccountName?

  /// - Parameter account: the client whose they are; nil for everybody's.
  package init(of account: AccountName? = nil) { self.account = account }

  package var title: Phrase { MenuPlace.expenses.word.narrowed(to: account) }

  package func heading(in context: Context) -> String { context.words(title) }

  package func read(
    _ window: Window<ExpenseList.Anchor>, matching text: String, in context: Context
  ) throws -> Stretch<ExpenseList.Item> { try answer(window, text, in: context).expenses }

  package func identity(of item: ExpenseList.Item) -> ExpenseList.Anchor { item.anchor }

  /// What all of it comes to under the filter.
  package func head(in context: Context) -> [RowsBody.Line] {
    guard let answer = try? answer(Window(limit: 1), list.filter.text, in: context) else {
      return []
    }
    return [
      RowsBody.Line(
        context.words(answer.total), Style(.accent, isBold: true),
        labelled: context.words(InvoiceWords.net))
    ]
  }

  package func row(of item: ExpenseList.Item, in context: Context) -> ListRow {
    ListRow(
      item.anchor, about: .account(item.account.id),
      [
        Table.Cell(item.account.code), Table.Cell(item.account.name), Table.Cell(item.subject),
        Table.Cell(item.month.monthText(in: context.language)),
        Table.Cell(context.words(item.amount)),
      ],
      copies: .code(item.account.code))
  }

  package func columns(in context: Context) -> [Table.Column] {
    [
      Table.Column(context.words(ClientWords.code), minimum: 7, ideal: 8),
      Table.Column(context.words(InvoiceWords.account), minimum: 12, ideal: 22, priority: 1),
      Table.Column(
        context.words(MoneyWords.serviceOrSubject), minimum: 14, ideal: 28, isFlexible: true),
      Table.Column(context.words(PaymentWords.period), minimum: 10, ideal: 11),
      Table.Column(context.words(MoneyWords.net), minimum: 11, ideal: 13, alignment: .right),
    ]
  }

  package func more(in context: Context) -> MoreColumns<ExpenseList.Item> {
    ClientColumns.more([.groups, .project, .city, .email], of: \.account.id, in: context)
  }

  package func keys(on item: ExpenseList.Item?, in context: Context) -> [PageKey] {
    guard let item else { return [] }
    var keys = [
      PageKey("open", [.enter], MoneyWords.openInvoices, short: BillingWords.invoices) {
        .open(StaffInvoicesScreen(of: item.account))
      }
    ]
    if account == nil {
      keys.append(
        PageKey("narrow", ["c"], MoneyWords.onlyThisClient, short: MoneyWords.onlyClient) {
          .open(ExpensesScreen(of: item.account))
        })
    }
    return keys
  }

  package func empty(in context: Context) -> Phrase { MoneyWords.noExpense }

  package func explanation(of item: ExpenseList.Item?, in context: Context) -> Explanation? {
    Explanation(
      Phrase(
        fr: "Qu'est-ce qu'une dépense ?", it: "Che cos'è una spesa?", en: "What is an expense?"),
      because: [Reason(AnExpenseIsWhatWasInvoiced.self, AnExpenseIsWhatWasInvoiced.statement)])
  }

  private func answer(
    _ window: Window<ExpenseList.Anchor>, _ text: String, in context: Context
  ) throws -> ExpenseList.Answer {
    try context.desk.answer(
      ExpenseList(of: account?.id, filter: text, window: window), as: context.session)
  }
}
