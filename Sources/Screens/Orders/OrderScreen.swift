package import Canvas
package import ClientArea
import Store

/// « Commander un service », first step: the product. A cart that was left is offered again (ORDER-9), and
/// the orders made so far are a key away.
package struct OrderScreen: OldScreen {
  private var list = KeyedCursor<ID<Product>>()

  package init() {}

  package enum Intent { case choose, resume, empty, orders }

  package var title: Phrase { OrderWords.order }

  package func read(in stage: Stage) throws -> [Product] {
    try stage.desk.answer(Catalogue(), as: stage.session)
  }

  package func bindings(showing products: [Product], in stage: Stage) -> [Binding<Intent>] {
    var bindings = [
      Binding("choose", [.enter], OrderWords.choose, does: Intent.choose),
      Binding("orders", "l", OrderWords.myOrders, does: .orders),
    ]
    if stage.cart != nil {
      bindings += [
        Binding("resume", "c", OrderWords.resume, short: OrderWords.cart, does: .resume),
        Binding("empty", "x", OrderWords.empty, does: .empty),
      ]
    }
    return bindings
  }

  package mutating func settle(
    on products: [Product], goingToNew: Bool
  ) -> Bool {
    list.settle(among: products.map(\.id)) == .gone
  }

  package mutating func update(
    _ intent: Intent, showing products: [Product], in stage: Stage
  ) -> Effect {
    switch intent {
    case .choose:
      return chosen(of: products).map { .open(OrderOptionsScreen($0)) } ?? .stay
    case .resume: return resume(products, in: stage)
    case .empty: return .all([.fill(nil), .say(OrderWords.emptied)])
    case .orders: return .open(OrdersScreen())
    }
  }

  package mutating func press(
    _ key: Key, showing products: [Product], in stage: Stage
  ) -> Effect? {
    switch list.press(key, among: products.map(\.id), in: places(in: stage).list) {
    case .moved, .marked: return .stay
    case .opened(let row): return .open(OrderOptionsScreen(products[row]))
    case nil: return nil
    }
  }

  package func copyable(showing products: [Product], in stage: Stage) -> String? {
    chosen(of: products)?.name
  }

  package func explanation(showing products: [Product], in stage: Stage) -> Explanation? {
    Explanation(
      OrderWords.whyThisPrice,
      because: [Reason(AnOrderKeepsItsPrice.self, AnOrderKeepsItsPrice.statement)])
  }

  package func draw(_ products: [Product], on frame: inout Frame, in stage: Stage) {
    Box(stage.words(OrderWords.heading(1, OrderWords.productStep)))
      .draw(on: &frame, in: stage.rect)
    let places = places(in: stage)
    if let cart = stage.cart {
      frame.write(stage.words(OrderWords.kept(cart)), in: places.cart, Style(.accent, isBold: true))
    }
    let table = list.table(among: products.map(\.id))
    let rows = products[table.window(in: places.list)].map { product in
      Table.Row([
        Table.Cell(product.name), Table.Cell(stage.words(product.kind.word)),
        Table.Cell(stage.words(ProductWords.price(of: product))),
      ])
    }
    table.draw(
      rows, columns: ProductWords.columns(in: stage), empty: stage.words(OrderWords.noProduct),
      on: &frame, in: places.list)
  }

  private func chosen(of products: [Product]) -> Product? {
    list.selected(in: products, by: \.id)
  }

  private func places(in stage: Stage) -> (cart: Rect, list: Rect) {
    let inner = Box.inside(stage.rect)
    let (cart, list) = inner.cutTop(stage.cart == nil ? 0 : 2)
    return (cart.line(0), list)
  }

  /// Goes on where the cart was left: at the recap, with the options below it.
  private func resume(_ products: [Product], in stage: Stage) -> Effect {
    guard let cart = stage.cart else { return .stay }
    guard let product = products.first(where: { $0.id == cart.request.product }) else {
      return .all([.fill(nil), .say(OrderWords.emptied)])
    }
    return .all([
      .open(OrderOptionsScreen(product, holding: cart.request)),
      .open(
        cart.request.agency == nil
          ? OrderRecapScreen(cart.request) : EntrustOrderScreen(cart.request)),
    ])
  }
}
