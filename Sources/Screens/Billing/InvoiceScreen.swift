package import Canvas
package import ClientArea
package import Store

/// One invoice as it was issued, with how it stands (BILL-8, BILL-9).
package struct InvoiceScreen: ReadingScreen {
  private let invoice: ID<Invoice>
  package var scroll = ScrollView()

  package init(_ invoice: ID<Invoice>) { self.invoice = invoice }

  package var title: Phrase { InvoiceWords.invoice }
  package var gone: Phrase { InvoiceWords.gone }

  package func read(in context: Context) throws -> InvoiceDetail.Facts? {
    try context.desk.answer(InvoiceDetail(invoice), as: context.session)
  }

  package func heading(of facts: InvoiceDetail.Facts, in context: Context) -> String {
    "\(context.words(title)) \(facts.invoice.number)"
  }

  package func text(of facts: InvoiceDetail.Facts, for rect: Rect, in context: Context) -> TextPage
  {
    InvoicePage.of(facts, for: rect, in: context)
  }

  package func keys(of facts: InvoiceDetail.Facts, in context: Context) -> [PageKey] {
    let print = PageKey("print", ["P"], PaperWords.title, short: PaperWords.short) {
      .all(InvoicePaper.files(of: facts).map { .export(name: $0.name, text: $0.text) })
    }
    guard !context.isStaff else {
      return [
        PageKey(
          "remind", ["r"], StaffInvoiceWords.remindTitle, short: StaffInvoiceWords.remind,
          orders: RemindInvoice(invoice), in: context),
        PageKey(
          "creditLine", ["l"], InvoiceWords.creditLineTitle, short: InvoiceWords.creditLine,
          opens: IssueCreditNoteScreen(of: facts, whole: false), in: context),
        PageKey(
          "cancel", ["x"], InvoiceWords.cancelTitle, short: InvoiceWords.cancel,
          orders: CancelInvoice(invoice), in: context
        ) { .open(IssueCreditNoteScreen(of: facts, whole: true)) },
        print,
      ]
    }
    return [
      PageKey(
        "pay", ["p"], InvoiceWords.pay, orders: PayInvoice(invoice, with: .card), in: context
      ) { .open(InvoicePaymentScreen(invoice)) },
      print,
    ]
  }

  package func explanation(of facts: InvoiceDetail.Facts, in context: Context) -> Explanation? {
    InvoiceExplanation.of(facts)
  }

  package func complete(_ page: inout Page, with facts: InvoiceDetail.Facts, in context: Context) {
    page.fact = .invoice(invoice)
    page.copies = .number(facts.invoice.number)
  }
}
