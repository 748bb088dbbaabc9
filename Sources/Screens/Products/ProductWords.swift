import Canvas
import ClientArea
import Store

/// Words about the catalogue.
enum ProductWords {
  static let change = Phrase(fr: "modifier", it: "modificare", en: "change")
  static let save = Phrase(fr: "Enregistrer", it: "Salvare", en: "Save")
  static let product = Phrase(fr: "Produit", it: "Prodotto", en: "Product")
  static let open = Phrase(
    fr: "Voir le produit et ses prix", it: "Vedere il prodotto e i suoi prezzi",
    en: "See the product and its prices")
  static let opening = Phrase(fr: "voir", it: "vedere", en: "see")
  static let changePrice = Phrase(
    fr: "Donner un prix à partir d'un jour", it: "Dare un prezzo da un giorno",
    en: "Set a price from a day on")
  static let changePriceShort = Phrase(fr: "prix", it: "prezzo", en: "price")
  static let changePlanned = Phrase(
    fr: "Modifier le prix prévu", it: "Modificare il prezzo previsto",
    en: "Change the planned price")
  static let withdraw = Phrase(
    fr: "Retirer le prix prévu", it: "Ritirare il prezzo previsto",
    en: "Withdraw the planned price")
  static let withdrawing = Phrase(fr: "retirer", it: "ritirare", en: "withdraw")
  static let create = Phrase(fr: "Créer un produit", it: "Creare un prodotto", en: "New product")
  static let creating = Phrase(fr: "créer", it: "creare", en: "create")
  static let edit = Phrase(
    fr: "Modifier le produit", it: "Modificare il prodotto", en: "Edit the product")
  static let takeOffSale = Phrase(
    fr: "Retirer de la vente", it: "Ritirare dalla vendita", en: "Take off sale")
  static let takingOffSale = Phrase(
    fr: "ne plus vendre", it: "non vendere più", en: "stop selling")
  static let sellAgain = Phrase(
    fr: "Remettre en vente", it: "Rimettere in vendita", en: "Sell again")
  static let sellingAgain = Phrase(fr: "vendre", it: "vendere", en: "sell")
  static let delete = Phrase(
    fr: "Supprimer le produit", it: "Eliminare il prodotto", en: "Delete the product")
  static let deleting = Phrase(fr: "supprimer", it: "eliminare", en: "delete")
  static let netPrice = Phrase(
    fr: "Prix HT", it: "Prezzo IVA esclusa", en: "Price excluding tax")
  static let keptByOrders = Phrase(
    fr: "Les commandes déjà faites gardent leur prix.",
    it: "Gli ordini già fatti conservano il loro prezzo.",
    en: "Orders already made keep their price.")
  static let keptWhileUsed = Phrase(
    fr: "Type et période ne changent plus dès qu'un service ou une commande s'y réfère.",
    it: "Tipo e periodo non cambiano più appena un servizio o un ordine vi si riferisce.",
    en: "Type and period change no more once a service or an order refers to it.")
  static let notAnAmount = Phrase(
    fr: "un montant, comme 60,00", it: "un importo, come 60,00", en: "an amount such as 60.00")
  static let notMonths = Phrase(
    fr: "un nombre de mois, comme 12", it: "un numero di mesi, come 12",
    en: "a number of months such as 12")
  static let none = Phrase(
    fr: "Le catalogue est vide : n crée un produit.",
    it: "Il catalogo è vuoto: n crea un prodotto.",
    en: "The catalogue is empty: n creates a product.")
  static let gone = Phrase(
    fr: "Ce produit n'existe plus.", it: "Questo prodotto non esiste più.",
    en: "This product is gone.")
  static let why = Phrase(
    fr: "Que coûte un produit, et qui peut le commander ?",
    it: "Quanto costa un prodotto, e chi può ordinarlo?",
    en: "What does a product cost, and who may order it?")
  static let nextPrice = Phrase(fr: "Prochain prix", it: "Prossimo prezzo", en: "Next price")
  static let sale = Phrase(fr: "Vente", it: "Vendita", en: "Sale")
  static let period = Phrase(fr: "Période", it: "Periodo", en: "Period")
  static let orders = Phrase(fr: "Commandes", it: "Ordini", en: "Orders")
  static let ordersShort = Phrase(fr: "Cmd.", it: "Ordini", en: "Orders")
  static let usedBy = Phrase(fr: "Utilisé par", it: "Usato da", en: "Used by")

