import Canvas
import ClientArea
import Store

/// A list of invoices: a client's own, or everybody's for staff.
protocol InvoiceListScreen: ListScreen where Identity == InvoiceList.Anchor {}

extension InvoiceListScreen {
  package func read(
    _ window: Window<InvoiceList.Anchor>, matching text: String, in stage: Stage
  ) throws -> Stretch<InvoiceList.Item> {
    let answer = try stage.desk.answer(
      InvoiceList(filter: text, window: window), as: stage.session)
    return Stretch(answer.items, of: answer.count)
  }

  package func identity(of item: InvoiceList.Item) -> InvoiceList.Anchor { item.anchor }

  package func columns(in stage: Stage) -> [Table.Column] { InvoiceWords.columns(in: stage) }

  package func row(of item: InvoiceList.Item, in stage: Stage) -> Row {
    Row(
      item.anchor, about: .invoice(item.invoice.id), InvoiceWords.cells(of: item, in: stage),
      copies: item.invoice.number)
  }

  package func explanation(of item: InvoiceList.Item?, in stage: Stage) -> Explanation? {
    item.flatMap { InvoiceExplanation.of($0.invoice.id, in: stage) }
  }

  func opening(_ invoice: Invoice) -> PageKey {
    PageKey("open", [.enter], InvoiceWords.open) { .open(InvoiceScreen(invoice.id)) }
  }
}
