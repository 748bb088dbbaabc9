/// Staff gives a product a price from today or from a later day on. Orders that were made keep theirs (ORDER-11).
package struct ChangePrice: Command, Hashable {
  package let product: ID<Product>
  package let edit: Edit<Money>
  /// The first day of the price; nil for today.
  package let startsOn: Day?

  /// - Parameter opened: the price of that day when the form was opened.
  package init(
    of product: ID<Product>, opened: Money? = nil, to price: Money, from day: Day? = nil
  ) {
    self.product = product
    edit = Edit(from: opened, to: price)
    startsOn = day
  }

  package var title: Phrase {
    let price = edit.wanted
    guard let startsOn else {
      return Phrase(
        fr: "changer un prix en \(price)", it: "cambiare un prezzo in \(price)",
        en: "change a price to \(price)")
    }
    return Phrase(
      fr: "changer un prix en \(price) à partir du \(startsOn)",
      it: "cambiare un prezzo in \(price) dal \(startsOn)",
      en: "change a price to \(price) from \(startsOn) on")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try AnOrderKeepsItsPrice.checkMayEdit(session, reading: records)
    try AnOrderKeepsItsPrice.check(price: edit.wanted)
    let today = circumstances.today
    let day = startsOn ?? today
    try AnOrderKeepsItsPrice.check(startsOn: day, on: today)
    let history = try records.prices(of: product)
    try edit.checkIsUndisputed(by: history.price(on: day))
    let price = edit.wanted
    var new =
      history.beginning(on: day)
      ?? ProductPrice(id: circumstances.newID(), product: product, startsOn: day, price: price)
    new.price = price
    var decision = Decision(
      saying: message(history.product, price, from: day, isPlanned: day > today))
    decision.name(history.product.name)
    decision.save(new)
    decision.explain(AnOrderKeepsItsPrice.self, decision.message)
    return decision
  }

  private func message(
    _ product: Product, _ price: Money, from day: Day, isPlanned: Bool
  ) -> Phrase {
    let name = product.called
    return isPlanned
      ? Phrase(
        fr: "\(name) coûtera \(price) HT à partir du \(day).",
        it: "\(name) costerà \(price) IVA esclusa dal \(day).",
        en: "\(name) will cost \(price) excluding tax from \(day) on.")
      : Phrase(
        fr: "\(name) coûte \(price) HT.", it: "\(name) costa \(price) IVA esclusa.",
        en: "\(name) costs \(price) excluding tax.")
  }
}

extension Edit<Money> {
  /// The price that was typed begins on its day also where it is the one that was there; but not over another that
  /// somebody else gave that day meanwhile (SIM-8).
  func checkIsUndisputed(by stored: Money) throws {
    guard let opened, stored != opened, stored != wanted else { return }
    try AFormSavesWhatWasChanged.check([
      AFormSavesWhatWasChanged.problem(
        in: .price, stored: Phrase(stored),
        typed: Phrase(wanted))
    ])
  }
}
