package import Canvas
package import ClientArea
package import Store

/// The payment page of an invoice that is due. It says whose name the invoice bears before anything is paid
/// (BILL-7, BILL-14).
package struct InvoicePaymentScreen: OldScreen {
  private let invoice: ID<Invoice>
  private var payment = PaymentFields()

  package init(_ invoice: ID<Invoice>) { self.invoice = invoice }

  package struct Content {
    /// Nil where the session does not see the invoice.
    let facts: InvoiceDetail.Facts?
    let page: PaymentPage
  }

  package var title: Phrase { InvoiceWords.payment }
  package var shape: ScreenShape { .popup(Size(rows: 14, columns: 78)) }
  package var takesText: Bool { payment.takesText }
  package var isForm: Bool { true }

  package func read(in stage: Stage) throws -> Content {
    let facts = try stage.desk.answer(InvoiceDetail(invoice), as: stage.session)
    return Content(
      facts: facts,
      page: PaymentPage(
        lines(of: facts), totals: facts?.invoice.totals,
        balance: try stage.desk.answer(Balance(), as: stage.session),
        refusal: stage.refusal(of: PayInvoice(invoice, with: .card))))
  }

  package func bindings(showing content: Content, in stage: Stage) -> [Binding<Never>] { [] }

  package mutating func press(_ key: Key, showing content: Content, in stage: Stage) -> Effect? {
    switch payment.press(key, on: content.page, in: Box.inside(stage.rect), stage) {
    case .moved: .stay
    case .cancelled: .close
    case .paid(let order): .perform(PayInvoice(invoice, with: order.choice))
    case nil: nil
    }
  }

  package mutating func performed(_ outcome: Outcome, in stage: Stage) -> Effect {
    switch outcome {
    case .done(let decision, _): return .all([.close, .say(decision.message)])
    case .refused(let refusal):
      if let content = try? read(in: stage) {
        payment.show(refusal, on: content.page, in: stage)
      }
      return .warn(refusal.spoken)
    }
  }

  package func explanation(showing content: Content, in stage: Stage) -> Explanation? {
    content.facts.map { InvoiceExplanation.of($0) }
  }

  package func copyable(showing content: Content, in stage: Stage) -> String? {
    content.facts?.invoice.number
  }

  package func trial(showing content: Content, in stage: Stage) -> (any Command)? {
    payment.trial(on: content.page).map { PayInvoice(invoice, with: $0.choice) }
  }

  package func purpose(in stage: Stage) -> (any Command)? { PayInvoice(invoice, with: .card) }

  package func draw(_ content: Content, on frame: inout Frame, in stage: Stage) {
    frame.clear(stage.rect)
    let inner = Box(stage.words(title)).draw(on: &frame, in: stage.rect)
    payment.draw(content.page, on: &frame, in: inner, stage)
  }

  private func lines(of facts: InvoiceDetail.Facts?) -> [PaymentPage.Fact] {
    guard let facts else { return [PaymentPage.Fact(InvoiceWords.gone)] }
    let invoice = facts.invoice
    return [
      PaymentPage.Fact(
        InvoiceWords.invoice, Phrase(name: "\(invoice.number) · \(invoice.subject)")),
      PaymentPage.Fact(PaymentWords.invoicedTo, Phrase(name: facts.account.nameAndCode)),
    ]
  }
}
