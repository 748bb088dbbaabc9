/// Staff changes a discount that no invoice has yet and that is not over (CLIENTS-10).
package struct ChangeDiscount: Command, Hashable {
  package let discount: ID<Discount>
  package let terms: DiscountTerms

  package init(_ discount: ID<Discount>, to terms: DiscountTerms) {
    self.discount = discount
    self.terms = terms
  }

  package var title: Phrase {
    let name = terms.name
    return Phrase(
      fr: "modifier : \(name)", it: "modificare: \(name)", en: "change: \(name)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try EachOfStaffHasARole.check(.manageCatalogue, of: session, reading: records)
    var discount = try records.discount(self.discount)
    try ADiscountIsALineOfItsOwn.checkChangeable(
      discount, isUsed: try records.isUsed(discount.id), on: circumstances.today)
    try DiscountForm.check(
      terms, changing: discount.terms, on: circumstances.today, reading: records)
    discount.terms = terms
    return Decision(saving: discount)
  }
}
