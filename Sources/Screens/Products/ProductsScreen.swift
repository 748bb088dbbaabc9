import Canvas
package import ClientArea
import Store

/// « Produits »: the catalogue, of which staff changes the prices (ORDER-11).
package struct ProductsScreen: ProductListScreen {
  package var list = ShortList<ID<Product>>()

  package init() {}

  package var title: Phrase { MenuPlace.products.word }

  package func heading(in context: Context) -> String { context.words(title) }

  package func keys(on product: Product?, in context: Context) -> [PageKey] {
    product.map { product in
      [
        PageKey(
          "price", [.enter, .character("m")], ProductWords.changePrice,
          short: ProductWords.change,
          orders: ChangePrice(of: product.id, to: product.price), in: context
        ) { .open(PriceScreen(of: product)) },
        DiscountKeys.of(.product(product.id), called: product.name),
      ]
    } ?? []
  }

  package func empty(in context: Context) -> Phrase { ProductWords.none }
}
