/// Staff changes a product's price. Orders that were made keep theirs (ORDER-11).
package struct ChangePrice: Command, Hashable {
  package let product: ID<Product>
  package let price: Money

  package init(of product: ID<Product>, to price: Money) {
    self.product = product
    self.price = price
  }

  package var title: Phrase {
    Phrase(
      fr: "changer un prix en \(price)", it: "cambiare un prezzo in \(price)",
      en: "change a price to \(price)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try AnOrderKeepsItsPrice.checkIsStaff(SessionMustStand.isStaff(session, reading: records))
    try EachOfStaffHasARole.checkRole(.manageCatalogue, of: session, reading: records)
    guard price > .zero else {
      let advice = Phrase(
        fr: "un prix au-dessus de zéro", it: "un prezzo sopra lo zero", en: "a price above zero")
      throw Refusal(
        because: [Reason(AnOrderKeepsItsPrice.self, advice)],
        problems: [FieldProblem(field: .price, advice: advice)])
    }
    var product = try records.product(self.product)
    product.price = price
    var decision = Decision(
      saying: Phrase(
        fr: "\(product.name) coûte \(price) HT.", it: "\(product.name) costa \(price) IVA esclusa.",
        en: "\(product.name) costs \(price) excluding tax."))
    decision.save(product)
    decision.explain(AnOrderKeepsItsPrice.self, AnOrderKeepsItsPrice.statement)
    return decision
  }
}
