package import Canvas
package import ClientArea
import Store

/// What a payment has done: the invoice with its number, and the mails that left. Frozen, so that it stays
/// true whatever happens next.
package struct ReceiptScreen: OldScreen {
  package let title: Phrase
  private let heading: Phrase
  private let decision: Decision
  private var scroll = ScrollView()

  /// - Parameter heading: what stands above the receipt, where that is not the title.
  package init(_ title: Phrase, under heading: Phrase? = nil, _ decision: Decision) {
    self.title = title
    self.heading = heading ?? title
    self.decision = decision
  }

  package enum Intent { case close, openInvoice, openService }

  package func read(in stage: Stage) -> KeyValue {
    var receipt = KeyValue(rows(in: stage))
    receipt.scroll = scroll
    return receipt
  }

  package func bindings(showing receipt: KeyValue, in stage: Stage) -> [Binding<Intent>] {
    var bindings = [Binding("close", [.enter], PopupWords.close, does: Intent.close)]
    if invoice != nil {
      bindings.append(Binding("invoice", "i", ReceiptWords.seeInvoice, does: .openInvoice))
    }
    if seesService(in: stage) {
      bindings.append(Binding("service", "s", ReceiptWords.seeService, does: .openService))
    }
    return bindings
  }

  package mutating func update(
    _ intent: Intent, showing receipt: KeyValue, in stage: Stage
  ) -> Effect {
    switch intent {
    case .close: .close
    case .openInvoice: invoice.map { .replace(InvoiceScreen($0.id)) } ?? .stay
    case .openService: service.map { .replace(ServiceScreen($0.id)) } ?? .stay
    }
  }

  package mutating func press(
    _ key: Key, showing receipt: KeyValue, in stage: Stage
  ) -> Effect? {
    var receipt = receipt
    guard receipt.handle(key, in: Box.inside(stage.rect)) else { return nil }
    scroll = receipt.scroll
    return .stay
  }

  package func explanation(showing receipt: KeyValue, in stage: Stage) -> Explanation? {
    Explanation(
      ReceiptWords.whyThis, facts: [(ReceiptWords.done, decision.message)],
      because: decision.reasons)
  }

  package func fact(showing receipt: KeyValue, in stage: Stage) -> ShownFact? {
    invoice.map { .invoice($0.id) }
  }

  package func copyable(showing receipt: KeyValue, in stage: Stage) -> String? { invoice?.number }

  package func draw(_ receipt: KeyValue, on frame: inout Frame, in stage: Stage) {
    let inner = Box(stage.words(heading)).draw(on: &frame, in: stage.rect)
    receipt.draw(on: &frame, in: inner)
    frame.cursor = Point(row: inner.row, column: inner.column)
  }

  private var invoice: Invoice? { decision.first(Invoice.self) }
  private var service: Service? { decision.first(Service.self) }

  /// The payer of somebody else's order may not be its contact, and sees the service only where he is.
  private func seesService(in stage: Stage) -> Bool {
    guard let service else { return false }
    return (try? stage.desk.answer(ServiceDetail(service.id), as: stage.session)) != nil
  }

  private func rows(in stage: Stage) -> [KeyValue.Row] {
    var rows = [
      KeyValue.Row(
        stage.words(ReceiptWords.done), "✔ " + stage.words(decision.message),
        Style(.good, isBold: true)),
      .gap,
    ]
    if let service {
      let period = PaymentWords.period(from: service.paidFrom, to: service.expiresOn - 1)
      rows.append(KeyValue.Row(stage.words(ServiceWords.service), service.name))
      rows.append(KeyValue.Row(stage.words(PaymentWords.period), stage.words(period)))
    }
    if let invoice {
      rows += [
        KeyValue.Row(
          stage.words(ReceiptWords.invoice), invoice.number, Style(.text, isBold: true)),
        KeyValue.Row(
          stage.words(PaymentWords.invoicedTo),
          stage.words(PaymentExplanation.name(on: invoice, payer: stage.account))),
        KeyValue.Row(
          stage.words(PaymentWords.amount), stage.words(PaymentWords.totals(invoice.totals))),
      ]
    }
    let mails = decision.letters.map { MailNotices.Notice($0.model, to: $0.recipient) }
    if !mails.isEmpty {
      rows += [
        .gap,
        KeyValue.Row(
          stage.words(MailNotices.title), stage.words(MailNotices.phrase(of: mails))),
      ]
    }
    return rows
  }
}

extension Effect {
  /// The receipt stands in the place of the payment page.
  static func receipt(_ screen: ReceiptScreen, of decision: Decision) -> Effect {
    .all([.replace(screen), .say(decision.message)])
  }
}
