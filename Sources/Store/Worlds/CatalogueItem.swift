package import ClientArea

/// One line of the catalogue that a world begins with (ORDER-11).
package struct CatalogueItem: Sendable {
  package let name: String
  /// What it is called in Italian and English; empty where by its name.
  package let italian: String
  package let english: String
  package let kind: ServiceKind
  /// The price from the first day on.
  package let price: Money
  package let months: Int
  /// The prices that follow, each from a day on.
  package let later: [(startsOn: Day, price: Money)]
  package let isSold: Bool

  package init(
    name: String, italian: String = "", english: String = "", kind: ServiceKind, price: Money,
    months: Int, later: [(startsOn: Day, price: Money)] = [], isSold: Bool = true
  ) {
    self.name = name
    self.italian = italian
    self.english = english
    self.kind = kind
    self.price = price
    self.months = months
    self.later = later
    self.isSold = isSold
  }
}
