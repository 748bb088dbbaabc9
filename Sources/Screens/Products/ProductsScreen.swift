package import Canvas
package import ClientArea
import Store

/// « Produits »: the catalogue, of which staff changes the prices (ORDER-11).
package struct ProductsScreen: OldScreen {
  private var list = KeyedCursor<ID<Product>>()

  package init() {}

  package enum Intent { case changePrice }

  package var title: Phrase { MenuPlace.products.word }

  package func read(in stage: Stage) throws -> [Product] {
    try stage.desk.answer(Catalogue(), as: stage.session)
  }

  package func bindings(showing products: [Product], in stage: Stage) -> [Binding<Intent>] {
    guard let product = selected(in: products) else { return [] }
    return [
      Binding(
        "price", [.enter, .character("m")], ProductWords.changePrice, short: ProductWords.change,
        does: .changePrice,
        offBecause: stage.refusal(of: ChangePrice(of: product.id, to: product.price)))
    ]
  }

  package mutating func settle(
    on products: [Product], goingToNew: Bool
  ) -> Bool {
    list.settle(among: products.map(\.id), goingToNew: false) == .gone
  }

  package mutating func update(
    _ intent: Intent, showing products: [Product], in stage: Stage
  ) -> Effect {
    selected(in: products).map { .open(PriceScreen(of: $0)) } ?? .stay
  }

  package mutating func press(
    _ key: Key, showing products: [Product], in stage: Stage
  ) -> Effect? {
    switch list.press(key, among: products.map(\.id), in: Box.inside(stage.rect)) {
    case .moved, .marked: return .stay
    case .opened(let row): return .open(PriceScreen(of: products[row]))
    case nil: return nil
    }
  }

  package func explanation(showing products: [Product], in stage: Stage) -> Explanation? {
    Explanation(
      OrderWords.whyThisPrice,
      because: [Reason(AnOrderKeepsItsPrice.self, AnOrderKeepsItsPrice.statement)])
  }

  package func copyable(showing products: [Product], in stage: Stage) -> String? {
    selected(in: products)?.name
  }

  package func draw(_ products: [Product], on frame: inout Frame, in stage: Stage) {
    let table = list.table(among: products.map(\.id))
    let inner = Box(stage.words(title), note: table.position()).draw(on: &frame, in: stage.rect)
    let rows = products[table.window(in: inner)].map { product in
      Table.Row([
        Table.Cell(product.name), Table.Cell(stage.words(product.kind.word)),
        Table.Cell(stage.words(ProductWords.price(of: product))),
      ])
    }
    table.draw(
      rows, columns: ProductWords.columns(in: stage), empty: stage.words(ProductWords.none),
      on: &frame, in: inner)
  }

  private func selected(in products: [Product]) -> Product? {
    list.selected(in: products, by: \.id)
  }
}
