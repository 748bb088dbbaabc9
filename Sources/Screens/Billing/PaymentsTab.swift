import Canvas
import ClientArea
import Store

/// The payments of the acting account that were accepted.
struct PaymentsTab: Screen {
  private var list = ListPane<ID<Payment>>(isFiltered: false)

  typealias Answer = Counted<PaymentList>.Answer
  enum Intent { case open }

  var title: Phrase { BillingWords.payments }

  func read(in stage: Stage) throws -> Answer { try Self.read(list.window(in: stage), in: stage) }

  func bindings(showing payments: Answer, in stage: Stage) -> [Binding<Intent>] {
    list.selected(in: payments.items)?.payment.invoice == nil
      ? [] : [Binding("open", [.enter], InvoiceWords.open, does: .open)]
  }

  mutating func update(_ intent: Intent, showing payments: Answer, in stage: Stage) -> Effect {
    switch intent {
    case .open: invoice(of: payments).map { .open(InvoiceScreen($0)) } ?? .stay
    }
  }

  mutating func settle(on payments: Answer, in stage: Stage, goingToNew: Bool) -> Bool {
    list.settle(among: payments.items.map(\.payment.id))
  }

  mutating func press(_ key: Key, showing payments: Answer, in stage: Stage) throws -> Effect? {
    let event = try list.press(key, items: payments.items, in: stage, by: \.payment.id) {
      window, _ in
      let answer = try Self.read(window, in: stage)
      return (answer.items, answer.count)
    }
    guard let event else { return nil }
    guard case .opened(let row) = event, let invoice = payments.items[row].payment.invoice
    else { return .stay }
    return .open(InvoiceScreen(invoice))
  }

  func explanation(showing payments: Answer, in stage: Stage) -> Explanation? {
    invoice(of: payments).flatMap { InvoiceExplanation.of($0, in: stage) }
  }

  func fact(showing payments: Answer, in stage: Stage) -> ShownFact? {
    list.selected(in: payments.items)?.invoiceNumber.map { .row($0, in: .billing) }
  }

  func copyable(showing payments: Answer, in stage: Stage) -> String? {
    list.selected(in: payments.items)?.invoiceNumber
  }

  func draw(_ payments: Answer, on frame: inout Frame, in stage: Stage) {
    list.draw(
      payments.items.map { item in
        Table.Row([
          Table.Cell(stage.words(item.payment.paidOn)),
          Table.Cell(item.invoiceNumber ?? stage.words(BillingWords.topUpOfBalance)),
          Table.Cell(stage.words(item.payment.means.word)),
          Table.Cell(stage.words(item.payment.amount)),
        ])
      }, columns: columns(in: stage), of: payments.count,
      .init(title: "", empty: stage.empty(BillingWords.noPayment, lacking: .viewInvoices)),
      on: &frame, in: stage)
  }

  private func columns(in stage: Stage) -> [Table.Column] {
    [
      Table.Column(stage.words(InvoiceWords.date), minimum: 12, ideal: 14),
      Table.Column(
        stage.words(InvoiceWords.invoice), minimum: 12, ideal: 28, isFlexible: true),
      Table.Column(stage.words(BillingWords.means), minimum: 7, ideal: 9, priority: 1),
      Table.Column(stage.words(BillingWords.amount), minimum: 10, ideal: 12, alignment: .right),
    ]
  }

  private func invoice(of payments: Answer) -> ID<Invoice>? {
    list.selected(in: payments.items)?.payment.invoice
  }

  private static func read(_ window: Window<ID<Payment>>, in stage: Stage) throws -> Answer {
    try stage.desk.answer(Counted(PaymentList(window: window)), as: stage.session)
  }
}
