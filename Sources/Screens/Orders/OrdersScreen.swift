package import Canvas
package import ClientArea
package import Store

/// Orders, the newest first, with what each waits for: those the acting account has made, « Commandes
/// confiées » to it as agency (AGENCY-3), or every client's for staff, who records new ones (ORDER-10).
package struct OrdersScreen: ListScreen {
  private let kind: Kind
  package var list = ListPane<ID<Order>>()

  /// Whose list it is.
  package enum Kind { case mine, entrusted, all }

  package init(_ kind: Kind = .mine) { self.kind = kind }

  package var title: Phrase {
    switch kind {
    case .mine: OrderWords.myOrders.capitalized
    case .entrusted: MenuPlace.entrusted.word
    case .all: MenuPlace.orders.word
    }
  }

  package func read(
    _ window: Window<ID<Order>>, matching text: String, in stage: Stage
  ) throws -> Stretch<OrderList.Item> {
    let scope: OrderList.Scope = kind == .entrusted ? .entrusted : .own
    return try stage.stretch(of: OrderList(scope, filter: text, window: window))
  }

  package func identity(of item: OrderList.Item) -> ID<Order> { item.order.id }

  package func heading(in stage: Stage) -> String { stage.words(title) }

  package func row(of item: OrderList.Item, in stage: Stage) -> Row {
    Row(
      item.order.id, about: .order(item.order.id),
      OrderColumns.cells(of: item, of: kind, in: stage), copies: item.order.number)
  }

  package func columns(in stage: Stage) -> [Table.Column] {
    OrderColumns.all(of: kind, in: stage)
  }

  package func keys(on item: OrderList.Item?, in stage: Stage) -> [PageKey] {
    let create =
      kind == .all
      ? [
        PageKey("create", ["n"], AgencyWords.createTitle, short: AgencyWords.create) {
          .open(RecordOrderScreen())
        }
      ] : []
    guard let order = item?.order.id else { return create }
    return [PageKey("open", [.enter], ServiceWords.open) { .open(WaitingOrderScreen(order)) }]
      + create + [
        PageKey("map", ["m"], LinkWords.mapOfLinks, isHint: false) {
          .open(SimulatorScreen(showingMapAround: .order(order)))
        }
      ]
  }

  package func empty(in stage: Stage) -> Phrase {
    switch kind {
    case .mine: OrderWords.noOrder
    case .entrusted: AgencyWords.noEntrusted
    case .all: AgencyWords.noOrderAtAll
    }
  }

  package func explanation(of item: OrderList.Item?, in stage: Stage) -> Explanation? {
    guard let item else { return nil }
    return (try? stage.desk.answer(OrderDetail(item.order.id), as: stage.session)).flatMap { $0 }
      .map { OrderPage.explanation(of: $0, in: stage) }
  }
}
