/// One line of the catalogue: what can be ordered, for how long, at what price (ORDER-11).
package struct Product: Entity {
  package let id: ID<Product>
  package var name: String
  package var kind: ServiceKind
  /// The price of one period, excluding tax, from the first day on, until a `ProductPrice` takes its place. What the
  /// product costs on a day, its `PriceHistory` says.
  package let firstPrice: Money
  /// The length of one period.
  package var months: Int
  /// Since when it is sold no more, while what was ordered goes on; nil while it is sold.
  package var withdrawnOn: Day?

  package init(
    id: ID<Product>, name: String, kind: ServiceKind, price firstPrice: Money, months: Int,
    withdrawnOn: Day? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.firstPrice = firstPrice
    self.months = months
    self.withdrawnOn = withdrawnOn
  }

  package var isSold: Bool { withdrawnOn == nil }
}

/// A price that a product has from a day on, until the next one (ORDER-11).
package struct ProductPrice: Entity {
  package let id: ID<ProductPrice>
  package let product: ID<Product>
  package let startsOn: Day
  /// The price of one period, excluding tax.
  package var price: Money

  package init(id: ID<ProductPrice>, product: ID<Product>, startsOn: Day, price: Money) {
    self.id = id
    self.product = product
    self.startsOn = startsOn
    self.price = price
  }
}
