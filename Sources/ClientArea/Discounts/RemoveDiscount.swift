/// Staff takes a discount out of the list: it is archived where an invoice refers to it, else it is gone
/// (CLIENTS-14).
package struct RemoveDiscount: Command, Hashable {
  package let discount: ID<Discount>

  package init(_ discount: ID<Discount>) { self.discount = discount }

  package var title: Phrase {
    Phrase(fr: "supprimer une remise", it: "eliminare uno sconto", en: "delete a discount")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try EachOfStaffHasARole.check(.manageCatalogue, of: session, reading: records)
    var discount = try records.discount(self.discount)
    let name = discount.terms.name
    guard try records.isUsed(discount.id) else {
      var decision = Decision(
        saying: Phrase(
          fr: "« \(name) » est supprimée : aucune facture ne s'y réfère.",
          it: "«\(name)» è eliminato: nessuna fattura vi si riferisce.",
          en: "“\(name)” is deleted: no invoice refers to it."))
      decision.name(name)
      decision.remove(discount)
      decision.explain(WhatIsReferredToIsArchived.self, decision.message)
      return decision
    }
    if let day = discount.archivedOn {
      throw Refusal(
        WhatIsReferredToIsArchived.self,
        Phrase(
          fr: "« \(name) » est archivée depuis le \(day) : des factures s'y réfèrent.",
          it: "«\(name)» è archiviato dal \(day): delle fatture vi si riferiscono.",
          en: "“\(name)” has been archived since \(day): invoices refer to it."), forNow: true)
    }
    discount.archivedOn = circumstances.today
    var decision = Decision(
      saying: Phrase(
        fr: "« \(name) » est archivée et ne compte plus : ses factures la gardent.",
        it: "«\(name)» è archiviato e non vale più: le sue fatture lo conservano.",
        en: "“\(name)” is archived and counts no more: its invoices keep it."))
    decision.name(name)
    decision.save(discount)
    decision.explain(WhatIsReferredToIsArchived.self, decision.message)
    return decision
  }
}
