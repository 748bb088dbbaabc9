import Canvas
import ClientArea
import Store

/// « Solde »: what the account can spend, and every movement of it (BILL-11).
struct BalanceTab: ListScreen {
  var list = ListPane<ID<LedgerEntry>>()

  var title: Phrase { BillingWords.balance }

  func read(
    _ window: Window<ID<LedgerEntry>>, matching text: String, in stage: Stage
  ) throws -> Stretch<LedgerEntry> {
    try stage.stretch(of: LedgerList(filter: text, window: window))
  }

  func identity(of entry: LedgerEntry) -> ID<LedgerEntry> { entry.id }

  func head(in stage: Stage) -> [RowsBody.Line] {
    balance(in: stage).map {
      [RowsBody.Line(stage.words(sentence($0, in: stage)), Style(.accent, isBold: true))]
    } ?? []
  }

  func row(of entry: LedgerEntry, in stage: Stage) -> Row {
    let sign = entry.amount < .zero ? "" : "+"
    return Row(
      entry.id,
      [
        Table.Cell(stage.words(entry.bookedOn)), Table.Cell(stage.words(entry.label)),
        Table.Cell(sign + stage.words(entry.amount)),
        Table.Cell(stage.words(entry.balanceAfter)),
      ])
  }

  func columns(in stage: Stage) -> [Table.Column] {
    [
      Table.Column(stage.words(InvoiceWords.date), minimum: 12, ideal: 14, priority: 1),
      Table.Column(
        stage.words(BillingWords.movement), minimum: 12, ideal: 26, isFlexible: true),
      Table.Column(stage.words(BillingWords.amount), minimum: 10, ideal: 12, alignment: .right),
      Table.Column(
        stage.words(BillingWords.balanceAfter), minimum: 12, ideal: 13, alignment: .right,
        priority: 2),
    ]
  }

  func keys(on entry: LedgerEntry?, in stage: Stage) -> [PageKey] {
    [
      PageKey(
        "topUp", ["t"], BillingWords.topUpTitle, short: BillingWords.topUp,
        orders: TopUpBalance(by: Money(cents: 1000)), in: stage
      ) { .open(TopUpScreen()) }
    ]
  }

  func empty(in stage: Stage) -> Phrase {
    stage.empty(BillingWords.noMovement, lacking: .manageBalance)
  }

  func explanation(of entry: LedgerEntry?, in stage: Stage) -> Explanation? {
    let reasons =
      balance(in: stage).map {
        [Reason(BalanceIsTheActingAccounts.self, sentence($0, in: stage))]
      } ?? stage.refusal(lacking: .manageBalance)?.reasons ?? []
    return Explanation(
      Phrase(
        fr: "Qui dépense ce solde ?", it: "Chi spende questo saldo?",
        en: "Who spends this balance?"),
      because: reasons)
  }

  func complete(_ page: inout Page, on entry: LedgerEntry?, in stage: Stage) {
    guard let balance = balance(in: stage) else { return }
    page.text = stage.words(balance)
    page.fact = stage.session.account.map { .balance($0) }
  }

  /// Nil for whoever may not see it.
  private func balance(in stage: Stage) -> Money? {
    (try? stage.desk.answer(Balance(), as: stage.session)) ?? nil
  }

  private func sentence(_ balance: Money, in stage: Stage) -> Phrase {
    BillingWords.balance(of: stage.account?.nameAndCode ?? "", balance)
  }
}