  /// « Nom (italien) », as refusals call the field.
  static func name(in language: Language) -> Phrase {
    let (name, word) = (DetailField.serviceName.word, language.word)
    return Phrase(fr: "\(name) (\(word))", it: "\(name) (\(word))", en: "\(name) (\(word))")
  }

  /// What a product is called in a language, or what stands for that: « Hébergement Unique · non traduit ».
  static func name(of product: Product, in language: Language) -> Phrase {
    let name = product.called[language]
    let isTranslated =
      switch language {
      case .fr: true
      case .it: !product.italian.isEmpty
      case .en: !product.english.isEmpty
      }
    return isTranslated
      ? Phrase(name: name)
      : Phrase(
        fr: "\(name) · non traduit", it: "\(name) · non tradotto", en: "\(name) · not translated")
  }

  /// « Hébergement Unique — 60,00 € HT / an ».
  static func nameAndPrice(of offer: Offer) -> Phrase {
    let name = offer.called
    let price = price(of: offer)
    return Phrase(fr: "\(name) — \(price)", it: "\(name) — \(price)", en: "\(name) — \(price)")
  }

  /// « 60,00 € HT / an ».
  static func price(of offer: Offer) -> Phrase {
    let period = period(of: offer.months)
    return Phrase(
      fr: "\(offer.price) HT / \(period)", it: "\(offer.price) + IVA / \(period)",
      en: "\(offer.price) + VAT / \(period)")
  }

  static func period(of months: Int) -> Phrase {
    switch months {
    case 1: Phrase(fr: "mois", it: "mese", en: "month")
    case 12: Phrase(fr: "an", it: "anno", en: "year")
    case let months where months.isMultiple(of: 12):
      Phrase(
        fr: "\(months / 12, "an", "ans")", it: "\(months / 12, "anno", "anni")",
        en: "\(months / 12, "year", "years")")
    case let months:
      Phrase(
        fr: "\(months, "mois", "mois")", it: "\(months, "mese", "mesi")",
        en: "\(months, "month", "months")")
    }
  }

  /// « 60,00 € HT, prix du 2 févr. 2026 » (ORDER-11).
  static func frozen(_ price: Money, on day: Day) -> Phrase {
    Phrase(
      fr: "\(price) HT, prix du \(day)", it: "\(price) + IVA, prezzo del \(day)",
      en: "\(price) + VAT, price of \(day)")
  }

  /// « 70,00 € le 1er mars 2026 ».
  static func planned(_ price: ProductPrice) -> Phrase {
    Phrase(
      fr: "\(price.price) le \(price.startsOn)", it: "\(price.price) il \(price.startsOn)",
      en: "\(price.price) on \(price.startsOn)")
  }

  /// For a list.
  static func shortSale(of product: Product) -> Phrase {
    product.isSold
      ? Phrase(fr: "● vendu", it: "● venduto", en: "● on sale")
      : Phrase(fr: "✖ retiré", it: "✖ ritirato", en: "✖ off sale")
  }

  static func sale(of product: Product) -> Phrase {
    guard let day = product.withdrawnOn else {
      return Phrase(fr: "● vendu", it: "● in vendita", en: "● on sale")
    }
    return Phrase(
      fr: "✖ plus vendu (\(day))", it: "✖ non più venduto (\(day))", en: "✖ off sale (\(day))")
  }

  /// « 3 prestations, 1 commande ».
  static func uses(_ item: ProductList.Item) -> Phrase {
    let (services, orders) = (item.services, item.orders)
    if services.count == 0, orders.count == 0 {
      return Phrase(fr: "rien", it: "nulla", en: "nothing")
    }
    let parts = [
      services.count == 0
        ? nil
        : services.of(
          fr: ("prestation", "prestations"), it: ("servizio", "servizi"),
          en: ("service", "services")),
      orders.count == 0
        ? nil
        : orders.of(
          fr: ("commande", "commandes"), it: ("ordine", "ordini"), en: ("order", "orders")),
    ]
    return Phrase.list(parts.compactMap { $0 })
  }

  /// Why something is offered at its price.
  static func reasons(for offer: Offer?) -> [Reason] {
    [Reason(AnOrderKeepsItsPrice.self, AnOrderKeepsItsPrice.statement)]
      + [offer.flatMap { AnOrderKeepsItsPrice.reason($0) }].compactMap { $0 }
  }
}
