package import ClientArea
import SQLite

/// « Produits »: the whole catalogue, those on sale first, with their prices and what refers to them. For staff only.
package struct ProductList: Query {
  package struct Item: Sendable {
    package let history: PriceHistory
    /// The day for which prices are told.
    package let today: Day
    /// How many services and orders are of this product.
    package let services: BoundedCount
    package let orders: BoundedCount

    package var product: Product { history.product }
    package var price: Money { history.price(on: today) }
    package var next: ProductPrice? { history.next(after: today) }
  }

  package init() {}

  package func fetch(from reader: Reader, as session: Session) throws -> [Item] {
    guard try reader.viewer(of: session).isStaff else { return [] }
    let today = try reader.today()
    return try reader.catalogue(on: today).map { try Item($0, on: today, in: reader) }
  }
}

extension ProductList.Item {
  init(_ history: PriceHistory, on today: Day, in reader: Reader) throws {
    let product = history.product.id
    self.init(
      history: history, today: today,
      services: try reader.count("FROM service WHERE product = \(product)"),
      orders: try reader.count(
        """
        FROM "order"
        WHERE product = \(product)
          OR id IN (SELECT "order" FROM order_lines WHERE product = \(product))
        """))
  }
}

/// Everything about one product; nil where it is gone. For staff only.
package struct ProductRecord: Query {
  package let product: ID<Product>

  package init(of product: ID<Product>) { self.product = product }

  package func fetch(from reader: Reader, as session: Session) throws -> ProductList.Item? {
    guard try reader.viewer(of: session).isStaff,
      try reader.first(Product.self, "WHERE id = \(product)") != nil
    else { return nil }
    return try ProductList.Item(try reader.prices(of: product), on: try reader.today(), in: reader)
  }
}
