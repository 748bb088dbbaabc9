import Canvas
package import ClientArea
package import Store

/// The payment page of an invoice that is due. It says whose name the invoice bears before anything is paid
/// (BILL-7, BILL-14).
package struct InvoicePaymentScreen: PaymentScreen {
  private let invoice: ID<Invoice>
  package var checkout: Checkout

  package init(_ invoice: ID<Invoice>) {
    self.invoice = invoice
    checkout = Checkout(
      by: { PayInvoice(invoice, with: $0.choice, seeing: $0.seen) }, with: [.balance],
      saying: { _, context in
        let facts = try context.desk.answer(InvoiceDetail(invoice), as: context.session)
        return Checkout.Statement(
          naming: facts.map(Self.naming), Self.lines(of: facts), lines: facts?.rest.lines ?? [],
          vat: facts?.invoice.vat ?? .unsaid, totals: facts?.rest.totals)
      })
  }

  package var title: Phrase { InvoiceWords.payment }
  package var heading: Phrase { title }
  package var shape: ScreenShape { .popup(Size(rows: 18, columns: 78)) }

  package func paid(_ decision: Decision, in context: Context) -> Effect {
    .all([.close, .say(decision.message)])
  }

  /// The name that it bears already.
  package func explanation(of foresight: Foresight, in context: Context) -> Explanation? {
    InvoiceExplanation.of(invoice, in: context)
  }

  package func complete(_ page: inout Page, in context: Context) {
    let facts = try? context.desk.answer(InvoiceDetail(invoice), as: context.session)
    page.copies = (facts?.invoice.number).map { .number($0) }
  }

  private static func lines(of facts: InvoiceDetail.Facts?) -> [PaymentPage.Fact] {
    guard let facts else { return [PaymentPage.Fact(InvoiceWords.gone)] }
    let invoice = facts.invoice
    return [
      PaymentPage.Fact(
        InvoiceWords.invoice, Phrase(name: "\(invoice.number) · \(invoice.subject)"))
    ]
  }

  /// It bears its name already, whoever pays it.
  private static func naming(of facts: InvoiceDetail.Facts) -> PaymentPage.Naming {
    PaymentPage.Naming(
      Phrase(name: facts.account.nameAndCode),
      because: facts.invoice.reasons.prefix(2).map { PaymentWords.reason($0) })
  }
}
