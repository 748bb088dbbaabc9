import ClientArea

/// Words about the catalogue.
enum ProductWords {
  /// « Hébergement Unique — 60,00 € HT / an ».
  static func nameAndPrice(of product: Product) -> Phrase {
    let name = product.name
    let price = price(of: product)
    return Phrase(fr: "\(name) — \(price)", it: "\(name) — \(price)", en: "\(name) — \(price)")
  }

  /// « 60,00 € HT / an ».
  static func price(of product: Product) -> Phrase {
    let period = period(of: product.months)
    return Phrase(
      fr: "\(product.price) HT / \(period)", it: "\(product.price) + IVA / \(period)",
      en: "\(product.price) + VAT / \(period)")
  }

  static func period(of months: Int) -> Phrase {
    switch months {
    case 1: Phrase(fr: "mois", it: "mese", en: "month")
    case 12: Phrase(fr: "an", it: "anno", en: "year")
    case let months where months.isMultiple(of: 12):
      Phrase(fr: "\(months / 12) ans", it: "\(months / 12) anni", en: "\(months / 12) years")
    case let months: Phrase(fr: "\(months) mois", it: "\(months) mesi", en: "\(months) months")
    }
  }
}
