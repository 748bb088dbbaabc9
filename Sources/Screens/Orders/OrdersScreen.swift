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
    _ window: Window<ID<Order>>, matching text: String, in context: Context
  ) throws -> Stretch<OrderList.Item> {
    let scope: OrderList.Scope = kind == .entrusted ? .entrusted : .own
    return try context.stretch(of: OrderList(scope, filter: text, window: window))
  }

  package func identity(of item: OrderList.Item) -> ID<Order> { item.order.id }

  package func heading(in context: Context) -> String { context.words(title) }

  package func row(of item: OrderList.Item, in context: Context) -> ListRow {
    ListRow(
      item.order.id, about: .order(item.order.id),
      OrderColumns.cells(of: item, of: kind, in: context), copies: .number(item.order.number))
  }

  package func columns(in context: Context) -> [Table.Column] {
    OrderColumns.all(of: kind, in: context)
  }

  package func more(in context: Context) -> MoreColumns<OrderList.Item> {
    OrderColumns.more(of: kind, in: context)
  }

  package func keys(on item: OrderList.Item?, in context: Context) -> [PageKey] {
    let create =
      kind == .all
      ? [
        PageKey("create", ["n"], AgencyWords.createTitle, short: AgencyWords.create) {
          .open(RecordOrderScreen())
        }
      ] : []
    guard let order = item?.order.id else { return create }
    return [PageKey("open", [.enter], ServiceWords.open) { .open(OrderScreen(order)) }]
      + create + [
        PageKey("map", ["m"], LinkWords.mapOfLinks, isHint: false) {
          .open(SimulatorScreen(showingMapAround: .order(order)))
        }
      ]
  }

  package func empty(in context: Context) -> Phrase {
    switch kind {
    case .mine: OrderWords.noOrder
    case .entrusted: AgencyWords.noEntrusted
    case .all: AgencyWords.noOrderAtAll
    }
  }

  package func explanation(of item: OrderList.Item?, in context: Context) -> Explanation? {
    guard let item else { return nil }
    return (try? context.desk.answer(OrderDetail(item.order.id), as: context.session)).flatMap {
      $0
    }
    .map { OrderPage.explanation(of: $0, in: context) }
  }
}
