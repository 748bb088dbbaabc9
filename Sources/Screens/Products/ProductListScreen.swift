package import Canvas
package import ClientArea
import Store

/// A list of the catalogue: for whoever orders, and for staff.
package protocol ProductListScreen: ShortListScreen where Identity == ID<Product> {}

extension ProductListScreen {
  package func items(in context: Context) throws -> [Product] {
    try context.desk.answer(Catalogue(), as: context.session)
  }

  package func identity(of product: Product) -> ID<Product> { product.id }

  package func row(of product: Product, in context: Context) -> ListRow {
    ListRow(
      product.id,
      [
        Table.Cell(product.name), Table.Cell(context.words(product.kind.word)),
        Table.Cell(context.words(ProductWords.price(of: product))),
      ],
      copies: product.name)
  }

  package func columns(in context: Context) -> [Table.Column] { ProductWords.columns(in: context) }

  package func explanation(of product: Product?, in context: Context) -> Explanation? {
    Explanation(
      OrderWords.whyThisPrice,
      because: [Reason(AnOrderKeepsItsPrice.self, AnOrderKeepsItsPrice.statement)])
  }
}
