/// Staff changes a product's name; its kind and its period too, as long as nothing refers to it (ORDER-11, CLIENTS-14).
package struct EditProduct: Command, Hashable {
  package let product: ID<Product>
  package let edit: Edit<ProductEntry>

  package init(
    _ product: ID<Product>, from opened: ProductEntry? = nil, to entry: ProductEntry
  ) {
    self.product = product
    edit = Edit(from: opened, to: entry)
  }

  package init(
    _ product: ID<Product>, named name: String, _ kind: ServiceKind, months: Int,
    italian: String? = nil, english: String? = nil
  ) {
    self.init(
      product,
      to: ProductEntry(
        named: name, kind, months: months, italian: italian, english: english))
  }

  package var title: Phrase {
    let name = edit.wanted.name
    return Phrase(
      fr: "modifier le produit \(name)", it: "modificare il prodotto \(name)",
      en: "edit the product \(name)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try AnOrderKeepsItsPrice.checkMayEdit(session, reading: records)
    var product = try records.product(self.product)
    let entry = try edit.merged(over: ProductEntry(of: product))
    let (name, kind, months) = (entry.name, entry.kind, entry.months)
    try AnOrderKeepsItsPrice.check(name: name, of: product.id, reading: records)
    try AnOrderKeepsItsPrice.check(translated: entry.italian ?? "", entry.english ?? "")
    try AnOrderKeepsItsPrice.check(months: months)
    try AnOrderKeepsItsPrice.checkStays(
      product, as: kind, months, isReferredTo: try records.isReferredTo(product.id))
    let before = product.name
    product.rename(to: name, italian: entry.italian, english: entry.english)
    product.kind = kind
    product.months = months
    var decision = Decision(
      saying: before == name
        ? Phrase(
          fr: "« \(name) » est modifié.", it: "«\(name)» è modificato.",
          en: "“\(name)” is changed.")
        : Phrase(
          fr: "« \(before) » s'appelle « \(name) ».", it: "«\(before)» si chiama «\(name)».",
          en: "“\(before)” is called “\(name)”."))
    decision.save(product)
    decision.explain(AnOrderKeepsItsPrice.self, decision.message)
    return decision
  }
}

/// What staff fills in of a product that is there.
package struct ProductEntry: Hashable, Sendable {
  package internal(set) var name: String
  package internal(set) var kind: ServiceKind
  package internal(set) var months: Int
  /// What readers of Italian and of English call it; empty where by its name, nil where nothing is said of it.
  package internal(set) var italian: String?
  package internal(set) var english: String?

  package init(
    named name: String, _ kind: ServiceKind, months: Int, italian: String? = nil,
    english: String? = nil
  ) {
    self.name = name.trimmed
    self.kind = kind
    self.months = months
    self.italian = italian?.trimmed
    self.english = english?.trimmed
  }

  package init(of product: Product) {
    self.init(
      named: product.name, product.kind, months: product.months, italian: product.italian,
      english: product.english)
  }
}

extension Edit<ProductEntry> {
  /// The product with what was changed, and nothing else of the form (SIM-8).
  package func merged(over stored: ProductEntry) throws(Refusal) -> ProductEntry {
    var merge = Merge(self, over: stored)
    merge.text(\.name, in: .serviceName)
    merge.part(\.italian, in: .serviceName, .it) { Phrase(name: $0 ?? "") }
    merge.part(\.english, in: .serviceName, .en) { Phrase(name: $0 ?? "") }
    merge.part(\.kind, in: .serviceKind) { $0.word }
    merge.part(\.months, in: .period) { Phrase(name: "\($0)") }
    return try merge.result()
  }
}
