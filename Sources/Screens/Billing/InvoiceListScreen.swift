import Canvas
import ClientArea
import Store

/// A list of invoices: a client's own, or everybody's for staff.
protocol InvoiceListScreen: ListScreen where Identity == InvoiceList.Anchor {}

extension InvoiceListScreen {
  package func read(
    _ window: Window<InvoiceList.Anchor>, matching text: String, in context: Context
  ) throws -> Stretch<InvoiceList.Item> {
    try context.desk.answer(InvoiceList(filter: text, window: window), as: context.session)
  }

  package func identity(of item: InvoiceList.Item) -> InvoiceList.Anchor { item.anchor }

  package func columns(in context: Context) -> [Table.Column] { InvoiceWords.columns(in: context) }

  package func row(of item: InvoiceList.Item, in context: Context) -> ListRow {
    ListRow(
      item.anchor, about: .invoice(item.invoice.id), InvoiceWords.cells(of: item, in: context),
      copies: .number(item.invoice.number))
  }

  package func more(in context: Context) -> MoreColumns<InvoiceList.Item> {
    InvoiceColumns.more(in: context)
  }

  package func explanation(of item: InvoiceList.Item?, in context: Context) -> Explanation? {
    item.flatMap { InvoiceExplanation.of($0.invoice.id, in: context) }
  }

  func opening(_ invoice: Invoice) -> PageKey {
    PageKey("open", [.enter], InvoiceWords.open) { .open(InvoiceScreen(invoice.id)) }
  }
}
