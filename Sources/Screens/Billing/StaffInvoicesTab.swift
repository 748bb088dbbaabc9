import Canvas
import ClientArea
import Store

/// The invoices of all clients, or of one. Staff issues them, reminds of them and cancels them by credit notes.
struct StaffInvoicesTab: InvoiceListScreen {
  var list = ListPane<InvoiceList.Anchor>()
  private let account: AccountName?

  init(of account: AccountName? = nil) { self.account = account }

  var title: Phrase { BillingWords.invoices }

  func read(
    _ window: Window<InvoiceList.Anchor>, matching text: String, in context: Context
  ) throws -> Stretch<InvoiceList.Item> {
    try context.desk.answer(
      InvoiceList(of: account?.id, filter: text, window: window), as: context.session)
  }

  func keys(on item: InvoiceList.Item?, in context: Context) -> [PageKey] {
    let issue = PageKey(
      "issue", ["n"], StaffInvoiceWords.issueTitle, short: StaffInvoiceWords.issue
    ) { .open(IssueInvoiceScreen(to: account)) }
    guard let invoice = item?.invoice else { return [issue] }
    return [
      opening(invoice), issue,
      PageKey(
        "remind", ["r"], StaffInvoiceWords.remindTitle, short: StaffInvoiceWords.remind,
        orders: RemindInvoice(invoice.id), in: context),
      PageKey(
        "cancel", ["x"], InvoiceWords.cancelTitle, short: InvoiceWords.cancel,
        orders: CancelInvoice(invoice.id), in: context
      ) {
        let facts = try? context.desk.answer(InvoiceDetail(invoice.id), as: context.session)
        return (facts ?? nil).map { .open(IssueCreditNoteScreen(of: $0, whole: true)) } ?? .stay
      },
    ]
  }

  func empty(in context: Context) -> Phrase { StaffInvoiceWords.none }
}
