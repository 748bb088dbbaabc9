package import Canvas
package import ClientArea
package import Store

/// The orders that the acting account has made, the newest first, with what each waits for.
package struct OrdersScreen: Screen {
  private var list = KeysetList<ID<Order>>()

  package init() {}

  package enum Intent { case open }

  package var title: Phrase { OrderWords.myOrders.capitalized }

  package func read(in stage: Stage) throws -> Counted<OrderList>.Answer {
    try Self.read(list.window(height: Box.inside(stage.rect).rows - 1), in: stage)
  }

  package func bindings(
    showing orders: Counted<OrderList>.Answer, in stage: Stage
  ) -> [Binding<Intent>] {
    guard !orders.items.isEmpty else { return [] }
    return [Binding("open", [.enter], ServiceWords.open, does: .open)]
  }

  package mutating func update(
    _ intent: Intent, showing orders: Counted<OrderList>.Answer, in stage: Stage
  ) -> Effect {
    list.selected(in: orders.items).map { .open(WaitingOrderScreen($0.order.id)) } ?? .stay
  }

  package mutating func press(
    _ key: Key, showing orders: Counted<OrderList>.Answer, in stage: Stage
  ) throws -> Effect? {
    let event = try list.press(
      key, items: orders.items, in: Box.inside(stage.rect), by: \.order.id
    ) { window in
      let answer = try Self.read(window, in: stage)
      return (answer.items, answer.count)
    }
    guard case .opened(let row) = event else { return event == nil ? nil : .stay }
    return .open(WaitingOrderScreen(orders.items[row].order.id))
  }

  package func copyable(
    showing orders: Counted<OrderList>.Answer, in stage: Stage
  ) -> String? {
    list.selected(in: orders.items)?.order.number
  }

  package func draw(
    _ orders: Counted<OrderList>.Answer, on frame: inout Frame, in stage: Stage
  ) {
    let inner = Box(stage.words(title), note: list.position(of: orders.count))
      .draw(on: &frame, in: stage.rect)
    list.table(of: orders.items.count).draw(
      orders.items.map { row($0, in: stage) }, columns: OrderWords.columns(in: stage),
      empty: stage.words(OrderWords.noOrder), on: &frame, in: inner)
  }

  private static func read(
    _ window: Window<ID<Order>>, in stage: Stage
  ) throws -> Counted<OrderList>.Answer {
    try stage.desk.answer(Counted(OrderList(window: window)), as: stage.session)
  }

  private func row(_ item: OrderList.Item, in stage: Stage) -> Table.Row {
    let mark = OrderMark(item.order.status)
    let state = "\(mark.sign) \(stage.words(item.order.status.word))"
    return Table.Row([
      Table.Cell(item.order.number), Table.Cell(stage.words(item.order.placedOn)),
      Table.Cell(item.order.serviceName), Table.Cell(item.productName),
      Table.Cell(item.owner?.nameAndCode ?? stage.words(OrderWords.notYetKnown)),
      Table.Cell(state, Style(mark.role)),
    ])
  }
}
