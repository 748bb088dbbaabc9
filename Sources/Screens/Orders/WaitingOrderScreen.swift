package import Canvas
package import ClientArea
package import Store

/// One order: what it waits for, and what can be done with it.
package struct WaitingOrderScreen: Screen {
  private let order: ID<Order>
  private var scroll = ScrollView()

  package init(_ order: ID<Order>) { self.order = order }

  package enum Intent { case pay, cancel, openInvoice, openService, rights }

  package var title: Phrase { OrderWords.oneOrder }

  /// - Returns: nil for an order that the session does not see.
  package func read(in stage: Stage) throws -> OrderDetail.Facts? {
    try stage.desk.answer(OrderDetail(order), as: stage.session)
  }

  package func bindings(
    showing facts: OrderDetail.Facts?, in stage: Stage
  ) -> [Binding<Intent>] {
    guard let facts else { return [] }
    var bindings = [
      Binding(
        "pay", "p", PaymentWords.pay(nil), does: Intent.pay,
        offBecause: stage.refusal(of: PayOrder(order, paying: .card))),
      Binding(
        "cancel", "x", OrderWords.cancelOrder, does: .cancel,
        offBecause: stage.refusal(of: CancelOrder(order))),
    ]
    if facts.order.invoice != nil {
      bindings.append(Binding("invoice", "i", ReceiptWords.seeInvoice, does: .openInvoice))
    }
    if facts.order.service != nil {
      bindings.append(Binding("service", "s", ReceiptWords.seeService, does: .openService))
    }
    bindings.append(Binding("rights", "d", RightsWords.rightsHere, does: .rights, isHint: false))
    return bindings
  }

  package mutating func update(
    _ intent: Intent, showing facts: OrderDetail.Facts?, in stage: Stage
  ) -> Effect {
    guard let facts else { return .stay }
    switch intent {
    case .pay: return .open(OrderPaymentScreen(facts))
    case .cancel:
      return .open(
        ConfirmScreen(
          OrderWords.cancelOrder.capitalized, OrderWords.confirmCancel(facts.order.number),
          doing: CancelOrder(order), called: OrderWords.cancelOrder.capitalized))
    case .openInvoice: return facts.order.invoice.map { .open(InvoiceScreen($0)) } ?? .stay
    case .openService: return facts.order.service.map { .open(ServiceScreen($0)) } ?? .stay
    case .rights: return .open(SimulatorScreen(showingRightsOn: .order(order)))
    }
  }

  package mutating func press(
    _ key: Key, showing facts: OrderDetail.Facts?, in stage: Stage
  ) -> Effect? {
    guard let facts else { return nil }
    var text = keyValue(of: facts, in: stage)
    guard text.handle(key, in: Box.inside(stage.rect)) else { return nil }
    scroll = text.scroll
    return .stay
  }

  package func explanation(
    showing facts: OrderDetail.Facts?, in stage: Stage
  ) -> Explanation? {
    guard let facts else { return nil }
    let refusal = stage.refusal(of: PayOrder(order, paying: .card))
    return Explanation(
      OrderWords.whyThisOrder(facts.order.number),
      facts: [(OrderWords.state, facts.order.status.word)],
      because: (refusal?.reasons ?? []) + [
        Reason(
          AnOrderKeepsItsPrice.self,
          ProductWords.frozen(facts.order.price, on: facts.order.placedOn)
        )
      ])
  }

  package func copyable(showing facts: OrderDetail.Facts?, in stage: Stage) -> String? {
    facts?.order.number
  }

  package func draw(
    _ facts: OrderDetail.Facts?, on frame: inout Frame, in stage: Stage
  ) {
    guard let facts else {
      let inner = Box(stage.words(title)).draw(on: &frame, in: stage.rect)
      return Paragraph(stage.words(OrderWords.gone)).draw(on: &frame, in: inner)
    }
    let inner = Box(stage.words(OrderWords.orderHeading(facts.order.number)))
      .draw(on: &frame, in: stage.rect)
    keyValue(of: facts, in: stage).draw(on: &frame, in: inner)
    frame.cursor = Point(row: inner.row, column: inner.column)
  }

  private func keyValue(of facts: OrderDetail.Facts, in stage: Stage) -> KeyValue {
    let order = facts.order
    let mark = OrderMark(order.status)
    func row(_ label: Phrase, _ value: String) -> KeyValue.Row {
      KeyValue.Row(stage.words(label), value)
    }
    var text = KeyValue([
      KeyValue.Row(
        stage.words(OrderWords.state), "\(mark.sign) \(stage.words(order.status.word))",
        Style(mark.role, isBold: true)),
      row(ServiceWords.service, "\(facts.product.name), \(order.serviceName)"),
      row(
        ServiceWords.owner, facts.owner?.nameAndCode ?? stage.words(OrderWords.notYetKnown)),
      row(OrderWords.buyer, facts.buyer.nameAndCode),
      row(
        DetailField.price.word,
        stage.words(ProductWords.frozen(order.price, on: order.placedOn))),
      row(ReceiptWords.invoice, facts.invoiceNumber ?? "—"),
      .gap,
      KeyValue.Row("", stage.words(OrderWords.next(order.status)), Style(.quiet)),
    ])
    text.scroll = scroll
    return text
  }
}
