package import Canvas
package import ClientArea
import Store

/// « Commander un service », first step: the product. A cart that was left is offered again (ORDER-9), and
/// the orders made so far are a key away.
package struct OrderProductsScreen: ShortListScreen {
  package var list = ShortList<ID<Product>>()

  package init() {}

  package var title: Phrase { OrderWords.order }
  package var showsDetail: Bool { false }

  package func heading(in context: Context) -> String {
    context.words(OrderWords.heading(1, OrderWords.productStep))
  }

  package func head(in context: Context) -> [RowsBody.Line] {
    context.cart.map {
      [RowsBody.Line(context.words(OrderWords.kept($0)), Style(.accent, isBold: true))]
    } ?? []
  }

  package func items(in context: Context) throws -> [Offer] {
    try context.desk.answer(Catalogue(), as: context.session)
  }

  package func identity(of offer: Offer) -> ID<Product> { offer.id }

  package func row(of offer: Offer, in context: Context) -> ListRow {
    ListRow(
      offer.id,
      [
        Table.Cell(context.words(offer.called)), Table.Cell(context.words(offer.kind.word)),
        Table.Cell(context.words(ProductWords.price(of: offer))),
      ],
      copies: .name(context.words(offer.called)))
  }

  package func columns(in context: Context) -> [Table.Column] {
    [
      Table.Column(context.words(ServiceWords.product), minimum: 18, ideal: 34, isFlexible: true),
      Table.Column(
        context.words(DetailField.serviceKind.word), minimum: 11, ideal: 12, priority: 1),
      Table.Column(
        context.words(DetailField.price.word), minimum: 18, ideal: 24, alignment: .right),
    ]
  }

  package func explanation(of offer: Offer?, in context: Context) -> Explanation? {
    Explanation(
      OrderWords.whyThisPrice, because: ProductWords.reasons(for: offer))
  }

  package func keys(on offer: Offer?, in context: Context) -> [PageKey] {
    var keys: [PageKey] = []
    if let offer {
      keys.append(
        PageKey("choose", [.enter], OrderWords.choose) {
          .open(OrderOptionsScreen(offer.product))
        })
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
    let request = cart.request
    let offers = try items(in: context)
    let isSold = request.lines.allSatisfy { line in offers.contains { $0.id == line.product } }
    guard isSold, let offer = offers.first(where: { $0.id == request.lines.first?.product })
    else {
      return .all([.fill(nil), .say(OrderWords.notSoldAnyMore)])
    }
    return .all([
      .open(OrderOptionsScreen(offer.product, holding: request)),
      .open(
        request.agency == nil ? OrderRecapScreen(request) : EntrustOrderScreen(request)),
    ])
  }
}
