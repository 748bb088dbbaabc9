/// Staff ends a discount at once, also one that invoices have (CLIENTS-10).
package struct EndDiscount: Command, Hashable {
  package let discount: ID<Discount>

  package init(_ discount: ID<Discount>) { self.discount = discount }

  package var title: Phrase {
    Phrase(fr: "mettre fin à une remise", it: "terminare uno sconto", en: "end a discount")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try EachOfStaffHasARole.check(.manageCatalogue, of: session, reading: records)
    var discount = try records.discount(self.discount)
    try ADiscountIsALineOfItsOwn.checkStands(discount, on: circumstances.today)
    discount.endedOn = circumstances.today
    let name = discount.terms.name
    var decision = Decision(
      saying: Phrase(
        fr: "« \(name) » ne compte plus ; les factures déjà émises ne changent pas.",
        it: "«\(name)» non vale più; le fatture già emesse non cambiano.",
        en: "“\(name)” counts no more; invoices already issued do not change."))
    decision.name(name)
    decision.save(discount)
    decision.explain(ADiscountIsALineOfItsOwn.self, decision.message)
    return decision
  }
}
