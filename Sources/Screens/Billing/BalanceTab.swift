import Canvas
import ClientArea
import Store

/// « Solde »: what the account can spend, and every movement of it (BILL-11).
struct BalanceTab: Screen {
  private var list = ListPane<ID<LedgerEntry>>(isFiltered: false, headRows: 2)

  struct Content {
    /// Nil for whoever may not see it.
    let balance: Money?
    let entries: Counted<LedgerList>.Answer
  }

  enum Intent { case topUp }

  var title: Phrase { BillingWords.balance }

  func read(in stage: Stage) throws -> Content {
    Content(
      balance: try stage.desk.answer(Balance(), as: stage.session),
      entries: try Self.read(list.window(in: stage), in: stage))
  }

  func bindings(showing content: Content, in stage: Stage) -> [Binding<Intent>] {
    [
      Binding(
        "topUp", "t", BillingWords.topUpTitle, short: BillingWords.topUp, does: .topUp,
        offBecause: stage.refusal(of: TopUpBalance(by: Money(cents: 1000))))
    ]
  }

  mutating func update(_ intent: Intent, showing content: Content, in stage: Stage) -> Effect {
    switch intent {
    case .topUp: .open(TopUpScreen())
    }
  }

  mutating func settle(on content: Content, in stage: Stage, goingToNew: Bool) -> Bool {
    list.settle(among: content.entries.items.map(\.id))
  }

  mutating func press(_ key: Key, showing content: Content, in stage: Stage) throws -> Effect? {
    let event = try list.press(key, items: content.entries.items, in: stage, by: \.id) {
      window, _ in
      let answer = try Self.read(window, in: stage)
      return (answer.items, answer.count)
    }
    return event == nil ? nil : .stay
  }

  func explanation(showing content: Content, in stage: Stage) -> Explanation? {
    let reasons =
      content.balance.map { [Reason(BalanceIsTheActingAccounts.self, sentence($0, in: stage))] }
      ?? stage.refusal(lacking: .manageBalance)?.reasons ?? []
    return Explanation(
      Phrase(
        fr: "Qui dépense ce solde ?", it: "Chi spende questo saldo?",
        en: "Who spends this balance?"),
      because: reasons)
  }

  func fact(showing content: Content, in stage: Stage) -> ShownFact? {
    content.balance == nil ? nil : stage.session.account.map { .balance($0) }
  }

  func copyable(showing content: Content, in stage: Stage) -> String? {
    content.balance.map { stage.words($0) }
  }

  func draw(_ content: Content, on frame: inout Frame, in stage: Stage) {
    guard let balance = content.balance else { return drawNothing(on: &frame, in: stage) }
    let head = list.draw(
      content.entries.items.map { row($0, in: stage) }, columns: columns(in: stage),
      of: content.entries.count, .init(title: "", empty: BillingWords.noMovement), on: &frame,
      in: stage)
    frame.write(
      stage.words(sentence(balance, in: stage)), in: head.line(0), Style(.accent, isBold: true))
  }

  private func drawNothing(on frame: inout Frame, in stage: Stage) {
    let inner = Box().draw(on: &frame, in: stage.rect)
    let text = stage.empty(BillingWords.noMovement, lacking: .manageBalance)
    Paragraph(stage.words(text), Style(.quiet)).draw(on: &frame, in: inner)
    frame.cursor = Point(row: inner.row, column: inner.column)
  }

  private func sentence(_ balance: Money, in stage: Stage) -> Phrase {
    BillingWords.balance(of: stage.account?.nameAndCode ?? "", balance)
  }

  private func row(_ entry: LedgerEntry, in stage: Stage) -> Table.Row {
    let sign = entry.amount < .zero ? "" : "+"
    return Table.Row([
      Table.Cell(stage.words(entry.bookedOn)), Table.Cell(stage.words(entry.label)),
      Table.Cell(sign + stage.words(entry.amount)), Table.Cell(stage.words(entry.balanceAfter)),
    ])
  }

  private func columns(in stage: Stage) -> [Table.Column] {
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

  private static func read(
    _ window: Window<ID<LedgerEntry>>, in stage: Stage
  ) throws -> Counted<LedgerList>.Answer {
    try stage.desk.answer(Counted(LedgerList(window: window)), as: stage.session)
  }
}
