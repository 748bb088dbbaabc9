package import Canvas
package import ClientArea
import Store

/// A list of the catalogue: for whoever orders, and for staff.
package protocol ProductListScreen: ShortListScreen where Identity == ID<Product> {}

extension ProductListScreen {
  package func items(in stage: Stage) throws -> [Product] {
    try stage.desk.answer(Catalogue(), as: stage.session)
  }

  package func identity(of product: Product) -> ID<Product> { product.id }

  package func row(of product: Product, in stage: Stage) -> Row {
    Row(
      product.id,
      [
        Table.Cell(product.name), Table.Cell(stage.words(product.kind.word)),
        Table.Cell(stage.words(ProductWords.price(of: product))),
      ],
      copies: product.name)
  }

  package func columns(in stage: Stage) -> [Table.Column] { ProductWords.columns(in: stage) }

  package func explanation(of product: Product?, in stage: Stage) -> Explanation? {
    Explanation(
      OrderWords.whyThisPrice,
      because: [Reason(AnOrderKeepsItsPrice.self, AnOrderKeepsItsPrice.statement)])
  }
}
