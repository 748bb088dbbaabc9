/// Staff adds a product to the catalogue. It is sold at once (ORDER-11).
package struct CreateProduct: Command, Hashable {
  package let name: String
  package let kind: ServiceKind
  package let price: Money
  /// The length of one period.
  package let months: Int
  /// What readers of Italian and of English call it; empty where by its name.
  package let italian: String
  package let english: String

  package init(
    _ name: String, _ kind: ServiceKind, at price: Money, months: Int, italian: String = "",
    english: String = ""
  ) {
    self.name = name.trimmed
    self.kind = kind
    self.price = price
    self.months = months
    self.italian = italian.trimmed
    self.english = english.trimmed
  }

  package var title: Phrase {
    Phrase(
      fr: "créer le produit \(name)", it: "creare il prodotto \(name)",
      en: "create the product \(name)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try AnOrderKeepsItsPrice.checkMayEdit(session, reading: records)
    try AnOrderKeepsItsPrice.check(name: name, reading: records)
    try AnOrderKeepsItsPrice.check(translated: italian, english)
    try AnOrderKeepsItsPrice.check(price: price)
    try AnOrderKeepsItsPrice.check(months: months)
    var decision = Decision(
      saying: Phrase(
        fr: "\(name) est au catalogue, à \(price) HT.",
        it: "\(name) è nel catalogo, a \(price) IVA esclusa.",
        en: "\(name) is in the catalogue, at \(price) excluding tax."))
    decision.save(
      Product(
        id: circumstances.newID(), name: name, italian: italian, english: english, kind: kind,
        price: price, months: months))
    decision.explain(AnOrderKeepsItsPrice.self, decision.message)
    return decision
  }
}
