/// Staff changes a product's name; its kind and its period too, as long as nothing refers to it (ORDER-11, CLIENTS-14).
package struct EditProduct: Command, Hashable {
  package let product: ID<Product>
  package let name: String
  package let kind: ServiceKind
  package let months: Int

  package init(_ product: ID<Product>, named name: String, _ kind: ServiceKind, months: Int) {
    self.product = product
    self.name = name.trimmed
    self.kind = kind
    self.months = months
  }

  package var title: Phrase {
    Phrase(
      fr: "modifier le produit \(name)", it: "modificare il prodotto \(name)",
      en: "edit the product \(name)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try AnOrderKeepsItsPrice.checkMayEdit(session, reading: records)
    var product = try records.product(self.product)
    try AnOrderKeepsItsPrice.check(name: name, of: product.id, reading: records)
    try AnOrderKeepsItsPrice.check(months: months)
    try AnOrderKeepsItsPrice.checkStays(
      product, as: kind, months, isReferredTo: try records.isReferredTo(product.id))
    let before = product.name
    product.name = name
    product.kind = kind
    product.months = months
    var decision = Decision(
      saying: before == name
        ? Phrase(
          fr: "« \(name) » est modifié.", it: "« \(name) » è modificato.",
          en: "“\(name)” is changed.")
        : Phrase(
          fr: "« \(before) » s'appelle « \(name) ».", it: "« \(before) » si chiama « \(name) ».",
          en: "“\(before)” is called “\(name)”."))
    decision.save(product)
    decision.explain(AnOrderKeepsItsPrice.self, decision.message)
    return decision
  }
}
