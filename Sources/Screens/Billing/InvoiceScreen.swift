package import Canvas
package import ClientArea
package import Store

/// One invoice as it was issued, with how it stands (BILL-8, BILL-9).
package struct InvoiceScreen: OldScreen {
  private let invoice: ID<Invoice>
  private var scroll = ScrollView()

  package init(_ invoice: ID<Invoice>) { self.invoice = invoice }

  package enum Intent { case pay, cancel }

  package var title: Phrase { InvoiceWords.invoice }

  package func read(in stage: Stage) throws -> InvoiceDetail.Facts? {
    try stage.desk.answer(InvoiceDetail(invoice), as: stage.session)
  }

  package func bindings(
    showing facts: InvoiceDetail.Facts?, in stage: Stage
  ) -> [Binding<Intent>] {
    guard facts != nil else { return [] }
    if stage.isStaff {
      return [
        Binding(
          "cancel", "x", InvoiceWords.cancelTitle, short: InvoiceWords.cancel, does: .cancel,
          offBecause: stage.refusal(of: CancelInvoice(invoice)))
      ]
    }
    return [
      Binding(
        "pay", "p", InvoiceWords.pay, does: .pay,
        offBecause: stage.refusal(of: PayInvoice(invoice, with: .card)))
    ]
  }

  package mutating func update(
    _ intent: Intent, showing facts: InvoiceDetail.Facts?, in stage: Stage
  ) -> Effect {
    switch intent {
    case .pay: return .open(InvoicePaymentScreen(invoice))
    case .cancel:
      return facts.map { .open(InvoiceWords.confirmCancelling($0.invoice)) } ?? .stay
    }
  }

  package mutating func press(
    _ key: Key, showing facts: InvoiceDetail.Facts?, in stage: Stage
  ) -> Effect? {
    let inner = Box.inside(stage.rect)
    let height = page(of: facts, in: stage).height
    return scroll.handle(key, content: height, in: inner) ? .stay : nil
  }

  package func explanation(
    showing facts: InvoiceDetail.Facts?, in stage: Stage
  ) -> Explanation? {
    facts.map { InvoiceExplanation.of($0) }
  }

  package func fact(showing facts: InvoiceDetail.Facts?, in stage: Stage) -> ShownFact? {
    facts.map { .invoice($0.invoice.id) }
  }

  package func copyable(showing facts: InvoiceDetail.Facts?, in stage: Stage) -> String? {
    facts?.invoice.number
  }

  package func draw(
    _ facts: InvoiceDetail.Facts?, on frame: inout Frame, in stage: Stage
  ) {
    let name = stage.words(InvoiceWords.invoice)
    let inner = Box(facts.map { "\(name) \($0.invoice.number)" } ?? name)
      .draw(on: &frame, in: stage.rect)
    page(of: facts, in: stage).draw(scroll, on: &frame, in: inner)
  }

  private func page(of facts: InvoiceDetail.Facts?, in stage: Stage) -> TextPage {
    let inner = Box.inside(stage.rect)
    guard let facts else {
      var page = TextPage(for: inner)
      page.paragraph(stage.words(InvoiceWords.gone), Style(.quiet))
      return page
    }
    return InvoicePage.of(facts, for: inner, in: stage)
  }
}
