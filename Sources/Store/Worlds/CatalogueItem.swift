package import ClientArea

/// One line of the catalogue that a world begins with (ORDER-11).
package struct CatalogueItem: Sendable {
  package let name: String
  package let kind: ServiceKind
  package let price: Money
  package let months: Int

  package init(name: String, kind: ServiceKind, price: Money, months: Int) {
    self.name = name
    self.kind = kind
    self.price = price
    self.months = months
  }
}
