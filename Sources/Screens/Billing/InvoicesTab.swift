import Canvas
import ClientArea
import Store

/// The invoices in the acting account's name.
struct InvoicesTab: InvoiceListScreen {
  var list = ListPane<InvoiceList.Anchor>()

  var title: Phrase { BillingWords.invoices }

  func keys(on item: InvoiceList.Item?, in context: Context) -> [PageKey] {
    guard let invoice = item?.invoice else { return [] }
    return [
      opening(invoice),
      PageKey(
        "pay", ["p"], InvoiceWords.pay, orders: PayInvoice(invoice.id, with: .card), in: context
      ) { .open(InvoicePaymentScreen(invoice.id)) },
    ]
  }

  func empty(in context: Context) -> Phrase {
    context.empty(InvoiceWords.noInvoice, lacking: .viewInvoices)
  }
}
