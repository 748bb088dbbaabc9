/// One line of the catalogue: what can be ordered, for how long, at what price (ORDER-11).
package struct Product: Entity {
  package let id: ID<Product>
  /// What staff calls it, and what files and commands know it by.
  package private(set) var name: String
  /// The same in other languages, for whoever reads those; empty where it is called by its name.
  package private(set) var italian: String
  package private(set) var english: String
  package var kind: ServiceKind
  /// The price of one period, excluding tax, from the first day on, until a `ProductPrice` takes its place. What the
  /// product costs on a day, its `PriceHistory` says.
  package let firstPrice: Money
  /// The length of one period.
  package var months: Int
  /// Since when it is sold no more, while what was ordered goes on; nil while it is sold.
  package var withdrawnOn: Day?

  package init(
    id: ID<Product>, name: String, italian: String = "", english: String = "", kind: ServiceKind,
    price firstPrice: Money, months: Int, withdrawnOn: Day? = nil
  ) {
    self.id = id
    self.name = name
    self.italian = italian
    self.english = english
    self.kind = kind
    self.firstPrice = firstPrice
    self.months = months
    self.withdrawnOn = withdrawnOn
  }

  /// What its reader calls it, whichever language he reads.
  package var called: Phrase {
    Phrase(stored: name, italian.isEmpty ? name : italian, english.isEmpty ? name : english)
  }

  /// Gives it its names. Where nothing is said of a translation, it stays with its name only: what translated the one
  /// before is no translation of this one.
  package mutating func rename(
    to name: String, italian: String? = nil, english: String? = nil
  ) {
    let isSame = name == self.name
    self.name = name
    self.italian = italian ?? (isSame ? self.italian : "")
    self.english = english ?? (isSame ? self.english : "")
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
