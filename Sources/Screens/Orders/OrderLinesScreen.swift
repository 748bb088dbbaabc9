import Canvas
import ClientArea
import Store

/// The lines of one order (ORDER-13), each to change while the order waits, or to open as the service that it became.
struct OrderLinesScreen: ShortListScreen {
  private let order: ID<Order>
  var list = ShortList<Int>()

  init(_ order: ID<Order>) { self.order = order }

  /// A line with its place.
  struct Item {
    let place: Int
    let line: OrderLine
    let product: Product
    let order: Order
    /// Nil where it opened none that the session may see.
    let service: ID<Service>?
    /// Whether the order still waits to be paid.
    let isChangeable: Bool
  }

  var title: Phrase { OrderWords.lines }
  var shape: ScreenShape { .popup(Size(rows: 14, columns: 78)) }
  var opensWhileFiltering: Bool { true }

  func items(in context: Context) throws -> [Item] {
    guard let facts = try context.desk.answer(OrderDetail(order), as: context.session) else {
      return []
    }
    return zip(facts.order.lines, facts.products).enumerated().map { place, pair in
      Item(
        place: place, line: pair.0, product: pair.1, order: facts.order,
        service: pair.0.service.flatMap { facts.services.contains($0) ? $0 : nil },
        isChangeable: facts.deadline != nil)
    }
  }

  func identity(of item: Item) -> Int { item.place }
  func heading(in context: Context) -> String { context.words(title) }
  func empty(in context: Context) -> Phrase { OrderWords.gone }

  func row(of item: Item, in context: Context) -> ListRow {
    ListRow(
      item.place, about: item.service.map { .service($0) },
      [
        Table.Cell(item.line.serviceName), Table.Cell(context.words(item.product.called)),
        Table.Cell(context.words(ProductWords.net(item.line.price))),
      ], copies: .name(item.line.serviceName))
  }

  func columns(in context: Context) -> [Table.Column] {
    [
      Table.Column(context.words(ServiceWords.service), minimum: 18, ideal: 30, isFlexible: true),
      Table.Column(context.words(ServiceWords.product), minimum: 14, ideal: 20, priority: 1),
      Table.Column(
        context.words(DetailField.price.word), minimum: 12, ideal: 13, alignment: .right),
    ]
  }

  func keys(on item: Item?, in context: Context) -> [PageKey] {
    guard let item else { return [] }
    if item.isChangeable {
      return [
        PageKey(
          "change", [.enter], AgencyWords.change, short: AgencyWords.saveChange,
          opens: ChangeOrderScreen(item.order, line: item.place), in: context)
      ]
    }
    return item.service.map { service in
      [
        PageKey("service", [.enter], ReceiptWords.seeService) {
          .replace(ServiceScreen(service))
        }
      ]
    } ?? []
  }

  func explanation(of item: Item?, in context: Context) -> Explanation? {
    Explanation(
      OrderWords.lines,
      because: [Reason(ANameFitsItsOwner.self, ANameFitsItsOwner.statement)])
  }
}
