import Canvas
import ClientArea
import Store

/// The columns of a list of orders, and its rows: who else has to do with an order depends on whose list it is.
enum OrderColumns {
  static func all(of list: OrdersScreen.Kind, in context: Context) -> [Table.Column] {
    [
      Table.Column(
        context.words(Phrase(fr: "Numéro", it: "Numero", en: "Number")), minimum: 7, ideal: 8),
      .day(context.words(Phrase(fr: "Date", it: "Data", en: "Date")), priority: 3),
      Table.Column(
        context.words(ServiceWords.service), minimum: 18, ideal: 24, isFlexible: true),
      Table.Column(context.words(ServiceWords.product), minimum: 10, ideal: 18, priority: 5),
      Table.Column(
        context.words(list == .mine ? ServiceWords.owner : AgencyWords.client), minimum: 19,
        ideal: 24, priority: 2),
    ] + (list == .all ? [agency(in: context)] : []) + [
      Table.Column(context.words(OrderWords.state), minimum: 17, ideal: 18, priority: 1)
    ]
  }

  static func cells(
    of item: OrderList.Item, of list: OrdersScreen.Kind, in context: Context
  ) -> [Table.Cell] {
    let mark = OrderMark(item.order.status)
    let state = "\(mark.sign) \(context.words(item.order.status.word))"
    let party =
      list == .mine
      ? item.owner.map { Table.Cell($0) } ?? Table.Cell(context.words(OrderWords.notYetKnown))
      : Table.Cell(item.client)
    return [
      Table.Cell(item.order.number), Table.Cell(context.words(item.order.placedOn)),
      Table.Cell(item.order.names), Table.Cell(context.words(item.products)), party,
    ] + (list == .all ? [Table.Cell(item.agency?.name ?? "—")] : []) + [
      Table.Cell(state, Style(mark.role))
    ]
  }

  /// What a wide terminal shows besides.
  static func more(
    of list: OrdersScreen.Kind, in context: Context
  ) -> MoreColumns<OrderList.Item> {
    typealias More = MoreColumn<OrderList.Item, Never>
    let price = More(context.words(DetailField.price.word), 14, .right) { item in
      Table.Cell(
        context.words(ProductWords.net(item.order.lines.reduce(Money.zero) { $0 + $1.price })))
    }
    let count = More(context.words(StaffInvoiceWords.lines), 6, .right) {
      Table.Cell("\($0.order.lines.count)")
    }
    let owner = More(context.words(ServiceWords.owner), 26) {
      $0.owner.map { Table.Cell($0) } ?? Table.Cell(context.words(OrderWords.notYetKnown))
    }
    let agency = More(context.words(AgencyWords.agency), 20) { Table.Cell($0.agency?.name ?? "—") }
    return switch list {
    case .mine: MoreColumns([price, agency, count])
    case .entrusted, .all: MoreColumns([price, owner, count])
    }
  }

  private static func agency(in context: Context) -> Table.Column {
    Table.Column(context.words(AgencyWords.agency), minimum: 13, ideal: 16, priority: 4)
  }
}
