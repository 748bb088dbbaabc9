import Canvas
package import ClientArea
import Store

/// « Commander un service », first step: the product. A cart that was left is offered again (ORDER-9), and
/// the orders made so far are a key away.
package struct OrderScreen: ProductListScreen {
  package var list = ShortList<ID<Product>>()

  package init() {}

  package var title: Phrase { OrderWords.order }

  package func heading(in stage: Stage) -> String {
    stage.words(OrderWords.heading(1, OrderWords.productStep))
  }

  package func head(in stage: Stage) -> [RowsBody.Line] {
    stage.cart.map {
      [RowsBody.Line(stage.words(OrderWords.kept($0)), Style(.accent, isBold: true))]
    } ?? []
  }

  package func keys(on product: Product?, in stage: Stage) -> [PageKey] {
    var keys: [PageKey] = []
    if let product {
      keys.append(
        PageKey("choose", [.enter], OrderWords.choose) { .open(OrderOptionsScreen(product)) })
    }
    keys.append(PageKey("orders", ["l"], OrderWords.myOrders) { .open(OrdersScreen()) })
    guard let cart = stage.cart else { return keys }
    return keys + [
      PageKey("resume", ["c"], OrderWords.resume, short: OrderWords.cart) {
        try resume(cart, in: stage)
      },
      PageKey("empty", ["x"], OrderWords.empty) { .all([.fill(nil), .say(OrderWords.emptied)]) },
    ]
  }

  package func empty(in stage: Stage) -> Phrase { OrderWords.noProduct }

  /// Goes on where the cart was left: at the recap, with the options below it.
  private func resume(_ cart: Cart, in stage: Stage) throws -> Effect {
    guard let product = try items(in: stage).first(where: { $0.id == cart.request.product }) else {
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
