import Canvas
import ClientArea
import Store

/// The payments of the acting account that were accepted.
struct PaymentsTab: ListScreen {
  var list = ListPane<ID<Payment>>()

  var title: Phrase { BillingWords.payments }

  func read(
    _ window: Window<ID<Payment>>, matching text: String, in context: Context
  ) throws -> Stretch<PaymentList.Item> {
    try context.stretch(of: PaymentList(filter: text, window: window))
  }

  func identity(of item: PaymentList.Item) -> ID<Payment> { item.payment.id }

  func row(of item: PaymentList.Item, in context: Context) -> ListRow {
    ListRow(
      item.payment.id, about: item.payment.invoice.map { .invoice($0) },
      [
        Table.Cell(context.words(item.payment.paidOn)),
        Table.Cell(context.words(item.what)),
        Table.Cell(context.words(item.payment.means.word)),
        Table.Cell(context.words(item.payment.amount)),
      ],
      copies: item.invoiceNumber.map { .number($0) }, notes: item.invoiceNumber.map { .row($0) })
  }

  func columns(in context: Context) -> [Table.Column] {
    [
      .day(context.words(InvoiceWords.date)),
      Table.Column(
        context.words(InvoiceWords.invoice), minimum: 12, ideal: 28, isFlexible: true),
      Table.Column(context.words(BillingWords.means), minimum: 7, ideal: 9, priority: 1),
      Table.Column(context.words(BillingWords.amount), minimum: 10, ideal: 12, alignment: .right),
    ]
  }

  func more(in context: Context) -> MoreColumns<PaymentList.Item> {
    InvoiceColumns.more(ofOwn: true, in: context)
  }

  func keys(on item: PaymentList.Item?, in context: Context) -> [PageKey] {
    guard let item, let opens = item.opens else { return [] }
    return [PageKey("open", [.enter], InvoiceWords.open) { opens }]
  }

  func empty(in context: Context) -> Phrase {
    context.empty(BillingWords.noPayment, lacking: .viewInvoices)
  }

  func explanation(of item: PaymentList.Item?, in context: Context) -> Explanation? {
    item?.payment.invoice.flatMap { InvoiceExplanation.of($0, in: context) }
  }
}

extension PaymentList.Item {
  /// What it paid, or that it went back by a credit note.
  var what: Phrase {
    if let creditNoteNumber {
      return Phrase(
        fr: "Remboursé : \(creditNoteNumber)", it: "Rimborsato: \(creditNoteNumber)",
        en: "Paid back: \(creditNoteNumber)")
    }
    return invoiceNumber.map { Phrase(name: $0) } ?? BillingWords.topUpOfBalance
  }

  /// The page of what it is about; nil for a top-up.
  var opens: Effect? {
    if let note = payment.creditNote { return .open(CreditNoteScreen(note)) }
    return payment.invoice.map { .open(InvoiceScreen($0)) }
  }
}
