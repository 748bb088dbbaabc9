/// One line of the catalogue: what can be ordered, for how long, at what price (ORDER-11).
package struct Product: Entity {
  package let id: ID<Product>
  package let name: String
  package let kind: ServiceKind
  /// The price of one period, excluding tax.
  package var price: Money
  /// The length of one period.
  package let months: Int

  package init(
    id: ID<Product>, name: String, kind: ServiceKind, price: Money, months: Int
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.price = price
    self.months = months
  }
}
