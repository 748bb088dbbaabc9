/// Staff changes a discount that no invoice has yet and that is not over (CLIENTS-10).
package struct ChangeDiscount: Command, Hashable {
  package let discount: ID<Discount>
  package let edit: Edit<DiscountTerms>

  package init(
    _ discount: ID<Discount>, from opened: DiscountTerms? = nil, to terms: DiscountTerms
  ) {
    self.discount = discount
    edit = Edit(from: opened, to: terms)
  }

  package var title: Phrase {
    let name = edit.wanted.name
    return Phrase(
      fr: "modifier une remise · \(name)", it: "modificare uno sconto · \(name)",
      en: "change a discount · \(name)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try EachOfStaffHasARole.check(.manageCatalogue, of: session, reading: records)
    var discount = try records.discount(self.discount)
    try ADiscountIsALineOfItsOwn.checkChangeable(
      discount, isUsed: try records.isUsed(discount.id), on: circumstances.today)
    let terms = try edit.merged(over: discount.terms, reading: records)
    try DiscountForm.check(
      terms, changing: discount.terms, on: circumstances.today, reading: records)
    discount.terms = terms
    return Decision(saving: discount)
  }
}

extension Edit<DiscountTerms> {
  /// The terms with what was changed, and nothing else of the form (SIM-8).
  package func merged(over stored: DiscountTerms, reading records: some Records) throws
    -> DiscountTerms
  {
    var merge = Merge(self, over: stored)
    merge.text(\.label, in: .label)
    merge.part(\.reduction, in: .reduction) {
      Phrase(stored: $0.text(in: .fr), $0.text(in: .it), $0.text(in: .en))
    }
    try merge.part(\.target, in: .target) { try $0.name(reading: records) }
    merge.part(\.firstDay, in: .firstDay) { Phrase(fr: "\($0)", it: "\($0)", en: "\($0)") }
    merge.part(\.lastDay, in: .lastDay) { Phrase(fr: "\($0)", it: "\($0)", en: "\($0)") }
    return try merge.result()
  }
}

extension DiscountTerms.Target {
  /// What it is called.
  func name(reading records: some Records) throws -> Phrase {
    switch self {
    case .account(let id): Phrase(name: try records.account(id).nameAndCode)
    case .group(let id): Phrase(name: try records.group(id).name)
    case .product(let id): try records.product(id).called
    }
  }
}
