import Canvas
import ClientArea

/// Words about the catalogue.
enum ProductWords {
  static let change = Phrase(fr: "modifier", it: "modificare", en: "change")
  static let changePrice = Phrase(
    fr: "Modifier le prix", it: "Modificare il prezzo", en: "Change the price")
  static let netPrice = Phrase(
    fr: "Prix HT", it: "Prezzo IVA esclusa", en: "Price excluding tax")
  static let save = Phrase(fr: "Enregistrer", it: "Salvare", en: "Save")
  static let keptByOrders = Phrase(
    fr: "Les commandes déjà faites gardent leur prix.",
    it: "Gli ordini già fatti conservano il loro prezzo.",
    en: "Orders already made keep their price.")
  static let notAnAmount = Phrase(
    fr: "un montant, comme 60,00", it: "un importo, come 60,00", en: "an amount such as 60.00")
  static let none = Phrase(
    fr: "Le catalogue est vide.", it: "Il catalogo è vuoto.", en: "The catalogue is empty.")

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

  /// « 60,00 € HT, prix du 2 fév. 2026 » (ORDER-11).
  static func frozen(_ price: Money, on day: Day) -> Phrase {
    Phrase(
      fr: "\(price) HT, prix du \(day)", it: "\(price) + IVA, prezzo del \(day)",
      en: "\(price) + VAT, price of \(day)")
  }

  /// The columns of the catalogue.
  static func columns(in context: Context) -> [Table.Column] {
    [
      Table.Column(context.words(ServiceWords.product), minimum: 18, ideal: 34, isFlexible: true),
      Table.Column(
        context.words(Phrase(fr: "Type", it: "Tipo", en: "Type")), minimum: 11, ideal: 12,
        priority: 1),
      Table.Column(
        context.words(DetailField.price.word), minimum: 18, ideal: 24, alignment: .right),
    ]
  }
}
