package import ClientArea
import SQLite

// What commands and rules ask about the catalogue.
extension Reader {
  package func product(_ id: ID<Product>) throws -> Product { try find(id) }

  package func product(named name: String) throws -> Product? {
    try first(Product.self, "WHERE folded(name) = \(name.trimmed.folded) ORDER BY id LIMIT 1")
  }

  package func prices(of product: ID<Product>) throws -> PriceHistory {
    PriceHistory(
      of: try find(product),
      later: try all(ProductPrice.self, "WHERE product = \(product) ORDER BY startsOn"))
  }

  package func isReferredTo(_ product: ID<Product>) throws -> Bool {
    try database.value(
      """
      SELECT EXISTS (SELECT 1 FROM service WHERE product = \(product))
        OR EXISTS (SELECT 1 FROM "order" WHERE product = \(product))
        OR EXISTS (SELECT 1 FROM order_lines WHERE product = \(product))
        OR EXISTS (SELECT 1 FROM discount WHERE product = \(product))
      """)
  }

  /// Every product with its prices: those on sale first, by kind and price of a day.
  func catalogue(on day: Day) throws -> [PriceHistory] {
    let prices = Dictionary(
      grouping: try all(ProductPrice.self, "ORDER BY id"), by: \.product)
    let histories = try all(Product.self, "ORDER BY id").map {
      PriceHistory(of: $0, later: prices[$0.id] ?? [])
    }
    return histories.map { (history: $0, place: Place(of: $0, on: day)) }
      .sorted { $0.place < $1.place }.map(\.history)
  }
}

/// Where a product stands in the catalogue: hostings come first.
private struct Place: Comparable {
  private let key: (Int, Int, String, Int, Int)

  init(of history: PriceHistory, on day: Day) {
    let product = history.product
    key = (
      product.isSold ? 0 : 1, product.kind == .hosting ? 0 : 1, product.kind.rawValue,
      history.price(on: day).cents, product.id.value
    )
  }

  static func == (left: Place, right: Place) -> Bool { left.key == right.key }
  static func < (left: Place, right: Place) -> Bool { left.key < right.key }
}
