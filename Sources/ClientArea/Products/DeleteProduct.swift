/// Staff deletes a product to which nothing refers, with its prices (CLIENTS-14).
package struct DeleteProduct: Command, Hashable {
  package let product: ID<Product>

  package init(_ product: ID<Product>) { self.product = product }

  package var title: Phrase {
    Phrase(fr: "supprimer un produit", it: "eliminare un prodotto", en: "delete a product")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try AnOrderKeepsItsPrice.checkMayEdit(session, reading: records)
    let history = try records.prices(of: product)
    let name = history.product.called
    guard try !records.isReferredTo(product) else {
      throw Refusal(WhatIsReferredToIsArchived.self, inUse(history.product), forNow: true)
    }
    var decision = Decision(
      saying: Phrase(
        fr: "« \(name) » est supprimé : rien ne s'y réfère.",
        it: "«\(name)» è eliminato: nulla vi si riferisce.",
        en: "“\(name)” is deleted: nothing refers to it."))
    decision.name(name)
    for price in history.later { decision.remove(price) }
    decision.remove(history.product)
    decision.explain(WhatIsReferredToIsArchived.self, decision.message)
    return decision
  }

  private func inUse(_ product: Product) -> Phrase {
    let name = product.called
    return product.isSold
      ? Phrase(
        fr: "Des prestations ou des commandes se réfèrent à « \(name) » : retirez-le de la vente.",
        it: "Servizi o ordini si riferiscono a «\(name)»: lo ritiri dalla vendita.",
        en: "Services or orders refer to “\(name)”: take it off sale instead.")
      : Phrase(
        fr:
          "Des prestations ou des commandes se réfèrent à « \(name) » ; il n'est déjà plus vendu.",
        it: "Servizi o ordini si riferiscono a «\(name)»; non è già più in vendita.",
        en: "Services or orders refer to “\(name)”; it is off sale already.")
  }
}
