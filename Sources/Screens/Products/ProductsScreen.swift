import Canvas
package import ClientArea
import Store

/// « Produits »: the catalogue, of which staff changes the prices (ORDER-11).
package struct ProductsScreen: ProductListScreen {
  package var list = ShortList<ID<Product>>()

  package init() {}

  package var title: Phrase { MenuPlace.products.word }

  package func heading(in stage: Stage) -> String { stage.words(title) }

  package func keys(on product: Product?, in stage: Stage) -> [PageKey] {
    product.map { product in
      [
        PageKey(
          "price", [.enter, .character("m")], ProductWords.changePrice,
          short: ProductWords.change,
          orders: ChangePrice(of: product.id, to: product.price), in: stage
        ) { .open(PriceScreen(of: product)) }
      ]
    } ?? []
  }

  package func empty(in stage: Stage) -> Phrase { ProductWords.none }
}
