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

  package func read(in stage: Stage) throws -> InvoiceDetail.Facts? {
    try stage.desk.answer(InvoiceDetail(invoice), as: stage.session)
  }

  package func heading(of facts: InvoiceDetail.Facts, in stage: Stage) -> String {
    "\(stage.words(title)) \(facts.invoice.number)"
  }

  package func text(of facts: InvoiceDetail.Facts, for rect: Rect, in stage: Stage) -> TextPage {
    InvoicePage.of(facts, for: rect, in: stage)
  }

  package func keys(of facts: InvoiceDetail.Facts, in stage: Stage) -> [PageKey] {
    guard !stage.isStaff else {
      return [
        PageKey(
          "cancel", ["x"], InvoiceWords.cancelTitle, short: InvoiceWords.cancel,
          orders: CancelInvoice(invoice), in: stage
        ) { .open(InvoiceWords.confirmCancelling(facts.invoice)) }
      ]
    }
    return [
      PageKey(
        "pay", ["p"], InvoiceWords.pay, orders: PayInvoice(invoice, with: .card), in: stage
      ) { .open(InvoicePaymentScreen(invoice)) }
    ]
  }

  package func explanation(of facts: InvoiceDetail.Facts, in stage: Stage) -> Explanation? {
    InvoiceExplanation.of(facts)
  }

  package func complete(_ page: inout Page, with facts: InvoiceDetail.Facts, in stage: Stage) {
    page.fact = .invoice(invoice)
    page.text = facts.invoice.number
  }
}
