import Canvas
package import ClientArea
package import Store

/// « Factures » of the back office: every client's. Staff issues invoices and cancels them by credit notes
/// (BILL-9, BILL-14).
package struct StaffInvoicesScreen: InvoiceListScreen {
  package var list = ListPane<InvoiceList.Anchor>()

  package init() {}

  package var title: Phrase { MenuPlace.invoices.word }

  package func heading(in context: Context) -> String { context.words(StaffInvoiceWords.listTitle) }

  package func keys(on item: InvoiceList.Item?, in context: Context) -> [PageKey] {
    let issue = PageKey(
      "issue", ["n"], StaffInvoiceWords.issueTitle, short: StaffInvoiceWords.issue
    ) { .open(IssueInvoiceScreen()) }
    guard let invoice = item?.invoice else { return [issue] }
    return [
      opening(invoice), issue,
      PageKey(
        "cancel", ["x"], InvoiceWords.cancelTitle, short: InvoiceWords.cancel,
        orders: CancelInvoice(invoice.id), in: context
      ) { .open(InvoiceWords.confirmCancelling(invoice)) },
    ]
  }

  package func empty(in context: Context) -> Phrase { StaffInvoiceWords.none }
}
