// What the catalogue has to be like (ORDER-11).
extension AnOrderKeepsItsPrice {
  /// The longest period, in months.
  package static let longestPeriod = 120

  /// - Throws: a refusal for whoever is not staff, or whose role does not edit the catalogue.
  static func checkMayEdit(_ session: Session, reading records: some Records) throws {
    try checkIsStaff(SessionMustStand.isStaff(session, reading: records))
    try EachOfStaffHasARole.checkRole(.manageCatalogue, of: session, reading: records)
  }

  /// What somebody may order now, at its price of the day.
  /// - Throws: a refusal of what is not sold any more, or was deleted while it lay in a cart.
  static func offer(
    of product: ID<Product>, on day: Day, reading records: some Records
  ) throws -> Offer {
    let offer: Offer
    do {
      offer = try records.offer(product, on: day)
    } catch is RecordMissing {
      throw Refusal(
        Self.self,
        Phrase(
          fr: "Ce produit n'est plus au catalogue : choisissez-en un autre.",
          it: "Questo prodotto non è più nel catalogo: ne scelga un altro.",
          en: "This product is in the catalogue no more: choose another one."), forNow: true)
    }
    try checkIsSold(offer.product)
    return offer
  }

  private static func checkIsSold(_ product: Product) throws(Refusal) {
    guard let day = product.withdrawnOn else { return }
    let name = product.called
    throw Refusal(
      Self.self,
      Phrase(
        fr: "« \(name) » n'est plus vendu depuis le \(day) : choisissez un autre produit.",
        it: "«\(name)» non è più in vendita dal \(day): scelga un altro prodotto.",
        en: "“\(name)” has not been sold since \(day): choose another product."), forNow: true)
  }

  static func check(price: Money) throws(Refusal) {
    guard price > .zero else {
      throw problem(
        Phrase(
          fr: "un prix au-dessus de zéro", it: "un prezzo sopra lo zero", en: "a price above zero"),
        in: .price)
    }
  }

  static func check(months: Int) throws(Refusal) {
    guard (1...longestPeriod).contains(months) else {
      throw problem(
        Phrase(
          fr: "un nombre de mois de 1 à \(number: longestPeriod)",
          it: "un numero di mesi da 1 a \(number: longestPeriod)",
          en: "a number of months from 1 to \(number: longestPeriod)"), in: .period)
    }
  }

  /// - Parameter product: the one that is to have the name; nil for a new one.
  static func check(
    name: String, of product: ID<Product>? = nil, reading records: some Records
  ) throws {
    if let problem = TextFormat.problem(with: name, in: .serviceName).first {
      throw Self.problem(problem.advice, in: .serviceName)
    }
    guard let known = try records.product(named: name), known.id != product else { return }
    throw problem(
      Phrase(
        fr: "« \(known.called) » est déjà au catalogue", it: "«\(known.called)» è già nel catalogo",
        en: "“\(known.called)” is in the catalogue already"), in: .serviceName)
  }

  /// That what readers of other languages call a product can be a name; nothing needs to be said of it.
  static func check(translated italian: String, _ english: String) throws(Refusal) {
    for (name, language) in [(italian, Language.it), (english, .en)] where !name.isEmpty {
      guard let problem = TextFormat.problem(with: name, in: .serviceName).first else { continue }
      throw Refusal(
        because: [Reason(Self.self, problem.advice)],
        problems: [FieldProblem(field: .serviceName, in: language, advice: problem.advice)])
    }
  }

  /// That a price begins today or later: what was asked before is a fact.
  static func check(startsOn day: Day, on today: Day) throws(Refusal) {
    guard day < today else { return }
    throw problem(
      Phrase(
        fr: "aujourd'hui (\(today)) ou plus tard : les prix passés ne changent plus",
        it: "oggi (\(today)) o più tardi: i prezzi passati non cambiano più",
        en: "today (\(today)) or later: past prices change no more"), in: .startDay)
  }

  /// That orders and services keep what they are about.
  static func checkStays(
    _ product: Product, as kind: ServiceKind, _ months: Int, isReferredTo: Bool
  ) throws(Refusal) {
    let fields: [DetailField] =
      (product.kind == kind ? [] : [.serviceKind]) + (product.months == months ? [] : [.period])
    guard isReferredTo, !fields.isEmpty else { return }
    let advice = Phrase(
      fr: "des prestations ou des commandes s'y réfèrent : créez un autre produit",
      it: "servizi o ordini vi si riferiscono: crei un altro prodotto",
      en: "services or orders refer to it: create another product")
    throw Refusal(
      because: [Reason(WhatIsReferredToIsArchived.self, advice)],
      problems: fields.map { FieldProblem(field: $0, advice: advice) })
  }

  /// Why something costs what it costs; nil for the price that the product has always had.
  package static func reason(_ offer: Offer) -> Reason? {
    offer.since.map { day in
      Reason(
        Self.self,
        Phrase(
          fr: "Prix de \(offer.called) depuis le \(day) : \(offer.price) HT.",
          it: "Prezzo di \(offer.called) dal \(day): \(offer.price) IVA esclusa.",
          en: "Price of \(offer.called) since \(day): \(offer.price) excluding tax."))
    }
  }

  static func problem(_ advice: Phrase, in field: DetailField) -> Refusal {
    Refusal(Self.self, advice, in: field)
  }
}
