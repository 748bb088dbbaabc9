import Canvas
package import ClientArea
package import Store

/// The money of one client, for staff: movements of the balance, payers, invoices and payments, to read (CLIENTS-9).
package struct AccountMoneyScreen: TabbedScreen {
  package var tabs: TabbedScreens
  private let account: AccountName

  package init(of account: AccountName) {
    self.account = account
    tabs = TabbedScreens([
      AccountLedgerTab(of: account), PayersTab(of: account.id), StaffInvoicesTab(of: account),
      AccountPaymentsTab(of: account),
    ])
  }

  package var title: Phrase { Phrase(name: account.nameAndCode) }
}

/// « Solde » of a client, as staff reads it.
struct AccountLedgerTab: ListScreen {
  var list = ListPane<ID<LedgerEntry>>()
  private let account: AccountName

  init(of account: AccountName) { self.account = account }

  var title: Phrase { BillingWords.balance }

  func read(
    _ window: Window<ID<LedgerEntry>>, matching text: String, in context: Context
  ) throws -> Stretch<LedgerEntry> {
    try context.stretch(of: LedgerList(of: account.id, filter: text, window: window))
  }

  func identity(of entry: LedgerEntry) -> ID<LedgerEntry> { entry.id }

  func head(in context: Context) -> [RowsBody.Line] {
    guard let facts = facts(in: context) else { return [] }
    return [
      RowsBody.Line(
        context.words(BillingWords.balance(of: account.nameAndCode, facts.balance)),
        Style(.accent, isBold: true)),
      RowsBody.Line(
        context.words(facts.due), labelled: context.words(MoneyWords.due)),
    ]
  }

  func row(of entry: LedgerEntry, in context: Context) -> ListRow {
    BalanceTab().row(of: entry, in: context)
  }

  func columns(in context: Context) -> [Table.Column] { BalanceTab().columns(in: context) }

  func keys(on entry: LedgerEntry?, in context: Context) -> [PageKey] {
    [CorrectBalanceScreen.key(on: account, in: context)]
  }

  func empty(in context: Context) -> Phrase { MoneyWords.noMovement }

  func explanation(of entry: LedgerEntry?, in context: Context) -> Explanation? {
    AccountFactsScreen().explanation(of: nil, in: context)
  }

  func complete(_ page: inout Page, on entry: LedgerEntry?, in context: Context) {
    guard let facts = facts(in: context) else { return }
    page.copies = .amount(context.words(facts.balance))
    page.fact = .balance(account.id)
  }

  private func facts(in context: Context) -> AccountFactsList.Item? {
    let list = AccountFactsList(of: account.id, window: Window(limit: 1))
    return try? context.desk.answer(list, as: context.session).items.first
  }
}

/// The payments of a client as a tab.
struct AccountPaymentsTab: ListScreen {
  var list = ListPane<ID<Payment>>()
  private let screen: StaffPaymentsScreen

  init(of account: AccountName) { screen = StaffPaymentsScreen(of: account) }

  var title: Phrase { BillingWords.payments }

  func read(
    _ window: Window<ID<Payment>>, matching text: String, in context: Context
  ) throws -> Stretch<PaymentList.Item> {
    try screen.read(window, matching: text, in: context)
  }

  func identity(of item: PaymentList.Item) -> ID<Payment> { item.payment.id }

  func row(of item: PaymentList.Item, in context: Context) -> ListRow {
    screen.row(of: item, in: context)
  }

  func columns(in context: Context) -> [Table.Column] { screen.columns(in: context) }

  func more(in context: Context) -> MoreColumns<PaymentList.Item> { screen.more(in: context) }

  func keys(on item: PaymentList.Item?, in context: Context) -> [PageKey] {
    screen.keys(on: item, in: context)
  }

  func empty(in context: Context) -> Phrase { BillingWords.noPayment }

  func explanation(of item: PaymentList.Item?, in context: Context) -> Explanation? {
    screen.explanation(of: item, in: context)
  }
}
