/// Every price of a product: those that were, the one of today and those that are planned (ORDER-11).
package struct PriceHistory: Sendable {
  package let product: Product
  /// The prices after the first, by their days.
  package let later: [ProductPrice]

  /// - Parameter later: the product's prices after the first, in any order; at most one a day.
  package init(of product: Product, later: [ProductPrice] = []) {
    self.product = product
    self.later = later.sorted { $0.startsOn < $1.startsOn }
  }

  /// The price of a day: the latest that has begun, or else the first.
  package func price(on day: Day) -> Money { inForce(on: day)?.price ?? product.firstPrice }

  /// The price that a day has; nil where that is still the first.
  package func inForce(on day: Day) -> ProductPrice? { later.last { $0.startsOn <= day } }

  /// The price that begins on a day; nil where none does.
  package func beginning(on day: Day) -> ProductPrice? { later.first { $0.startsOn == day } }

  /// The first price that is planned after a day; nil where none is.
  package func next(after day: Day) -> ProductPrice? { later.first { $0.startsOn > day } }

  /// What is asked for it on a day.
  package func offer(on day: Day) -> Offer {
    Offer(product, at: price(on: day), since: inForce(on: day)?.startsOn)
  }
}

/// A product at its price of one day.
package struct Offer: Sendable {
  package let product: Product
  /// The price of one period, excluding tax.
  package let price: Money
  /// The first day of that price; nil where it is the first that the product had.
  package let since: Day?

  package init(_ product: Product, at price: Money, since: Day? = nil) {
    self.product = product
    self.price = price
    self.since = since
  }

  package var id: ID<Product> { product.id }
  package var called: Phrase { product.called }
  package var kind: ServiceKind { product.kind }
  package var months: Int { product.months }
}
