import ClientArea

/// Words about the prices of one product.
extension ProductWords {
  static let days = Phrase(fr: "Jours", it: "Giorni", en: "Days")

  static let priceSince = Phrase(fr: "Prix depuis le", it: "Prezzo dal", en: "Price since")
  static let firstPrice = Phrase(fr: "Premier prix", it: "Primo prezzo", en: "First price")
  static let withdrawnOn = Phrase(fr: "Retiré le", it: "Ritirato il", en: "Off sale on")

  static func state(_ state: ProductScreen.State) -> Phrase {
    switch state {
    case .past: Phrase(fr: "passé", it: "passato", en: "past")
    case .current: Phrase(fr: "● aujourd'hui", it: "● oggi", en: "● today")
    case .planned: Phrase(fr: "○ prévu", it: "○ previsto", en: "○ planned")
    }
  }

  /// The days of a price, the last one included.
  static func days(from start: Day?, until end: Day?) -> Phrase {
    switch (start, end.map { $0 - 1 }) {
    case (nil, nil): Phrase(fr: "depuis le début", it: "dall'inizio", en: "from the beginning")
    case (nil, let last?):
      Phrase(fr: "jusqu'au \(last)", it: "fino al \(last)", en: "until \(last)")
    case (let first?, nil):
      Phrase(fr: "à partir du \(first)", it: "a partire dal \(first)", en: "from \(first) on")
    case (let first?, let last?):
      Phrase(
        fr: "du \(first) au \(last)", it: "dal \(first) al \(last)", en: "\(first) to \(last)")
    }
  }

  /// « 60,00 € HT ».
  static func net(_ price: Money) -> Phrase {
    Phrase(fr: "\(price) HT", it: "\(price) + IVA", en: "\(price) + VAT")
  }

  /// « 12 mois ».
  static func length(of months: Int) -> Phrase {
    .counted(months, fr: ("mois", "mois"), it: ("mese", "mesi"), en: ("month", "months"))
  }
}
