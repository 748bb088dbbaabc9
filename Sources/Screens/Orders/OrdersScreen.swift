package import Canvas
package import ClientArea
package import Store

/// Orders, the newest first, with what each waits for: those the acting account has made, « Commandes
/// confiées » to it as agency (AGENCY-3), or every client's for staff, who records new ones (ORDER-10).
package struct OrdersScreen: Screen {
  private let kind: Kind
  private var list = KeysetList<ID<Order>>()

  /// Whose list it is.
  package enum Kind { case mine, entrusted, all }

  package init(_ kind: Kind = .mine) { self.kind = kind }

  package enum Intent { case open, map, create }

  package var title: Phrase {
    switch kind {
    case .mine: OrderWords.myOrders.capitalized
    case .entrusted: MenuPlace.entrusted.word
    case .all: MenuPlace.orders.word
    }
  }

  package func read(in stage: Stage) throws -> Counted<OrderList>.Answer {
    try read(list.window(height: Box.inside(stage.rect).rows - 1), in: stage)
  }

  package func bindings(
    showing orders: Counted<OrderList>.Answer, in stage: Stage
  ) -> [Binding<Intent>] {
    let create =
      kind == .all
      ? [
        Binding(
          "create", "n", AgencyWords.createTitle, short: AgencyWords.create, does: Intent.create)
      ] : []
    guard !orders.items.isEmpty else { return create }
    return [Binding("open", [.enter], ServiceWords.open, does: .open)] + create + [
      Binding("map", "m", LinkWords.mapOfLinks, does: .map, isHint: false)
    ]
  }

  package mutating func update(
    _ intent: Intent, showing orders: Counted<OrderList>.Answer, in stage: Stage
  ) -> Effect {
    let order = list.selected(in: orders.items)?.order.id
    return switch intent {
    case .open: order.map { .open(WaitingOrderScreen($0)) } ?? .stay
    case .map: order.map { .open(SimulatorScreen(showingMapAround: .order($0))) } ?? .stay
    case .create: .open(RecordOrderScreen())
    }
  }

  package mutating func settle(
    on orders: Counted<OrderList>.Answer, in stage: Stage, goingToNew: Bool
  ) -> Bool {
    list.settle(among: orders.items.map(\.order.id))
  }

  package mutating func press(
    _ key: Key, showing orders: Counted<OrderList>.Answer, in stage: Stage
  ) throws -> Effect? {
    let event = try list.press(
      key, items: orders.items, in: Box.inside(stage.rect), by: \.order.id
    ) { [self] window in
      let answer = try read(window, in: stage)
      return (answer.items, answer.count)
    }
    guard case .opened(let row) = event else { return event == nil ? nil : .stay }
    return .open(WaitingOrderScreen(orders.items[row].order.id))
  }

  package func explanation(
    showing orders: Counted<OrderList>.Answer, in stage: Stage
  ) -> Explanation? {
    guard let item = list.selected(in: orders.items) else { return nil }
    return (try? stage.desk.answer(OrderDetail(item.order.id), as: stage.session)).flatMap { $0 }
      .map { OrderPage.explanation(of: $0, in: stage) }
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
      orders.items.map { OrderColumns.row($0, of: kind, in: stage) },
      columns: OrderColumns.all(of: kind, in: stage), empty: stage.words(empty), on: &frame,
      in: inner)
  }

  private var empty: Phrase {
    switch kind {
    case .mine: OrderWords.noOrder
    case .entrusted: AgencyWords.noEntrusted
    case .all: AgencyWords.noOrderAtAll
    }
  }

  private func read(
    _ window: Window<ID<Order>>, in stage: Stage
  ) throws -> Counted<OrderList>.Answer {
    let scope: OrderList.Scope = kind == .entrusted ? .entrusted : .own
    return try stage.desk.answer(
      Counted(OrderList(scope, window: window)), as: stage.session)
  }
}
