package import Canvas
package import ClientArea
package import Store

/// One order: what it waits for, and what can be done with it. The client and the agency to which he entrusted
/// it see the same page (AGENCY-3).
package struct OrderScreen: ReadingScreen {
  private let order: ID<Order>
  package var scroll = ScrollView()

  package init(_ order: ID<Order>) { self.order = order }

  package var title: Phrase { OrderWords.oneOrder }
  package var gone: Phrase { OrderWords.gone }

  package func read(in context: Context) throws -> OrderDetail.Facts? {
    try context.desk.answer(OrderDetail(order), as: context.session)
  }

  package func heading(of facts: OrderDetail.Facts, in context: Context) -> String {
    context.words(OrderWords.orderHeading(facts.order.number))
  }

  package func text(of facts: OrderDetail.Facts, for rect: Rect, in context: Context) -> KeyValue {
    OrderPage.keyValue(of: facts, in: context)
  }

  package func explanation(of facts: OrderDetail.Facts, in context: Context) -> Explanation? {
    OrderPage.explanation(of: facts, in: context)
  }

  package func complete(_ page: inout Page, with facts: OrderDetail.Facts, in context: Context) {
    page.copies = .number(facts.order.number)
  }

  package func keys(of facts: OrderDetail.Facts, in context: Context) -> [PageKey] {
    var keys = [
      PageKey(
        "pay", ["p"], PaymentWords.pay(nil), orders: PayOrder(order, paying: .card), in: context
      ) { .open(OrderPaymentScreen(facts)) }
    ]
    if facts.deadline != nil { keys.append(change(facts, in: context)) }
    keys += messages(about: facts, in: context)
    keys.append(
      PageKey("cancel", ["x"], OrderWords.cancelOrder, orders: CancelOrder(order), in: context) {
        .open(
          ConfirmScreen(
            OrderWords.cancelOrder.capitalized, OrderWords.confirmCancel(facts.order.number),
            doing: CancelOrder(order), called: OrderWords.cancelOrder.capitalized))
      })
    if let agency = facts.agency, agency.assignment.endedOn == nil {
      keys.append(withdrawal(of: agency, in: facts, context))
    }
    return keys + ways(from: facts)
  }

  /// Of several lines one is chosen first (ORDER-13).
  private func change(_ facts: OrderDetail.Facts, in context: Context) -> PageKey {
    guard facts.order.further.isEmpty else {
      return PageKey("change", ["c"], AgencyWords.change) { .open(OrderLinesScreen(order)) }
    }
    return PageKey(
      "change", ["c"], AgencyWords.change, opens: ChangeOrderScreen(facts.order), in: context)
  }

  private func messages(about facts: OrderDetail.Facts, in context: Context) -> [PageKey] {
    guard facts.order.consent == nil else { return [] }
    let anything = TicketExplanation.anyText
    let write = PageKey(
      "write", ["t"], AgencyWords.write, short: TicketWords.ticket,
      orders: OpenTicket(anything, saying: anything, inOrder: order), in: context
    ) { .open(OrderTicketScreen(facts.order)) }
    guard let latest = facts.tickets.last else { return [write] }
    return [
      write,
      PageKey("messages", ["l"], AgencyWords.messages) {
        TicketScreen.opening(latest.id, in: context)
      },
    ]
  }

  private func withdrawal(
    of agency: OrderDetail.Agency, in facts: OrderDetail.Facts, _ context: Context
  ) -> PageKey {
    PageKey(
      "agency", ["a"], AgencyWords.withdraw, orders: WithdrawAgency(of: order), in: context
    ) {
      .open(
        ConfirmScreen(
          AgencyWords.withdraw.capitalized,
          AgencyWords.confirmWithdraw(facts.order.number, agency.account.nameAndCode),
          doing: WithdrawAgency(of: order), called: AgencyWords.withdraw.capitalized))
    }
  }

  /// What came of the order, and the simulator's views of it.
  private func ways(from facts: OrderDetail.Facts) -> [PageKey] {
    var keys: [PageKey] = []
    if facts.hasInvoice, let invoice = facts.order.invoice {
      keys.append(
        PageKey("invoice", ["i"], ReceiptWords.seeInvoice) { .open(InvoiceScreen(invoice)) })
    }
    if facts.services.count > 1 {
      keys.append(
        PageKey("service", ["s"], ReceiptWords.seeServices, short: ReceiptWords.services) {
          .open(OrderLinesScreen(order))
        })
    } else if let service = facts.services.first {
      keys.append(
        PageKey("service", ["s"], ReceiptWords.seeService) { .open(ServiceScreen(service)) })
    }
    return keys + [
      PageKey("map", ["m"], LinkWords.mapOfLinks, isHint: false) {
        .open(SimulatorScreen(showingMapAround: .order(order)))
      },
      PageKey("rights", ["d"], RightsWords.rightsHere, isHint: false) {
        .open(SimulatorScreen(showingRightsOn: .order(order)))
      },
    ]
  }
}
