/// What may be asked about the catalogue.
package protocol ProductRecords {
  func product(_ id: ID<Product>) throws -> Product
  /// The product with this name, letter case aside.
  func product(named name: String) throws -> Product?
  func prices(of product: ID<Product>) throws -> PriceHistory
  /// Whether anything refers to a product, so that it may only be taken off sale (CLIENTS-14).
  func isReferredTo(_ product: ID<Product>) throws -> Bool
}

extension ProductRecords {
  /// What is asked for a product on a day (ORDER-11).
  package func offer(_ product: ID<Product>, on day: Day) throws -> Offer {
    try prices(of: product).offer(on: day)
  }
}
