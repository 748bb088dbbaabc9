package import Canvas
package import ClientArea
package import Store

/// « Produits »: the catalogue, which staff keeps: prices with dates, sold or not (ORDER-11, CLIENTS-9).
package struct ProductsScreen: ShortListScreen {
  package var list = ShortList<ID<Product>>()

  package init() {}

  package var title: Phrase { MenuPlace.products.word }

  package func heading(in context: Context) -> String { context.words(title) }

  package func items(in context: Context) throws -> [ProductList.Item] {
    try context.desk.answer(ProductList(), as: context.session)
  }

  package func identity(of item: ProductList.Item) -> ID<Product> { item.product.id }

  package func row(of item: ProductList.Item, in context: Context) -> ListRow {
    let product = item.product
    let next = item.next.map { context.words(ProductWords.planned($0)) }
    return ListRow(
      product.id,
      [
        Table.Cell(context.words(product.called)),
        Table.Cell(context.words(ProductWords.price(of: item.history.offer(on: item.today)))),
        Table.Cell(
          context.words(ProductWords.shortSale(of: product)), Style(product.isSold ? .good : .quiet)
        ),
        Table.Cell(next ?? "—"), Table.Cell(context.words(product.kind.word)),
        Table.Cell(item.services.text ?? "0"), Table.Cell(item.orders.text ?? "0"),
      ], copies: .name(context.words(product.called)))
  }

  package func columns(in context: Context) -> [Table.Column] {
    [
      Table.Column(context.words(ProductWords.product), minimum: 18, ideal: 24, isFlexible: true),
      Table.Column(
        context.words(DetailField.price.word), minimum: 17, ideal: 20, alignment: .right),
      Table.Column(context.words(ProductWords.sale), minimum: 10, ideal: 10, priority: 1),
      Table.Column(context.words(ProductWords.nextPrice), minimum: 22, ideal: 25, priority: 2),
      Table.Column(
        context.words(DetailField.serviceKind.word), minimum: 11, ideal: 11, priority: 5),
      Table.Column(
        context.words(ClientListWords.services), minimum: 6, ideal: 7, alignment: .right,
        priority: 3),
      Table.Column(
        context.words(ProductWords.ordersShort), minimum: 5, ideal: 6, alignment: .right,
        priority: 4),
    ]
  }

  package func more(in context: Context) -> MoreColumns<ProductList.Item> {
    typealias More = MoreColumn<ProductList.Item, Never>
    return MoreColumns([
      More(context.words(ProductWords.priceSince), 14) {
        context.cell($0.history.offer(on: $0.today).since)
      },
      More(context.words(ProductWords.period), 9) {
        Table.Cell(context.words(ProductWords.length(of: $0.product.months)))
      },
      More(context.words(ProductWords.firstPrice), 12, .right) {
        Table.Cell(context.words($0.product.firstPrice))
      },
      More(context.words(ProductWords.withdrawnOn), 14) { context.cell($0.product.withdrawnOn) },
    ])
  }

  package func keys(on item: ProductList.Item?, in context: Context) -> [PageKey] {
    let create = ProductKeys.create(in: context)
    guard let item else { return [create] }
    return [
      PageKey("open", [.enter], ProductWords.open, short: ProductWords.opening) {
        .open(ProductScreen(item.product))
      }
    ] + ProductKeys.all(on: item, in: context) + [create]
  }

  package func empty(in context: Context) -> Phrase { ProductWords.none }

  package func explanation(of item: ProductList.Item?, in context: Context) -> Explanation? {
    ProductKeys.explanation(of: item)
  }
}
