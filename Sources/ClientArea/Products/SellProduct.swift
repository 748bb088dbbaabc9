/// Staff takes a product off sale, or sells it again. What was ordered goes on: services renew, and an order that was
/// made is paid (ORDER-11).
package struct SellProduct: Command, Hashable {
  package let product: ID<Product>
  package let isSold: Bool

  package init(_ product: ID<Product>, _ isSold: Bool) {
    self.product = product
    self.isSold = isSold
  }

  package var title: Phrase {
    isSold
      ? Phrase(
        fr: "remettre un produit en vente", it: "rimettere in vendita un prodotto",
        en: "sell a product again")
      : Phrase(
        fr: "retirer un produit de la vente", it: "ritirare un prodotto dalla vendita",
        en: "take a product off sale")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try AnOrderKeepsItsPrice.checkMayEdit(session, reading: records)
    var product = try records.product(self.product)
    let today = circumstances.today
    guard product.isSold != isSold else {
      throw Refusal(
        AnOrderKeepsItsPrice.self, isSold ? sold(product) : unsold(product, since: today),
        forNow: true)
    }
    product.withdrawnOn = isSold ? nil : today
    var decision = Decision(saying: isSold ? sold(product) : unsold(product, since: today))
    decision.name(product.name)
    decision.save(product)
    decision.explain(AnOrderKeepsItsPrice.self, decision.message)
    return decision
  }

  private func sold(_ product: Product) -> Phrase {
    let name = product.called
    return Phrase(
      fr: "« \(name) » est en vente.", it: "«\(name)» è in vendita.", en: "“\(name)” is on sale.")
  }

  private func unsold(_ product: Product, since today: Day) -> Phrase {
    let (name, day) = (product.called, product.withdrawnOn ?? today)
    return Phrase(
      fr: "« \(name) » n'est plus vendu depuis le \(day) ; ce qui est commandé continue.",
      it: "«\(name)» non è più in vendita dal \(day); ciò che è ordinato continua.",
      en: "“\(name)” has not been sold since \(day); what is ordered goes on.")
  }
}
