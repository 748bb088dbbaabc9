import Canvas
package import ClientArea
import Store

/// « Commander un service », first step: the product. A cart that was left is offered again (ORDER-9), and
/// the orders made so far are a key away.
package struct OrderProductsScreen: ProductListScreen {
  package var list = ShortList<ID<Product>>()

  package init() {}

  package var title: Phrase { OrderWords.order }

  package func heading(in context: Context) -> String {
    context.words(OrderWords.heading(1, OrderWords.productStep))
  }

  package func head(in context: Context) -> [RowsBody.Line] {
    context.cart.map {
      [RowsBody.Line(context.words(OrderWords.kept($0)), Style(.accent, isBold: true))]
    } ?? []
  }

  package func keys(on product: Product?, in context: Context) -> [PageKey] {
    var keys: [PageKey] = []
    if let product {
      keys.append(
        PageKey("choose", [.enter], OrderWords.choose) { .open(OrderOptionsScreen(product)) })
    }
    keys.append(PageKey("orders", ["l"], OrderWords.myOrders) { .open(OrdersScreen()) })
    guard let cart = context.cart else { return keys }
    return keys + [
      PageKey("resume", ["c"], OrderWords.resume, short: OrderWords.cart) {
        try resume(cart, in: context)
      },
      PageKey("empty", ["x"], OrderWords.empty) { .all([.fill(nil), .say(OrderWords.emptied)]) },
    ]
  }

  package func empty(in context: Context) -> Phrase { OrderWords.noProduct }

  /// Goes on where the cart was left: at the recap, with the options below it.
  private func resume(_ cart: Cart, in context: Context) throws -> Effect {
    guard let product = try items(in: context).first(where: { $0.id == cart.request.product })
    else {
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
