/// Staff grants a discount (CLIENTS-10).
package struct CreateDiscount: Command, Hashable {
  package let terms: DiscountTerms

  package init(_ terms: DiscountTerms) { self.terms = terms }

  package var title: Phrase {
    let name = terms.name
    return Phrase(
      fr: "créer une remise · \(name)", it: "creare uno sconto · \(name)",
      en: "create a discount · \(name)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try EachOfStaffHasARole.check(.manageCatalogue, of: session, reading: records)
    try DiscountForm.check(terms, on: circumstances.today, reading: records)
    let discount = Discount(id: circumstances.newID(), terms)
    return Decision(saving: discount)
  }
}

extension Decision {
  /// What is said of a discount that was granted or changed.
  init(saving discount: Discount) {
    let terms = discount.terms
    let (name, first, last) = (terms.name, terms.firstDay, terms.lastDay)
    self.init(
      saying: Phrase(
        fr: "\(name), du \(first) au \(last) compris : enregistrée.",
        it: "\(name), dal \(first) al \(last) compreso: salvato.",
        en: "\(name), from \(first) to \(last) included: saved."))
    save(discount)
    explain(ADiscountIsALineOfItsOwn.self, ADiscountIsALineOfItsOwn.statement)
  }
}
