import Canvas
import ClientArea
import Store

/// « Solde »: what the account can spend, and every movement of it (BILL-11).
struct BalanceTab: ListScreen {
  var list = ListPane<ID<LedgerEntry>>()

  var title: Phrase { BillingWords.balance }

  func read(
    _ window: Window<ID<LedgerEntry>>, matching text: String, in context: Context
  ) throws -> Stretch<LedgerEntry> {
    try context.stretch(of: LedgerList(filter: text, window: window))
  }

  func identity(of entry: LedgerEntry) -> ID<LedgerEntry> { entry.id }

  func head(in context: Context) -> [RowsBody.Line] {
    balance(in: context).map {
      [RowsBody.Line(context.words(sentence($0, in: context)), Style(.accent, isBold: true))]
    } ?? []
  }

  func row(of entry: LedgerEntry, in context: Context) -> ListRow {
    let sign = entry.amount < .zero ? "" : "+"
    return ListRow(
      entry.id,
      [
        Table.Cell(context.words(entry.bookedOn)), Table.Cell(context.words(entry.label)),
        Table.Cell(sign + context.words(entry.amount)),
        Table.Cell(context.words(entry.balanceAfter)),
      ])
  }

  func columns(in context: Context) -> [Table.Column] {
    [
      .day(context.words(InvoiceWords.date), priority: 1),
      Table.Column(
        context.words(BillingWords.movement), minimum: 12, ideal: 26, isFlexible: true),
      Table.Column(context.words(BillingWords.amount), minimum: 10, ideal: 12, alignment: .right),
      Table.Column(
        context.words(BillingWords.balanceAfter), minimum: 12, ideal: 13, alignment: .right,
        priority: 2),
    ]
  }

  func keys(on entry: LedgerEntry?, in context: Context) -> [PageKey] {
    [
      PageKey(
        "topUp", ["t"], BillingWords.topUpTitle, short: BillingWords.topUp,
        orders: TopUpBalance(by: Money(cents: 1000)), in: context
      ) { .open(TopUpScreen()) }
    ]
  }

  func empty(in context: Context) -> Phrase {
    context.empty(BillingWords.noMovement, lacking: .manageBalance)
  }

  func explanation(of entry: LedgerEntry?, in context: Context) -> Explanation? {
    let reasons =
      balance(in: context).map {
        [Reason(BalanceIsTheActingAccounts.self, sentence($0, in: context))]
      } ?? context.refusal(lacking: .manageBalance)?.reasons ?? []
    return Explanation(
      Phrase(
        fr: "Qui dépense ce solde ?", it: "Chi spende questo saldo?",
        en: "Who spends this balance?"),
      because: reasons)
  }

  func complete(_ page: inout Page, on entry: LedgerEntry?, in context: Context) {
    guard let balance = balance(in: context) else { return }
    page.copies = .amount(context.words(balance))
    page.fact = context.session.account.map { .balance($0) }
  }

  /// Nil for whoever may not see it.
  private func balance(in context: Context) -> Money? {
    (try? context.desk.answer(Balance(), as: context.session)) ?? nil
  }

  private func sentence(_ balance: Money, in context: Context) -> Phrase {
    BillingWords.balance(of: context.account?.nameAndCode ?? "", balance)
  }
}
