import Canvas
import ClientArea
import Store

/// The payments of the acting account that were accepted.
struct PaymentsTab: ListScreen {
  var list = ListPane<ID<Payment>>()

  var title: Phrase { BillingWords.payments }

  func read(
    _ window: Window<ID<Payment>>, matching text: String, in stage: Stage
  ) throws -> Stretch<PaymentList.Item> {
    try stage.stretch(of: PaymentList(filter: text, window: window))
  }

  func identity(of item: PaymentList.Item) -> ID<Payment> { item.payment.id }

  func row(of item: PaymentList.Item, in stage: Stage) -> Row {
    Row(
      item.payment.id, about: item.payment.invoice.map { .invoice($0) },
      [
        Table.Cell(stage.words(item.payment.paidOn)),
        Table.Cell(item.invoiceNumber ?? stage.words(BillingWords.topUpOfBalance)),
        Table.Cell(stage.words(item.payment.means.word)),
        Table.Cell(stage.words(item.payment.amount)),
      ],
      copies: item.invoiceNumber, notes: item.invoiceNumber.map { .row($0) })
  }

  func columns(in stage: Stage) -> [Table.Column] {
    [
      Table.Column(stage.words(InvoiceWords.date), minimum: 12, ideal: 14),
      Table.Column(
        stage.words(InvoiceWords.invoice), minimum: 12, ideal: 28, isFlexible: true),
      Table.Column(stage.words(BillingWords.means), minimum: 7, ideal: 9, priority: 1),
      Table.Column(stage.words(BillingWords.amount), minimum: 10, ideal: 12, alignment: .right),
    ]
  }

  func keys(on item: PaymentList.Item?, in stage: Stage) -> [PageKey] {
    guard let invoice = item?.payment.invoice else { return [] }
    return [PageKey("open", [.enter], InvoiceWords.open) { .open(InvoiceScreen(invoice)) }]
  }

  func empty(in stage: Stage) -> Phrase {
    stage.empty(BillingWords.noPayment, lacking: .viewInvoices)
  }

  func explanation(of item: PaymentList.Item?, in stage: Stage) -> Explanation? {
    item?.payment.invoice.flatMap { InvoiceExplanation.of($0, in: stage) }
  }
}
