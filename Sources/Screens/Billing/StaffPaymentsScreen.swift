package import Canvas
package import ClientArea
package import Store

/// « Paiements » of the back office: every payment that was accepted, or those of one client (CLIENTS-9).
package struct StaffPaymentsScreen: ListScreen {
  package var list = ListPane<ID<Payment>>()
  private let account: AccountName?

  /// - Parameter account: the client whose they are; nil for everybody's.
  package init(of account: AccountName? = nil) { self.account = account }

  package var title: Phrase { MenuPlace.payments.word.narrowed(to: account) }

  package func heading(in context: Context) -> String { context.words(title) }

  package func read(
    _ window: Window<ID<Payment>>, matching text: String, in context: Context
  ) throws -> Stretch<PaymentList.Item> {
    try context.stretch(of: PaymentList(of: account?.id, filter: text, window: window))
  }

  package func identity(of item: PaymentList.Item) -> ID<Payment> { item.payment.id }

  package func row(of item: PaymentList.Item, in context: Context) -> ListRow {
    let payment = item.payment
    return ListRow(
      payment.id, about: payment.invoice.map { .invoice($0) },
      [
        Table.Cell(context.words(payment.paidOn)), Table.Cell(item.account),
        Table.Cell(
          item.payment.invoice == nil
            ? context.words(MoneyWords.topUp) : context.words(item.what)),
        Table.Cell(context.words(payment.means.word)), Table.Cell(context.words(payment.amount)),
        Table.Cell(
          item.paidBy ?? (item.creditNoteNumber == nil ? context.words(MoneyWords.visitor) : "—")),
      ],
      copies: item.invoiceNumber.map { .number($0) } ?? .code(item.account.code),
      notes: .row(item.invoiceNumber ?? item.account.code))
  }

  package func columns(in context: Context) -> [Table.Column] {
    [
      .day(context.words(InvoiceWords.date)),
      Table.Column(
        context.words(InvoiceWords.account), minimum: 14, ideal: 28, priority: 1,
        isFlexible: true),
      Table.Column(context.words(InvoiceWords.invoice), minimum: 15, ideal: 15),
      Table.Column(context.words(BillingWords.means), minimum: 7, ideal: 8, priority: 3),
      Table.Column(context.words(BillingWords.amount), minimum: 10, ideal: 12, alignment: .right),
      Table.Column(context.words(MoneyWords.paidBy), minimum: 12, ideal: 20, priority: 2),
    ]
  }

  package func more(in context: Context) -> MoreColumns<PaymentList.Item> {
    InvoiceColumns.more(ofOwn: false, in: context)
  }

  package func keys(on item: PaymentList.Item?, in context: Context) -> [PageKey] {
    guard let item, let opens = item.opens else { return [] }
    return [PageKey("open", [.enter], InvoiceWords.openInvoice) { opens }]
  }

  package func empty(in context: Context) -> Phrase { BillingWords.noPayment }

  package func explanation(of item: PaymentList.Item?, in context: Context) -> Explanation? {
    item?.payment.invoice.flatMap { InvoiceExplanation.of($0, in: context) }
  }
}
