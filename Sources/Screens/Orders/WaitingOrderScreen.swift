package import Canvas
package import ClientArea
package import Store

/// One order: what it waits for, and what can be done with it. The client and the agency to which he entrusted
/// it see the same page (AGENCY-3).
package struct WaitingOrderScreen: OldScreen {
  private let order: ID<Order>
  private var scroll = ScrollView()

  package init(_ order: ID<Order>) { self.order = order }

  package enum Intent {
    case pay, change, cancel, write, readMessages, withdrawAgency, openInvoice, openService, map,
      rights
  }

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
        offBecause: stage.refusal(of: PayOrder(order, paying: .card)))
    ]
    if facts.deadline != nil {
      bindings.append(
        Binding(
          "change", "c", AgencyWords.change, does: .change,
          offBecause: whyNotChanged(facts.order, in: stage)))
    }
    bindings += messages(about: facts, in: stage)
    bindings.append(
      Binding(
        "cancel", "x", OrderWords.cancelOrder, does: .cancel,
        offBecause: stage.refusal(of: CancelOrder(order))))
    if let agency = facts.agency, agency.assignment.endedOn == nil {
      bindings.append(
        Binding(
          "agency", "a", AgencyWords.withdraw, does: .withdrawAgency,
          offBecause: stage.refusal(of: WithdrawAgency(of: order))))
    }
    if facts.hasInvoice {
      bindings.append(Binding("invoice", "i", ReceiptWords.seeInvoice, does: .openInvoice))
    }
    if facts.hasService {
      bindings.append(Binding("service", "s", ReceiptWords.seeService, does: .openService))
    }
    return bindings + [
      Binding("map", "m", LinkWords.mapOfLinks, does: .map, isHint: false),
      Binding("rights", "d", RightsWords.rightsHere, does: .rights, isHint: false),
    ]
  }

  package mutating func update(
    _ intent: Intent, showing facts: OrderDetail.Facts?, in stage: Stage
  ) -> Effect {
    guard let facts else { return .stay }
    switch intent {
    case .pay: return .open(OrderPaymentScreen(facts))
    case .change: return .open(ChangeOrderScreen(facts.order))
    case .write: return .open(OrderTicketScreen(facts.order))
    case .readMessages: return facts.tickets.last.map { .open(TicketScreen($0.id)) } ?? .stay
    case .withdrawAgency: return withdrawal(in: facts)
    case .cancel:
      return .open(
        ConfirmScreen(
          OrderWords.cancelOrder.capitalized, OrderWords.confirmCancel(facts.order.number),
          doing: CancelOrder(order), called: OrderWords.cancelOrder.capitalized))
    case .openInvoice: return facts.order.invoice.map { .open(InvoiceScreen($0)) } ?? .stay
    case .openService: return facts.order.service.map { .open(ServiceScreen($0)) } ?? .stay
    case .map: return .open(SimulatorScreen(showingMapAround: .order(order)))
    case .rights: return .open(SimulatorScreen(showingRightsOn: .order(order)))
    }
  }

  package mutating func press(
    _ key: Key, showing facts: OrderDetail.Facts?, in stage: Stage
  ) -> Effect? {
    guard let facts else { return nil }
    var text = OrderPage.keyValue(of: facts, in: stage)
    text.scroll = scroll
    guard text.handle(key, in: Box.inside(stage.rect)) else { return nil }
    scroll = text.scroll
    return .stay
  }

  package func explanation(
    showing facts: OrderDetail.Facts?, in stage: Stage
  ) -> Explanation? {
    facts.map { OrderPage.explanation(of: $0, in: stage) }
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
    var text = OrderPage.keyValue(of: facts, in: stage)
    text.scroll = scroll
    text.draw(on: &frame, in: inner)
    frame.cursor = Point(row: inner.row, column: inner.column)
  }

  private func messages(about facts: OrderDetail.Facts, in stage: Stage) -> [Binding<Intent>] {
    guard facts.order.consent == nil else { return [] }
    let anything = TicketExplanation.anyText
    let write = Binding(
      "write", "t", AgencyWords.write, short: TicketWords.ticket, does: Intent.write,
      offBecause: stage.refusal(of: OpenTicket(anything, saying: anything, inOrder: order)))
    guard !facts.tickets.isEmpty else { return [write] }
    return [write, Binding("messages", "l", AgencyWords.messages, does: .readMessages)]
  }

  /// Why the order could not be changed at all. That its name was taken meanwhile is a reason to change it.
  private func whyNotChanged(_ order: Order, in stage: Stage) -> Refusal? {
    let same = ChangeOrder(order.id, to: order.product, named: order.serviceName)
    return stage.refusal(of: same).flatMap { $0.problems.isEmpty ? $0 : nil }
  }

  private func withdrawal(in facts: OrderDetail.Facts) -> Effect {
    guard let agency = facts.agency else { return .stay }
    let name = agency.account.nameAndCode
    return .open(
      ConfirmScreen(
        AgencyWords.withdraw.capitalized,
        AgencyWords.confirmWithdraw(facts.order.number, name), doing: WithdrawAgency(of: order),
        called: AgencyWords.withdraw.capitalized))
  }
}
